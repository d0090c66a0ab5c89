import type { Actor } from '../contract/actor.ts';
import type { Cause } from '../contract/cause.ts';
import type { Reason } from '../contract/reason.ts';

/** What holds for a cause where no rule says more: who acts, and its name in Sisimai's vocabulary. */
interface CauseFacts {
  readonly actor: Actor | null;
  readonly reason: Reason;
}

const facts = (actor: Actor | null, reason: Reason): CauseFacts => ({ actor, reason });

export const causeFacts: Readonly<Record<Cause, CauseFacts>> = {
  'account-compromise': facts('sender-host', 'rejected'),
  'auth-spf-dkim-dmarc': facts('domain-owner', 'authfailure'),
  'auto-reply': facts(null, 'vacation'),
  'blocklist-query-error': facts('recipient-isp', 'blocked'),
  complaint: facts('sender-user', 'feedback'),
  'concurrent-connections': facts('sender-host', 'toomanyconn'),
  'connection-failed': facts('sender-host', 'networkerror'),
  'content-attachment': facts('sender-user', 'contenterror'),
  'content-spam': facts('sender-user', 'spamdetected'),
  'content-virus': facts('sender-user', 'virusdetected'),
  'dns-failure': facts('recipient-isp', 'hostunknown'),
  'domain-blocklisted': facts('domain-owner', 'rejected'),
  'dynamic-ip': facts('sender-host', 'blocked'),
  'geo-block': facts('recipient-isp', 'blocked'),
  greylisting: facts('sender-host', 'blocked'),
  'host-own-limit': facts('sender-host', 'ratelimited'),
  'ip-blocklisted-local': facts('sender-host', 'blocked'),
  'ip-blocklisted-public-dnsbl': facts('sender-host', 'blocked'),
  'ip-reputation': facts('sender-host', 'badreputation'),
  'mail-loop': facts('recipient-isp', 'networkerror'),
  'mailbox-full': facts('recipient', 'mailboxfull'),
  'protocol-violation': facts('sender-host', 'syntaxerror'),
  queued: facts(null, 'expired'),
  'rate-limit': facts('sender-host', 'ratelimited'),
  'rdns-ptr': facts('sender-host', 'requireptr'),
  'recipient-inactive': facts('recipient', 'suspend'),
  'recipient-isp-config': facts('recipient-isp', 'mailererror'),
  'recipient-policy': facts('recipient-isp', 'filtered'),
  'recipient-unknown': facts('sender-user', 'userunknown'),
  'relay-denied': facts('sender-host', 'norelaying'),
  'retry-expired': facts('sender-host', 'expired'),
  'sender-domain-invalid': facts('domain-owner', 'rejected'),
  'size-limit': facts('sender-user', 'emailtoolarge'),
  'temp-server-problem': facts('recipient-isp', 'systemerror'),
  'tls-required': facts('sender-host', 'failedstarttls'),
  unknown: facts(null, 'undefined'),
  'url-blocklisted': facts('sender-user', 'spamdetected'),
};
