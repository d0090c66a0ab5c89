import type { EvidenceRequest } from './evidence-request.ts';

export const zimbraRequests: readonly EvidenceRequest[] = [
  {
    id: 'zimbra-trace',
    mailSystem: 'zimbra',
    answers: 'log-lines',
    command: '/opt/zimbra/libexec/zmmsgtrace -i {messageId} /var/log/zimbra.log',
    needs: ['messageId'],
    shows: 'Path of the message through Postfix and amavis.',
    whoCan: 'host-technician',
    kept: 'logrotate, about 30 days',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
  },
  {
    id: 'zimbra-queue',
    mailSystem: 'zimbra',
    answers: 'queue-state',
    command: 'Administration console » Monitor » Mail Queues » Deferred',
    needs: [],
    shows: 'Waiting messages with reason.',
    whoCan: 'host-technician',
    kept: 'live',
    source: 'zimbra-admin',
    asOf: '2026-11-24',
    confidence: 'verified',
  },
];
