import type { EvidenceRequest } from './evidence-request.ts';

export const sendmailRequests: readonly EvidenceRequest[] = [
  {
    id: 'sendmail-grep-id',
    mailSystem: 'sendmail',
    answers: 'log-lines',
    command: 'zgrep -F {queueId} /var/log/maillog* /var/log/mail.log*',
    needs: ['queueId'],
    shows:
      "Lines from=, to=, relay=, dsn=, stat= with the reply. The queue id stands in the Received line 'id ...'.",
    whoCan: 'host-technician',
    kept: '4 weeks typical',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'sendmail-queue',
    mailSystem: 'sendmail',
    answers: 'queue-state',
    command: 'mailq -v; sendmail -bp -qR{recipientDomain}',
    needs: ['recipientDomain'],
    shows: 'Waiting messages and reason.',
    whoCan: 'host-technician',
    kept: 'live',
    source: 'sendmail-doc',
    asOf: '2024-01-08',
    confidence: 'verified',
  },
  {
    id: 'sendmail-hoststat',
    mailSystem: 'sendmail',
    answers: 'host-retry-state',
    command: 'hoststat | grep -F {remoteHost}',
    needs: ['remoteHost'],
    shows:
      'Stored state of the last connection (only if HostStatusDirectory is set); an asterisk marks a host being delivered to now.',
    whoCan: 'host-technician',
    kept: '30 minutes valid (Timeout.hoststatus)',
    source: 'sendmail-doc',
    asOf: '2024-01-08',
    confidence: 'verified',
  },
];
