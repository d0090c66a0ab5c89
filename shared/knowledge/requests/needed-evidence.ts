import type { Cause } from '../../contract/cause.ts';
import type { EvidenceCode } from './evidence-code.ts';

const LIMIT: readonly EvidenceCode[] = [
  'log-lines',
  'sending-ip',
  'open-connections',
  'retry-rule',
  'host-retry-state',
  'receiver-connect-log',
  'receiver-limit',
  'shared-or-dedicated',
  'received-copies',
];

const FOR_NOW: readonly EvidenceCode[] = [
  'log-lines',
  'sending-ip',
  'retry-rule',
  'host-retry-state',
  'receiver-connect-log',
  'received-copies',
];

const REPUTATION: readonly EvidenceCode[] = [
  'log-lines',
  'sending-ip',
  'receiver-connect-log',
  'shared-or-dedicated',
];

const CONTENT: readonly EvidenceCode[] = ['log-lines', 'sending-ip'];

/** The receiver has said all there is to know, and neither side's logs add to it. */
const NOTHING: readonly EvidenceCode[] = [];

/** What decides a case of each cause, and therefore has to be asked for where it is not there. */
export const neededEvidence: Readonly<Record<Cause, readonly EvidenceCode[]>> = {
  'account-compromise': ['log-lines'],
  'auth-spf-dkim-dmarc': CONTENT,
  'auto-reply': NOTHING,
  'blocklist-query-error': ['log-lines', 'sending-ip', 'receiver-connect-log'],
  complaint: NOTHING,
  'concurrent-connections': LIMIT,
  'connection-failed': FOR_NOW,
  'content-attachment': NOTHING,
  'content-spam': CONTENT,
  'content-virus': NOTHING,
  'dns-failure': ['log-lines'],
  'domain-blocklisted': CONTENT,
  'dynamic-ip': REPUTATION,
  'geo-block': REPUTATION,
  greylisting: FOR_NOW,
  'host-own-limit': ['log-lines'],
  'ip-blocklisted-local': REPUTATION,
  'ip-blocklisted-public-dnsbl': REPUTATION,
  'ip-reputation': REPUTATION,
  'mail-loop': ['log-lines', 'returned-headers'],
  'mailbox-full': NOTHING,
  'protocol-violation': CONTENT,
  queued: FOR_NOW,
  'rate-limit': LIMIT,
  'rdns-ptr': CONTENT,
  'recipient-inactive': NOTHING,
  'recipient-isp-config': ['log-lines'],
  'recipient-policy': NOTHING,
  'recipient-unknown': NOTHING,
  'relay-denied': ['log-lines'],
  'retry-expired': FOR_NOW,
  'sender-domain-invalid': NOTHING,
  'size-limit': NOTHING,
  'temp-server-problem': FOR_NOW,
  'tls-required': ['log-lines'],
  unknown: ['log-lines', 'sending-ip', 'receiver-connect-log'],
  'url-blocklisted': NOTHING,
};
