import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../shared/contract/language-code.ts';
import type { Statements } from '../../shared/contract/statements.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Addressee, Document } from '../../shared/report/block.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { sheetOf } from '../../shared/report/form/sheet-of.ts';
import { type Matter, matterOf } from '../../shared/report/matter.ts';
import { namedListOf } from '../../shared/report/named-list.ts';
import { namedWays } from '../../shared/report/named-ways.ts';
import { recordsOf } from '../../shared/report/records-of.ts';
import { ticketText } from '../../shared/report/text/ticket-text.ts';
import { sha256 } from './a-case.ts';
import { readCase } from './a-read-case.ts';

interface Refusal {
  readonly host: string;
  readonly to: string;
  readonly words: string;
  readonly from?: string;
}

/** A delivery status notification of Postfix, with the head of the mail that it returns. */
const notice = ({ host, to, words, from = 'pia@pottery.example' }: Refusal): string =>
  [
    'From: MAILER-DAEMON@mx2.smallhost.example (Mail Delivery System)',
    'To: pia@pottery.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Date: Tue, 10 Nov 2026 09:15:31 +0000',
    'Message-ID: <20261110091531.ABC@mx2.smallhost.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the mail system at host mx2.smallhost.example.',
    '',
    `<${to}>: host ${host}[203.0.113.140] said: ${words}`,
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx2.smallhost.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    `Status: ${/\d\.\d{1,3}\.\d{1,3}/.exec(words)?.[0] ?? '5.0.0'}`,
    `Remote-MTA: dns; ${host}`,
    `Diagnostic-Code: smtp; ${words}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Return-Path: <pia@pottery.example>',
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Your two bowls',
    'Date: Tue, 10 Nov 2026 09:15:20 +0000',
    'Message-ID: <ff01@pottery.example>',
    '',
    '--b--',
    '',
  ].join('\r\n');

function matterOn(
  refusal: Refusal,
  statements: Statements = {},
  language: Matter['language'] = 'en',
): Matter {
  const c = readCase([['notice.eml', notice(refusal)]], statements);
  const matter = matterOf(c, c.incidents[0]!, language, knowledge);
  if (matter === null) throw new Error('the incident has no bounce');
  return matter;
}

const letter = (matter: Matter, to: Addressee): Document =>
  buildDocument({ ...matter, to, appVersion: '0', sha256 });
const ticket = (matter: Matter, to: Addressee): string => ticketText(letter(matter, to), 4000).text;
const waysOf = (matter: Matter, to: Addressee) =>
  sheetOf(matter, letter(matter, to), recordsOf(matter)).routes;

const LISTED: Refusal = {
  host: 'mail.gallery.example',
  to: 'buyer@gallery.example',
  words:
    '554 5.7.1 Service unavailable; Client host [198.51.100.23] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/198.51.100.23 (CSS)',
};

const BANNED: Refusal = {
  host: 'outlook-com.olc.protection.outlook.com',
  to: 'orders@outlook.com',
  words:
    '550 5.7.606 Access denied, banned sending IP [198.51.100.23]. To request removal from this list please visit https://sender.office.com/ and follow the directions.',
};

const UNKNOWN: Refusal = {
  host: 'gmail-smtp-in.l.google.com',
  to: 'peter.millar@gmail.com',
  words: '550-5.1.1 The email account that you tried to reach does not exist. NoSuchUser - gsmtp',
};

describe('a refusal that rests on a public list', () => {
  const matter = matterOn(LISTED);

  test('the list is named in the first sentence, and its page in the next step', () => {
    expect(ticket(matter, 'own')).toMatch(/^[^\n]*because 198\.51\.100\.23 is on a blocklist of Spamhaus\./);
    expect(ticket(matter, 'own')).toContain('Look the address up at Spamhaus (https://check.spamhaus.org/)');
  });

  test('the server that only read the list is not asked which list it was, nor what was seen', () => {
    const page = ticket(matter, 'receiver');
    expect(page).not.toMatch(/On which list|What was seen/);
    expect(page).toContain('Does anything besides Spamhaus make your servers refuse 198.51.100.23?');
    expect(page).toContain('Can mail from pottery.example be let through until the entry is gone?');
  });

  test('the host is asked for the list’s reason, and to file with the list', () => {
    const page = ticket(matter, 'host');
    expect(page).toContain('What does Spamhaus give as the reason for the entry, and since when?');
    expect(page).toMatch(/file this with Spamhaus/);
    expect(page).toContain('Mail to gallery.example is returned');
  });

  test('the form sheet and the host’s annex lead to the list', () => {
    expect(waysOf(matter, 'receiver')[0]).toMatchObject({ target: 'https://check.spamhaus.org/' });
    const headings = letter(matter, 'host').rest.flatMap((block) =>
      block.kind === 'heading' ? block.text : [],
    );
    expect(headings).toContain('Annex: the request to Spamhaus, ready for you to file');
    expect(headings).not.toContain('Text for the free field');
  });

  test.each(languageSchema.options)('in %s: the list is named to every reader', (language) => {
    const told = matterOn(LISTED, {}, language);
    for (const to of ['receiver', 'host', 'own'] as const) expect(ticket(told, to)).toContain('Spamhaus');
  });

  test('a list that has closed is no way: nobody there can take an entry off', () => {
    const words = '554 5.7.1 Service unavailable; Client host [198.51.100.23] blocked using dnsbl.sorbs.net';
    expect(namedListOf(matterOn({ ...LISTED, words }))).toBeNull();
  });
});

describe('the way that a refusal itself names', () => {
  test('stands in the next step, in the host’s letter where it has to file, and first in the form sheet', () => {
    const matter = matterOn(BANNED, { sharedIp: 'shared' });
    expect(ticket(matter, 'own')).toContain('The answer itself points to https://sender.office.com/.');
    expect(ticket(matter, 'host')).toContain('The answer itself points to https://sender.office.com/.');
    expect(waysOf(matter, 'receiver')[0]).toMatchObject({
      type: 'url-in-bounce',
      target: 'https://sender.office.com/',
    });
  });

  test('a published way that is the same is not listed twice', () => {
    const matter = matterOn({
      host: 'mx00.t-online.de',
      to: 'h.schulze@t-online.de',
      words:
        '554 IP=198.51.100.23 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
    });
    expect(namedWays(matter)).toEqual(['tosa@rx.t-online.de']);
    expect(waysOf(matter, 'receiver').filter(({ target }) => target.includes('tosa@'))).toHaveLength(1);
  });

  test('the mail’s own addresses, and links that carry them, are none', () => {
    const words =
      '550 5.7.1 <buyer@gallery.example>: mail of pia@pottery.example refused, see https://mail.example/why?to=buyer@gallery.example';
    expect(namedWays(matterOn({ ...LISTED, words }))).toEqual([]);
  });
});

describe('a mailbox that is not there', () => {
  const matter = matterOn(UNKNOWN);

  test('no form of a desk for blocks is offered', () => {
    expect(waysOf(matter, 'receiver')).toEqual([]);
  });

  test('page 1 names the recipient, or its stand-in and that the whole is to be had', () => {
    expect(ticket(matter, 'own')).toContain('Recipient: peter.millar@gmail.com\n');
    expect(ticket(matter, 'receiver')).toMatch(
      /Recipient: person-\d+@gmail\.com \(a stand-in; in full on request\)/,
    );
  });

  test('the letter is headed with what it is about, and asks for no list', () => {
    const page = ticket(matter, 'receiver');
    expect(page).toMatch(/^A mailbox at gmail\.com is reported as unknown \(550\)\n/);
    expect(page).toContain('the recipient’s address itself, or a rule about the sender?');
    expect(page).not.toContain('Which rule or list');
  });

  test('a full mailbox is named as well', () => {
    const words = '452 4.2.2 The email account that you tried to reach is over quota.';
    expect(ticket(matterOn({ ...UNKNOWN, words }), 'own')).toContain('Recipient: peter.millar@gmail.com');
  });
});

describe('a sender in the name of a mailbox provider', () => {
  const words =
    '550 5.7.1 Email not accepted for policy reasons: failed DMARC check. Message not accepted due to domain owner policy, DMARC';
  const refusal = { host: 'mta5.am0.yahoodns.net', to: 'alto@yahoo.com', words, from: 'thechoir@yahoo.com' };

  test('the first step is a sender address of one’s own domain', () => {
    expect(ticket(matterOn(refusal), 'own')).toMatch(
      /^Next step\n- Send from an address of your own domain: mail in the name of yahoo\.com/m,
    );
  });

  test('the check is asked about for the domain of the visible sender', () => {
    expect(ticket(matterOn(refusal), 'receiver')).toContain('Which check did not pass for yahoo.com');
  });

  test('an own domain is no borrowed one', () => {
    const own = matterOn({ ...refusal, from: 'news@choir.example' });
    expect(ticket(own, 'own')).not.toContain('Send from an address of your own domain');
  });
});

describe('where the person says that the cause is ended', () => {
  const fixed = { fixMade: { what: 'The account that sent the newsletter was closed.', on: '2026-11-11' } };

  test('the letter asks for a review, and no longer who may ask for one or what led to it', () => {
    const page = ticket(matterOn(BANNED, fixed), 'receiver');
    expect(page).toContain('We ask for a review.');
    expect(page).toContain('Will you review the entry of 198.51.100.23 now that its cause is ended');
    expect(page).not.toMatch(/Who may ask|On which list/);
  });

  test('without that word it asks what led to it', () => {
    const page = ticket(matterOn(BANNED), 'receiver');
    expect(page).toMatch(/On which list/);
    expect(page).not.toContain('We ask for a review.');
  });
});
