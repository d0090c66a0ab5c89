import { describe, expect, test } from 'vitest';
import type { Cause } from '../../shared/contract/cause.ts';
import { causeSchema } from '../../shared/contract/cause.ts';
import { languageSchema } from '../../shared/contract/language-code.ts';
import type { Lookup } from '../../shared/evidence/dns/lookup.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { speak } from '../../shared/language/speak.ts';
import type { Addressee, Document } from '../../shared/report/block.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { plainBlock } from '../../shared/report/text/plain-block.ts';
import { aCase, type Change, sha256 } from './a-case.ts';
import { readCase } from './a-read-case.ts';

type Language = 'en' | 'de' | 'fr' | 'es';

function letter(change: Change, to: Addressee, language: Language = 'en'): Document {
  const c = aCase({ diagnosis: { operatorNow: null }, ...change });
  const matter = matterOf(c, c.incidents[0]!, language, knowledge)!;
  return buildDocument({ ...matter, to, appVersion: '0', sha256 });
}

const pageOf = (document: Document): string =>
  document.first.map((block) => plainBlock(block, speak(document.language).format)).join('\n');
const about = (cause: Cause, to: Addressee, language: Language = 'en') =>
  letter({ incident: { cause } }, to, language);

/** Causes in which no address stands on a list, and nobody can take one off. */
const NO_BLOCK = ['recipient-unknown', 'recipient-inactive', 'mailbox-full'] as const;

describe.each(NO_BLOCK)('%s: no block is asked to be lifted, where there is none', (cause) => {
  test('the receiver is told so before anything is asked', () => {
    expect(pageOf(about(cause, 'receiver'))).toMatch(/No block is in question/);
    expect(pageOf(about(cause, 'receiver'))).not.toMatch(/review|which list|removal/i);
  });

  test('the host is told that nothing speaks against its server, and is not asked to file anything', () => {
    expect(pageOf(about(cause, 'host'))).toMatch(/Nothing here speaks against your server/);
    expect(pageOf(about(cause, 'host'))).not.toMatch(/file this with/);
  });

  test('the person’s own page has the next step first, and says that no letter is due', () => {
    const page = pageOf(about(cause, 'own'));
    expect(page).toMatch(/Next step\n- /);
    expect(page).toContain('No letter is due now');
    expect(page.indexOf('Next step')).toBeLessThan(page.indexOf('Sending address'));
    expect(page).not.toContain('Asked of the receiving operator');
  });
});

test.each([
  'auth-spf-dkim-dmarc',
  'sender-domain-invalid',
  'rdns-ptr',
  'size-limit',
  'protocol-violation',
] as const)('%s: the receiver is asked for no exception', (cause) => {
  expect(pageOf(about(cause, 'receiver'))).toContain('We do not ask for an exception');
});

test('a listing is asked about with its cause; a letter to the host says to find that first', () => {
  expect(pageOf(about('ip-blocklisted-local', 'receiver'))).toMatch(/what led to it and what has to change/);
  expect(pageOf(about('ip-blocklisted-local', 'host'))).toMatch(/find and stop what led to it before/);
});

test('a domain on a list is asked about by the domain, not by the address', () => {
  const page = pageOf(
    letter({ incident: { cause: 'domain-blocklisted', senderDomains: ['bakery.example'] } }, 'receiver'),
  );
  expect(page).toContain('On which list does bakery.example stand');
});

test('a complaint is called one: nothing was refused', () => {
  const receiver = about('complaint', 'receiver');
  expect(receiver.title).toBe('A complaint about mail from 198.51.100.7');
  expect(pageOf(receiver)).toMatch(/^You passed on a complaint about mail/);
  expect(pageOf(about('complaint', 'host'))).toContain(
    'passed on a complaint about mail that left your server',
  );
});

const LOOKED_UP_IN_VAIN = `Return-Path: <>
Date: Tue, 10 Nov 2026 10:00:00 +0000
From: MAILER-DAEMON@mail.bakery.example
Subject: Undelivered Mail Returned to Sender
To: office@bakery.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<tom@nowhere.example>: Host or domain name not found. Name service error for
    name=nowhere.example type=MX: Host not found

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.bakery.example
X-Postfix-Queue-ID: 4CVFq31TnSz1K7

Final-Recipient: rfc822; tom@nowhere.example
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for
    name=nowhere.example type=MX: Host not found

--b--
`;

test('a domain that nobody could look up: its own postmaster is asked about its records, and nothing was refused', () => {
  const c = readCase([['a.eml', LOOKED_UP_IN_VAIN]]);
  const matter = matterOf(c, c.incidents[0]!, 'en', knowledge)!;
  const document = buildDocument({ ...matter, to: 'receiver', appVersion: '0', sha256 });
  expect(JSON.stringify(document.address)).toContain('To the postmaster of nowhere.example');
  expect(document.title).toBe('Mail to nowhere.example could not be delivered');
  expect(pageOf(document)).toMatch(/Your servers refused nothing/);
  expect(pageOf(document)).toMatch(/Which MX records should nowhere\.example have/);
});

test('the host is given a search that its own mail system has: exigrep is Exim’s alone', () => {
  const c = readCase([['a.eml', LOOKED_UP_IN_VAIN]]);
  const matter = matterOf(c, c.incidents[0]!, 'en', knowledge)!;
  const document = buildDocument({ ...matter, to: 'host', appVersion: '0', sha256 });
  expect(pageOf(document)).toContain("(grep -E '4CVFq31TnSz1K7')");
  expect(pageOf(document)).not.toContain('exigrep');
});

describe.each(languageSchema.options)('in %s', (language) => {
  test.each(causeSchema.options)('%s: each letter says what it is for, in whole sentences', (cause) => {
    for (const to of ['receiver', 'host', 'own'] as const) {
      const [first] = about(cause, to, language).first;
      const text = first === undefined ? '' : plainBlock(first, speak(language).format);
      expect(text).toMatch(/^[\p{Lu}\p{N}¿«„“].*[.?]$/su);
      expect(text).not.toMatch(/null|undefined|\[object| {2}/);
    }
  });
});

test('page 1 says what was looked up, and says “nothing” only where nothing was', () => {
  expect(pageOf(about('ip-reputation', 'receiver'))).toContain('Looked up: nothing');
  // Where no list and no record is spoken of, nobody asks.
  expect(pageOf(about('mailbox-full', 'receiver'))).not.toContain('Looked up');
  const lookup = {
    at: '2026-11-24T11:58:00.000Z',
    resolver: '192.0.2.53:53',
    question: {
      name: '7.100.51.198.in-addr.arpa',
      type: 'PTR',
      purpose: { kind: 'reverse', of: '198.51.100.7' },
    },
    outcome: 'none',
    records: [],
    words: [],
    asked: { value: '7.100.51.198.in-addr.arpa', spans: [], decoding: [] },
    span: { source: 's1', start: 0, end: 10 },
  } as unknown as Lookup;
  const page = pageOf(letter({ incident: { cause: 'ip-reputation', lookups: [lookup] } }, 'receiver'));
  expect(page).toContain('Looked up: one question to the DNS at 2026-11-24 11:58 UTC');
  expect(page).not.toContain('Looked up: nothing');
});

test.each(languageSchema.options)('in %s, no share is given where no mail is final', (language) => {
  const none = { cause: 'complaint', rate: { failed: 0, of: 0, interval: null } } as const;
  const document = letter({ incident: none }, 'receiver', language);
  expect(pageOf(document)).not.toContain(speak(language).document.terms.howOften);
  expect(JSON.stringify(document)).not.toContain(speak(language).findings.scale(0, 0, 1, null));
});
