import { describe, expect, test } from 'vitest';
import type { FieldMeaning } from '../../../shared/contract/field-meaning.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { meaningsOf } from '../../../shared/report/form/meanings-of.ts';

const asked = [
  ...new Set(
    knowledge.operators.flatMap(({ routes }) =>
      routes.flatMap((route) => (route.type === 'none-found' ? [] : route.asksFor)),
    ),
  ),
];

test.each(asked)('the operators’ words “%s” have a meaning', (words) => {
  expect(meaningsOf(words)).not.toEqual([]);
});

const EXPECTED: readonly (readonly [string, ...FieldMeaning[]])[] = [
  ['IP', 'sending-ips'],
  ['sending IP(s)', 'sending-ips'],
  ['IP addresses of the affected mail servers', 'sending-ips'],
  ['the one IP named in the error (one address and one IP per visit)', 'named-ip'],
  ['sending server IP and Exim/Postfix queue id', 'sending-ips', 'queue-id'],
  ['sending IPs/domains', 'sending-ips', 'sender-domain'],
  ["host name that shows the operator's domain", 'sending-host'],
  ['matching PTR', 'ptr'],
  ['domain you are sending to', 'recipient-domain'],
  ['sending domain', 'sender-domain'],
  ['sender and recipient address', 'sender-address', 'recipient-address'],
  ['recipient of the blocked email', 'recipient-address'],
  ['e-mail address that received the error', 'sender-address'],
  ['e-mail address; you must answer the confirmation mail', 'contact-email'],
  ['reply address', 'contact-email'],
  ['abuse contact name/email/phone', 'contact-name', 'contact-email', 'contact-phone'],
  ['full error message from the bounce', 'verbatim-reply'],
  ['full NDR code', 'verbatim-reply'],
  ['error code', 'code'],
  ['case URL with its parameters', 'case-url'],
  ['date', 'times'],
  ['time span', 'times'],
  ['time zone', 'zone-of-times'],
  ['your time zone', 'contact-zone'],
  ['destination port', 'remote-port'],
  ['destination IP/host', 'remote-host'],
  ['exact remote reply and remote host', 'verbatim-reply', 'remote-host'],
  ['how many attempts, since when', 'attempts', 'times'],
  ['full headers', 'full-headers'],
  ['full bounce (message/delivery-status part and original headers)', 'full-notice'],
  ['the original blocked e-mail without comments', 'original-message'],
  ['plain-text logs in the BODY, no attachments', 'log-lines'],
  ['recent problems on the network and what was fixed', 'cause-found', 'fix-made'],
  ['reason for removal', 'cause-found', 'fix-made'],
  ['what changed', 'fix-made'],
  ['steps taken', 'tried'],
  ['website with provider identification (imprint/contact) on that domain', 'website'],
  ['captcha text', 'to-do'],
  ['click of a confirmation mail', 'to-do'],
  ['plain text', 'to-do'],
  ['HELO name', 'helo'],
  ['Message-ID', 'message-id'],
  ['shared or dedicated', 'shared-or-dedicated'],
];

describe('a field is known for what it wants', () => {
  test.each(EXPECTED)('%s', (words, ...means) => {
    expect(meaningsOf(words)).toEqual(means);
  });
});

test('words that no rule knows have no meaning, and so are left to the person', () => {
  expect(meaningsOf('shoe size')).toEqual([]);
});
