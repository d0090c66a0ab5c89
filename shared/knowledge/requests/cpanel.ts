import type { EvidenceRequest } from './evidence-request.ts';

const cpanel = { mailSystem: 'cpanel-exim', asOf: '2026-11-24' } as const;

/** cPanel and WHM run Exim with paths and menus of their own. */
export const cpanelRequests: readonly EvidenceRequest[] = [
  {
    ...cpanel,
    id: 'cpanel-exigrep',
    answers: 'log-lines',
    command: 'exigrep {queueId} /var/log/exim_mainlog*',
    needs: ['queueId'],
    shows: 'arrival, every attempt with host, address and reply, and the final refusal of this message',
    whoCan: 'host-technician',
    kept: '4 to 5 weeks by logrotate on many servers, some hosts keep days',
    source: null,
    confidence: 'from-memory',
  },
  {
    ...cpanel,
    id: 'cpanel-track-owner',
    answers: 'log-lines',
    command: 'cPanel » Email » Track Delivery: {recipient}',
    needs: ['recipient'],
    shows: 'result, sending IP, receiving host and reply as the panel saw it, without help of the host',
    whoCan: 'account-owner',
    kept: 'about 10 days',
    source: null,
    confidence: 'from-memory',
  },
  {
    ...cpanel,
    id: 'cpanel-retry',
    answers: 'host-retry-state',
    command: 'exinext {recipientDomain}',
    needs: ['recipientDomain'],
    shows: "the stored failure of the destination, which stops all customers' mail",
    whoCan: 'host-technician',
    kept: '7 days after the last try (retry_data_expire)',
    source: 'exim-spec',
    confidence: 'verified',
  },
];
