import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/contract/language-code.ts';
import type { Statements } from '../../shared/contract/statements.ts';
import type { Case } from '../../shared/evidence/case.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { speak } from '../../shared/language/speak.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { explanationsOf } from '../../shared/report/explanations.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import { sha256 } from './a-case.ts';
import { exampleCase, readCase } from './a-read-case.ts';

const notice = (reply: string, status: string): string => `From: MAILER-DAEMON@mail.host.example
To: a@bakery.example
Subject: Undelivered Mail Returned to Sender
Date: Fri, 20 Nov 2026 10:00:00 +0000
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.host.example

Final-Recipient: rfc822; bob@recipient.example
Action: failed
Status: ${status}
Remote-MTA: dns; mx.recipient.example
Diagnostic-Code: smtp; ${reply}

--b--
`;
const noticeCase = (reply: string, status: string, statements: Statements = {}) =>
  readCase([['bounce.eml', notice(reply, status)]], statements);

const weigh = (c: Case) => {
  const all = explanationsOf(matterOf(c, c.incidents[0]!, 'en', knowledge)!);
  const find = (code: string) => all.find((one) => one.code === code);
  return {
    all: all.map(({ code }) => code),
    for: (code: string) => find(code)?.for.map((point) => point.code),
    against: (code: string) => find(code)?.against.map((point) => point.code),
  };
};

describe('the example', () => {
  const weighed = weigh(exampleCase());

  test('a limit per address: the words name it, several domains met it, and a mail came through', () => {
    expect(weighed.for('connection-limit')).toEqual(['limitNamed', 'severalDomains', 'arrivedToo']);
    expect(weighed.against('connection-limit')).toEqual([]);
  });

  test('the host’s own memory: untried mail speaks for it, logged tries against it', () => {
    expect(weighed.for('host-retry-state')).toEqual(['untried', 'hostGaveUp']);
    expect(weighed.against('host-retry-state')).toEqual(['triesLogged']);
  });

  test('a lost confirmation: a received copy speaks for it, words of refusal against it', () => {
    expect(weighed.for('lost-acceptance')).toEqual(['arrivedAfterAll']);
    expect(weighed.against('lost-acceptance')).toEqual(['refusedInWords']);
  });

  test('an entry in a public list: nothing speaks for it', () => {
    expect(weighed.for('public-listing')).toEqual([]);
    expect(weighed.against('public-listing')).toEqual(['noListNamed', 'arrivedToo']);
  });
});

test('where the words name a list, they speak for the entry', () => {
  const listed = noticeCase(
    '554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/198.51.100.7',
    '5.7.1',
  );
  expect(weigh(listed).for('public-listing')).toEqual(['listNamed']);
});

test('an unknown mailbox is no matter of the way: nothing is weighed', () => {
  expect(weigh(noticeCase('550 5.1.1 <bob@recipient.example>: User unknown', '5.1.1')).all).toEqual([]);
});

test('the sender’s word weighs as the sender’s word', () => {
  const said = weigh(
    exampleCase({
      sharedIp: 'shared',
      tests: [
        { on: '2020-11-20', from: 'a@bakery.example', to: 'bob@cox.net', arrived: true },
        { on: '2020-11-21', from: 'a@bakery.example', to: 'bob@cox.net', arrived: false },
      ],
    }),
  );
  expect(said.for('connection-limit')).toContain('sharedAsSaid');
  expect(said.for('connection-limit')).toContain('testsMixed');
});

const written = (c: Case, to: 'receiver' | 'host' | 'own', language: Language) =>
  buildDocument({ case: c, incident: c.incidents[0]!, to, language, knowledge, appVersion: '1', sha256 });

describe.each(['en', 'de', 'fr', 'es'] as const)('in %s', (language) => {
  const { explanations, steps, remedies } = speak(language);

  test('each fact in the table leads to a finding with exhibits, and each row names what would decide', () => {
    const { rest } = written(exampleCase(), 'receiver', language);
    const table = rest.find((block) => block.kind === 'table' && block.caption === explanations.heading);
    if (table?.kind !== 'table') throw new Error('no table');
    for (const [title, pro, contra, decides] of table.rows) {
      expect(title).not.toBe('');
      expect(decides).toMatch(/[.?]$/);
      for (const point of `${pro}; ${contra}`.split(/\u00A0?; /))
        if (point !== explanations.none) expect(point).toMatch(/\(F\d+ · EX-\d{3}\)$/);
    }
  });

  test('the own pack says what to do meanwhile, the host’s proposes settings, the receiver’s neither', () => {
    const headings = (to: 'receiver' | 'host' | 'own') =>
      written(exampleCase(), to, language).rest.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
    expect(headings('own')).toContain(steps.heading);
    expect(headings('host')).toContain(remedies.heading);
    expect(headings('receiver')).not.toContain(steps.heading);
    expect(headings('receiver')).not.toContain(remedies.heading);
  });

  test('nothing claims an entry in a blacklist where neither words nor a look-up say so', () => {
    const c = exampleCase();
    const { notABlocklist } = speak(language).story;
    const sentences = (['receiver', 'host', 'own'] as const).flatMap((to) => {
      const { first, rest, findings } = written(c, to, language);
      const own = [...first, ...rest].filter(({ kind }) => kind !== 'exhibit' && kind !== 'quote');
      return [JSON.stringify(own), ...findings.map(({ sentence }) => sentence)];
    });
    const view = JSON.stringify(incidentView(c, c.incidents[0]!.id, language, knowledge));
    for (const text of [...sentences, view]) {
      // What says that it is none is no claim of one: our own sentence, and a rule's "NOT a blacklist listing".
      const claims = text.replaceAll(notABlocklist, '').replace(/\bnot a blacklist\b/gi, '');
      expect(claims.match(/.{0,40}(?:black-?list|lista negra|liste noire).{0,40}/i)?.[0]).toBeUndefined();
    }
  });
});

test('every language has the same steps for the same causes', () => {
  const shape = (language: Language) =>
    Object.entries(speak(language).steps.byCause)
      .map(([cause, steps]) => `${cause} ${steps.length}`)
      .sort();
  for (const language of ['de', 'fr', 'es'] as const) expect(shape(language)).toEqual(shape('en'));
});
