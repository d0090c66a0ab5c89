import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeSchema } from '../../../shared/contract/cause.ts';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import type { Block } from '../../../shared/report/block.ts';
import { buildDocument } from '../../../shared/report/document.ts';
import { matterOf } from '../../../shared/report/matter.ts';
import { shortened } from '../../../shared/report/text/shortened.ts';
import { ticketText } from '../../../shared/report/text/ticket-text.ts';
import { aCase, sha256 } from '../a-case.ts';
import { exampleCase } from '../a-read-case.ts';
import { aDocument, REPLY } from './a-document.ts';

const asks = [
  'Did these attempts meet',
  'How many connections were open',
  'Which limit applies',
  'Is the address restricted',
];

test('page 1 as plain text fits into a form of 2,000 characters as it is', () => {
  const ticket = ticketText(aDocument());
  expect(ticket.characters).toBe(ticket.text.length);
  expect(ticket.characters).toBeLessThanOrEqual(2000);
  for (const said of [
    '198.51.100.7',
    REPLY,
    '2026-11-09 15:04 to 2026-11-12 09:31 UTC',
    ...asks,
    'office@example.org',
  ]) {
    expect(ticket.text).toContain(said);
  }
});

test('references to findings and exhibits are left out: a form has neither', () => {
  expect(ticketText(aDocument()).text).not.toMatch(/\bF\d|EX-\d/);
});

test('what a tight budget costs is never the address, the words that refused, the times or the asks', () => {
  const ticket = ticketText(aDocument(), 900);
  expect(ticket.characters).toBeLessThanOrEqual(900);
  for (const said of ['198.51.100.7', REPLY, '2026-11-09 15:04', '2026-11-12 09:31', ...asks])
    expect(ticket.text).toContain(said);
  expect(ticket.text).not.toContain('Example Bakery');
});

const withReply = (reply: string): Block[] =>
  aDocument().first.map((block) =>
    block.kind === 'terms'
      ? {
          ...block,
          rows: block.rows.map((row) =>
            row.term === 'Your answer' ? { ...row, runs: [{ text: reply, style: 'mono' as const }] } : row,
          ),
        }
      : block,
  );

test('an endless reply is shortened in its middle: its code and its token stay, and so does all else', () => {
  const reply = `421 4.7.0 ${'words without end '.repeat(300)}AUP#CXCNCT`;
  const ticket = ticketText(aDocument({ first: withReply(reply) }));
  expect(ticket.characters).toBeLessThanOrEqual(2000);
  expect(ticket.text).toMatch(/Your answer: 421 4\.7\.0 .* \[…\] .*AUP#CXCNCT/);
  for (const said of ['198.51.100.7', '2026-11-12 09:31 UTC', ...asks]) expect(ticket.text).toContain(said);
});

test('is never longer than its budget, whatever the mail system wrote', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.string({ unit: 'binary', maxLength: 3000 }),
      (budget, reply) => {
        const ticket = ticketText(aDocument({ first: withReply(reply) }), budget);
        expect(ticket.text.length).toBeLessThanOrEqual(budget);
        expect(ticket.characters).toBe(ticket.text.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('a larger budget never says less', () => {
  let last = 0;
  for (const budget of [400, 700, 1000, 1300, 1600, 2000, 4000]) {
    const { characters } = ticketText(aDocument(), budget);
    expect(characters).toBeGreaterThanOrEqual(last);
    last = characters;
  }
});

test('shortening cuts no character in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (text, length) => {
        const short = shortened(text, length);
        expect(short.length).toBeLessThanOrEqual(Math.max(length, 0));
        // Throws for half a surrogate pair.
        expect(() => encodeURIComponent(short)).not.toThrow();
      },
    ),
  );
});

/** Letters of every cause, of a case with nothing known but the cause, and of the example, with long answers and without. */
const letters = languageSchema.options.flatMap((language) =>
  [
    exampleCase(),
    ...causeSchema.options.flatMap((cause) => [
      aCase({ incident: { cause } }),
      aCase({ incident: { cause, sendingIp: null, window: null, operator: null } }),
    ]),
  ].flatMap((c) =>
    (['receiver', 'host', 'own'] as const).map((to) => {
      const matter = matterOf(c, c.incidents[0]!, language, knowledge)!;
      return { matter, document: buildDocument({ ...matter, to, appVersion: '0', sha256 }) };
    }),
  ),
);

