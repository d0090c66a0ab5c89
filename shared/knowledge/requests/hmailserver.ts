import type { EvidenceRequest } from './evidence-request.ts';

export const hmailserverRequests: readonly EvidenceRequest[] = [
  {
    id: 'hmail-log',
    mailSystem: 'hmailserver',
    answers: 'log-lines',
    command:
      'hMailServer Administrator » Settings » Logging (SMTP, Application, TCP/IP on), file Logs\\hmailserver_<date>.log: search {recipient}',
    needs: ['recipient'],
    shows: "Lines SMTPC RECEIVED are the receiver's words.",
    whoCan: 'host-technician',
    kept: 'kept until deleted',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'hmail-queue',
    mailSystem: 'hmailserver',
    answers: 'queue-state',
    command: 'hMailServer Administrator » Status » Delivery queue',
    needs: [],
    shows: 'Waiting messages, number of tries, next try.',
    whoCan: 'host-technician',
    kept: 'live',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
