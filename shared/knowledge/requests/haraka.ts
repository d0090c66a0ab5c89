import type { EvidenceRequest } from './evidence-request.ts';

export const harakaRequests: readonly EvidenceRequest[] = [
  {
    id: 'haraka-log',
    mailSystem: 'haraka',
    answers: 'log-lines',
    command: "grep -F '<uuid>' /var/log/haraka.log*; haraka -c '<configuration folder>' --qlist",
    needs: [],
    shows: 'Lines [outbound] delivered, Temp failing, bouncing with the reply; list of the queue.',
    whoCan: 'host-technician',
    kept: 'as rotation',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
