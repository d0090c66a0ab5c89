import type { EvidenceRequest } from './evidence-request.ts';

export const spamexpertsRequests: readonly EvidenceRequest[] = [
  {
    id: 'se-log',
    mailSystem: 'spamexperts',
    answers: 'log-lines',
    command: 'SpamExperts / Mail Assure control panel » Outgoing » Log search (domain or admin level)',
    needs: [],
    shows: 'Status, classification, identity of the sending user, reply of the destination.',
    whoCan: 'host-technician',
    kept: 'about 28 days',
    source: 'se-outgoing',
    asOf: '2026-11-24',
    confidence: 'secondary',
  },
];
