import type { EvidenceRequest } from './evidence-request.ts';

export const powermtaRequests: readonly EvidenceRequest[] = [
  {
    id: 'pmta-acct',
    mailSystem: 'powermta',
    answers: 'log-lines',
    command: 'grep -F {recipient} /var/log/pmta/acct*.csv',
    needs: ['recipient'],
    shows: 'timeLogged, dsnStatus, dsnDiag (the reply), dsnMta, vmta, source IP.',
    whoCan: 'host-technician',
    kept: 'rotation set in acct-file (often 7 to 14 days)',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'pmta-queues',
    mailSystem: 'powermta',
    answers: 'queue-state',
    command: 'pmta show queues {recipientDomain}; pmta show topqueues',
    needs: ['recipientDomain'],
    shows: 'Queue length, backoff state, last errors.',
    whoCan: 'host-technician',
    kept: 'live',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
];
