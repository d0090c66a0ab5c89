import type { EvidenceRequest } from './evidence-request.ts';

export const postmarkRequests: readonly EvidenceRequest[] = [
  {
    id: 'pm-activity',
    mailSystem: 'postmark',
    answers: 'log-lines',
    command:
      'Postmark » server » Activity, message details; GET /bounces/<bounce id>/dump for the raw notice',
    needs: [],
    shows: 'Bounce type, details, raw SMTP text if DumpAvailable.',
    whoCan: 'account-owner',
    kept: '45 days of activity',
    source: 'pm-bounce',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