test('over all budgets, causes, readers and languages: address, code, times and a question stay, or the least is said', () => {
  for (const { matter, document } of letters) {
    for (const budget of [400, 500, 640, 900, 1300, 2000, 4000]) {
      const { text, minimum } = ticketText(document, budget);
      expect(text.length).toBeLessThanOrEqual(budget);
      expect(minimum).toBeLessThanOrEqual(700);
      if (budget < minimum) {
        expect(text).toContain(matter.words.format.number(minimum));
        continue;
      }
      const { incident, lead, words } = matter;
      const essential = [
        incident.sendingIp?.value ?? words.document.notInNotices,
        lead.diagnosis.token?.value ?? words.document.noReply,
        ...(incident.window === null
          ? []
          : [
              words.format.minute(incident.window.first.epoch),
              words.format.minute(incident.window.last.epoch),
            ]),
      ];
      for (const said of essential) expect(text).toContain(said);
      // One's own page asks nobody anything where no letter is due.
      if (document.to !== 'own') expect(text).toMatch(/^1\. .*\?.* \[.+\]$/m);
      if (text.length < ticketText(document, 99_999).text.length)
        expect(text).toContain(words.form.shortened);
    }
  }
});

test('an endless answer of any budget keeps its code, its token, the address, the times and the question', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 4000 }),
      fc.string({ minLength: 200, maxLength: 3000 }),
      (budget, words) => {
        const { text, minimum } = ticketText(
          aDocument({ first: withReply(`421 ${words} AUP#CXCNCT`) }),
          budget,
        );
        expect(minimum).toBeLessThanOrEqual(400);
        for (const said of [
          '421',
          'AUP#CXCNCT',
          '198.51.100.7',
          '2026-11-09 15:04',
          '2026-11-12 09:31',
          asks[0]!,
        ])
          expect(text).toContain(said);
      },
    ),
    { numRuns: 200 },
  );
});

test('a budget that cannot hold them says how much it takes, and that much does', () => {
  const { text, minimum } = ticketText(aDocument(), 100);
  expect(text).toContain(String(minimum));
  const least = ticketText(aDocument(), minimum);
  expect(least.text.length).toBeLessThanOrEqual(minimum);
  for (const said of ['198.51.100.7', '421', 'AUP#CXCNCT', '2026-11-09 15:04', asks[0]!])
    expect(least.text).toContain(said);
  expect(ticketText(aDocument(), minimum - 1).text).toContain(String(minimum));
});

const exampleTicket = (to: 'receiver' | 'host' | 'own', budget?: number): string => {
  const c = exampleCase();
  const matter = matterOf(c, c.incidents[0]!, 'en', knowledge)!;
  return ticketText(buildDocument({ ...matter, to, appVersion: '0', sha256 }), budget).text;
};

test('a ticket begins with its title and a greeting, and ends with thanks and the number of the request', () => {
  const lines = exampleTicket('host', 4000).split('\n');
  expect(lines.slice(0, 3)).toEqual(['Mail to Cox is returned with AUP#CXCNCT', '', 'Hello,']);
  expect(lines.slice(-2)[0]).toBe('Thank you for your help.');
  expect(lines.slice(-1)[0]).toMatch(/^Request BD-[0-9a-f]{8}, version 1$/);
});

test('one’s own page greets nobody', () => {
  expect(exampleTicket('own')).not.toMatch(/Hello|Thank you/);
});

test('the next step is never a heading without a step, and outlasts the table', () => {
  for (const budget of [900, 1200, 1500, 2000, 4000]) {
    expect(exampleTicket('own', budget)).not.toMatch(/^Next step\n(?!- )/m);
  }
  const own = exampleTicket('own', 2000);
  expect(own).toMatch(/^Next step\n- Send one fresh short mail/m);
  expect(own).not.toContain('How often');
});

test('whom to answer outlasts who else was asked, and a text points to no further page', () => {
  const whole = exampleTicket('host', 4000);
  expect(whole).toContain('Also asked');
  expect(whole).not.toContain('One further page');
  const tight = exampleTicket('host', whole.length - 150);
  expect(tight).toContain('Answer to');
  expect(tight).not.toContain('Also asked');
});
