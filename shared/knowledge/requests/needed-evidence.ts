import type { Cause } from '../../contract/cause.ts';
import type { EvidenceCode } from '../../contract/evidence-code.ts';

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
  'receiver-listing',
  'shared-or-dedicated',
];

/** The receiver has said all there is to know, and neither side's logs add to it. */
const NOTHING: readonly EvidenceCode[] = [];

/** What decides a case of each cause, and therefore has to be asked for where it is not there. */
export const neededEvidence: Readonly<Record<Cause, readonly EvidenceCode[]>> = {
  'account-compromise': ['log-lines', 'submitting-account', 'receiver-listing'],
  'auth-spf-dkim-dmarc': ['log-lines', 'sending-ip', 'identity-records', 'receiver-check'],
  'auto-reply': NOTHING,
  'blocklist-query-error': [
    'log-lines',
    'sending-ip',
    'list-look-up',
    'receiver-listing',
    'receiver-connect-log',
  ],
  complaint: NOTHING,
  'concurrent-connections': [...LIMIT, 'settings-in-force', 'other-customers', 'fresh-test'],
  'connection-failed': [...FOR_NOW, 'route-taken', 'fresh-test'],
  'content-attachment': ['receiver-verdict', 'outgoing-filter'],
  'content-spam': ['log-lines', 'sending-ip', 'receiver-verdict', 'outgoing-filter'],
  'content-virus': ['receiver-verdict', 'outgoing-filter'],
  'dns-failure': ['log-lines', 'route-taken'],
  'domain-blocklisted': ['log-lines', 'sending-ip', 'list-look-up', 'receiver-listing'],
  'dynamic-ip': [...REPUTATION, 'name-of-address'],
  'geo-block': REPUTATION,
  greylisting: [...FOR_NOW, 'receiver-limit', 'queue-state'],
  'host-own-limit': ['log-lines', 'own-limits', 'submitting-account'],
  'ip-blocklisted-local': REPUTATION,
  'ip-blocklisted-public-dnsbl': [...REPUTATION, 'list-look-up'],
  'ip-reputation': [...REPUTATION, 'other-customers'],
  'mail-loop': ['log-lines', 'returned-headers', 'route-taken'],
  'mailbox-full': NOTHING,
  'protocol-violation': ['log-lines', 'sending-ip', 'smtp-dialogue', 'receiver-check'],
  queued: [...FOR_NOW, 'queue-state'],
  'rate-limit': [...LIMIT, 'settings-in-force', 'other-customers', 'fresh-test'],
  'rdns-ptr': ['log-lines', 'sending-ip', 'name-of-address', 'receiver-check'],
  'recipient-inactive': ['suppression-entry'],
  'recipient-isp-config': ['log-lines', 'route-taken', 'receiver-fault'],
  'recipient-policy': ['receiver-check'],
  'recipient-unknown': NOTHING,
  'relay-denied': ['log-lines', 'route-taken', 'submitting-account'],
  'retry-expired': [...FOR_NOW, 'other-customers', 'fresh-test'],
  'sender-domain-invalid': ['receiver-check'],
  'size-limit': ['receiver-size'],
  'temp-server-problem': [...FOR_NOW, 'receiver-fault', 'fresh-test'],
  'tls-required': ['log-lines', 'smtp-dialogue', 'receiver-encryption'],
  unknown: ['log-lines', 'sending-ip', 'receiver-connect-log'],
  'url-blocklisted': ['list-look-up', 'receiver-verdict'],
};
