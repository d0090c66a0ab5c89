import type { EvidenceRequest } from './evidence-request.ts';

export const zonemtaRequests: readonly EvidenceRequest[] = [
  {
    id: 'zonemta-log',
    mailSystem: 'zonemta',
    answers: 'log-lines',
    command: 'grep -F {queueId} in the log target of ZoneMTA (ACCEPTED, DEFERRED, REJECTED lines)',
    needs: ['queueId'],
    shows: 'Source IP (src=), MX, reply.',
    whoCan: 'host-technician',
    kept: 'as rotation',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
