import type { EvidenceRequest } from './evidence-request.ts';

export const mdaemonRequests: readonly EvidenceRequest[] = [
  {
    id: 'mdaemon-log',
    mailSystem: 'mdaemon',
    answers: 'log-lines',
    command: 'MDaemon » Logs folder, file MDaemon-<date>-SMTP-(out).log: search {recipient}',
    needs: ['recipient'],
    shows: 'SMTP dialogue of the outgoing session.',
    whoCan: 'host-technician',
    kept: 'set by administrator, archived after 14 days commonly',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'mdaemon-queue',
    mailSystem: 'mdaemon',
    answers: 'queue-state',
    command: 'MDaemon » Queues » Mail Queues (Remote and Retry queue)',
    needs: [],
    shows: 'Waiting messages and next run.',
    whoCan: 'host-technician',
    kept: 'live',
    source: 'mdaemon-retry',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
