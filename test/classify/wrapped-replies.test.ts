import { expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import type { Cause } from '../../shared/contract/cause.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';

/** How the words are wrapped, the whole, the receiver's own reply inside, and what it means. */
test.each<readonly [string, string, string, Cause]>([
  [
    'Exchange Online, end-point data of a queued message',
    '[{LED=421 4.7.0 Too many connections from your IP 192.0.2.9};{MSG=};{FQDN=mx.example.net};{IP=198.51.100.1};{LRT=11/24/2026 9:12:00 AM}]',
    '421 4.7.0 Too many connections from your IP 192.0.2.9',
    'concurrent-connections',
  ],
  [
    'Exchange Online, time first',
    '{[{LRT=11/24/2026 9:12:00 AM};{LED=450 4.7.1 Error: too much mail from 192.0.2.9};{FQDN=mx.example.net};{IP=198.51.100.1}]}',
    '450 4.7.1 Error: too much mail from 192.0.2.9',
    'rate-limit',
  ],
  [
    'Exchange Online, behind its own code',
    '400 4.4.7 Message delayed [{LED=450 4.2.0 Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/};{MSG=}]',
    '450 4.2.0 Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/',
    'greylisting',
  ],
  [
    'Exchange Online, an arrow',
    '550 5.0.350 Remote server returned an error -> 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using zen.spamhaus.org',
    '550 5.7.1 Service unavailable; client [192.0.2.9] blocked using zen.spamhaus.org',
    'ip-blocklisted-public-dnsbl',
  ],
  [
    'Exchange on premises, primary target',
    '451 4.4.0 Primary target IP address responded with: "421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address." Attempted failover to alternate host, but that did not succeed.',
    '421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address.',
    'rate-limit',
  ],
  ['Google', 'The response was:\n552 5.2.2 Mailbox full', '552 5.2.2 Mailbox full', 'mailbox-full'],
  [
    'MailChannels',
    '550 [MailChannels] host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    '550 5.1.1 User unknown',
    'recipient-unknown',
  ],
  [
    'a forwarder that rewrote the sender (SRS)',
    'SMTP error from remote mail server after RCPT TO:<SRS0=abcd=XY=example.com=info@forward.example>: 452 4.2.2 The email account that you tried to reach is over quota',
    '452 4.2.2 The email account that you tried to reach is over quota',
    'mailbox-full',
  ],
  [
    'a forwarder with words of its own',
    "554 5.7.1 Forwarding to kim@gmail.com failed. Remote server said: 550-5.7.26 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy.",
    "550 5.7.26 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy.",
    'auth-spf-dkim-dmarc',
  ],
  [
    'Cisco, a code and quotes',
    "5.1.0 - Unknown address error 550-'5.1.1 <kim@example.net>: User unknown' (delivery attempts: 0)",
    "550 '5.1.1 <kim@example.net>: User unknown",
    'recipient-unknown',
  ],
  [
    'Cisco, having given up',
    "5.4.7 - Delivery expired (message too old) 450-'4.7.1 Greylisting in action' (delivery attempts: 20)",
    "450 '4.7.1 Greylisting in action",
    'greylisting',
  ],
  [
    'Postfix, on hold for a host that refused',
    'delivery temporarily suspended: host mx.example.net[192.0.2.1] said: 450 4.7.1 Error: too much mail from 192.0.2.9 (in reply to RCPT TO command)',
    '450 4.7.1 Error: too much mail from 192.0.2.9',
    'rate-limit',
  ],
  [
    'SparkPost, having given up',
    'smtp; 554 5.4.7 [internal] exceeded max time without delivery (last response: 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.spamcop.net)',
    '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.spamcop.net)',
    'ip-blocklisted-public-dnsbl',
  ],
])('inside the words of %s the receiver’s reply is found', (_name, words, inner, cause) => {
  const found = explain(words, knowledge);
  expect(found.replies).toContainEqual(expect.objectContaining({ author: 'receiver', text: inner }));
  expect(found.cause).toBe(cause);
});
