import type { EvidenceRequest } from './evidence-request.ts';

export const kumomtaRequests: readonly EvidenceRequest[] = [
  {
    id: 'kumo-logs',
    mailSystem: 'kumomta',
    answers: 'log-lines',
    command: '/opt/kumomta/sbin/tailer /var/log/kumomta | grep -F {recipient}',
    needs: ['recipient'],
    shows:
      'JSON records TransientFailure, Bounce, Delivery with response code and content, peer address, egress source.',
    whoCan: 'host-technician',
    kept: 'as configured',
    source: 'kumo-doc',
    asOf: '2026-08-04',
    confidence: 'verified',
  },
  {
    id: 'kumo-queue',
    mailSystem: 'kumomta',
    answers: 'queue-state',
    command: 'kcli queue-summary; kcli inspect-sched-q {recipientDomain}; kcli suspend-ready-q-list',
    needs: ['recipientDomain'],
    shows: 'Open connections, queued and transient counts; whether automation suspended the destination.',
    whoCan: 'host-technician',
    kept: 'live',
    source: 'kumo-doc',
    asOf: '2026-08-04',
    confidence: 'verified',
  },
  {
    id: 'kumo-trace',
    mailSystem: 'kumomta',
    answers: 'smtp-dialogue',
    command: 'kcli trace-smtp-client --mx-addr {remoteIp}',
    needs: ['remoteIp'],
    shows: 'Live SMTP dialogue with this host.',
    whoCan: 'host-technician',
    kept: 'live only',
    source: 'kumo-doc',
    asOf: '2026-08-04',
    confidence: 'verified',
  },
];
