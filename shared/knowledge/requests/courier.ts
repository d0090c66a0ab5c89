import type { EvidenceRequest } from './evidence-request.ts';

export const courierRequests: readonly EvidenceRequest[] = [
  {
    id: 'courier-log',
    mailSystem: 'courier',
    answers: 'log-lines',
    command: 'zgrep -F {queueId} /var/log/mail.log* /var/log/maillog*',
    needs: ['queueId'],
    shows: 'Attempts and reply.',
    whoCan: 'host-technician',
    kept: 'as syslog',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'courier-mailq',
    mailSystem: 'courier',
    answers: 'queue-state',
    command: 'mailq -sort -batch',
    needs: [],
    shows: 'Waiting messages.',
    whoCan: 'host-technician',
    kept: 'live',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
