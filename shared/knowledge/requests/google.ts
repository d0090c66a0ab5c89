import type { EvidenceRequest } from './evidence-request.ts';

export const googleRequests: readonly EvidenceRequest[] = [
  {
    id: 'gw-els',
    mailSystem: 'google',
    answers: 'log-lines',
    command: 'admin.google.com » Reporting » Email log search: fill in, open the message',
    needs: [],
    shows: "Post-delivery details with Google's or the receiver's SMTP reply, per recipient.",
    whoCan: 'account-owner',
    kept: 'about 30 days of delivery details; retention depends on edition',
    source: 'gw-blog',
    asOf: '2026-11-24',
    confidence: 'secondary',
  },
  {
    id: 'gw-investigation',
    mailSystem: 'google',
    answers: 'submitting-account',
    command:
      'admin.google.com » Security » Security Center » Investigation tool » Gmail log events (higher editions)',
    needs: [],
    shows: 'The same events with authentication results and client type.',
    whoCan: 'account-owner',
    kept: '180 days',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
