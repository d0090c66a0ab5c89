import type { EvidenceRequest } from './evidence-request.ts';

export const opensmtpdRequests: readonly EvidenceRequest[] = [
  {
    id: 'opensmtpd-log',
    mailSystem: 'opensmtpd',
    answers: 'log-lines',
    command: 'zgrep -F {recipient} /var/log/maillog*',
    needs: ['recipient'],
    shows: 'relay, source address, delay, result, stat with the reply.',
    whoCan: 'host-technician',
    kept: 'as syslog',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'opensmtpd-hoststats',
    mailSystem: 'opensmtpd',
    answers: 'host-retry-state',
    command: 'smtpctl show hoststats | grep -F {recipientDomain}; smtpctl show routes',
    needs: ['recipientDomain'],
    shows:
      'Last result per domain of the last 4 hours; disabled routes; error string and next attempt of each envelope.',
    whoCan: 'host-technician',
    kept: '4 hours',
    source: 'opensmtpd-src',
    asOf: '2026-03-26',
    confidence: 'verified',
  },
];
