import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/contract/language-code.ts';
import { type Statements, statementsSchema } from '../../shared/contract/statements.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { buildDocument } from '../../shared/report/document.ts';
import { sha256 } from './a-case.ts';
import { exampleCase } from './a-read-case.ts';

const all: Statements = {
  contact: {
    name: 'Sue Sour',
    organisation: 'Example Bakery',
    role: 'owner',
    email: 'sue@elsewhere.example',
  },
  sharedIp: 'shared',
  host: { name: 'Host Example', ticket: 'H-1' },
  receiverTicket: 'R-1',
  tickets: [{ with: 'receiver', number: 'R-2', on: '2020-11-20' }],
  typeOfMail: 'orders and answers',
  volume: 'about 40 mails a day',
  optIn: 'customers write first',
  tried: ['telephoned the host', { what: 'sent from another account', on: '2020-11-19' }],
  tests: [
    { on: '2020-11-20T15:04:00Z', from: 'sue@bakery.example', to: 'bob@cox.net', arrived: false },
    { on: '2020-11-21', from: 'sue@bakery.example', to: 'bob@cox.net', arrived: true },
  ],
  receivedCopies: [{ to: 'ann@cox.net', note: 'told by telephone' }],
  causeFound: { what: 'forty connections at night', on: '2020-11-22' },
  fixMade: { what: 'a limit of five', on: '2020-11-23' },
  answers: { 'retry-rule': { answer: 'F,2h,15m; G,16h,1h,1.5; F,2d,6h', on: '2020-11-22' } },
};

function written(statements: Statements, language: Language = 'en') {
  const c = exampleCase(statements);
  const incident = c.incidents[0]!;
  const document = buildDocument({
    case: c,
    incident,
    to: 'host',
    language,
    knowledge,
    appVersion: '1',
    sha256,
  });
  return { incident, findings: document.findings };
}
const stated = (statements: Statements, language?: Language) =>
  written(statements, language).findings.filter(({ label }) => label === 'STATEMENT');

describe.each(['en', 'de', 'fr', 'es'] as const)('in %s', (language) => {
  test('everything that the person says is marked as theirs, and nothing of it is left out', () => {
    const text = stated(all, language)
      .map(({ sentence }) => sentence)
      .join('\n');
    for (const words of [
      'Sue Sour, owner, Example Bakery',
      'H-1',
      'R-1',
      'R-2',
      'orders and answers',
      'about 40 mails a day',
      'customers write first',
      'telephoned the host',
      'sent from another account (2020-11-19)',
      '2020-11-20T15:04:00Z',
      'told by telephone',
      'forty connections at night (2020-11-22)',
      'a limit of five (2020-11-23)',
      'F,2h,15m; G,16h,1h,1.5; F,2d,6h',
    ])
      expect(text).toContain(words);
  });
});

test('no statement becomes a fact, and none carries bytes or a confidence of ours', () => {
  for (const { exhibits, confidence } of stated(all)) expect([exhibits, confidence]).toEqual([[], null]);
  const others = written(all).findings.filter(({ label }) => label !== 'STATEMENT');
  expect(others.map(({ sentence }) => sentence).join('\n')).not.toContain('Sue Sour');
});

test('tests that the person tells of are counted as their word, never among the mails', () => {
  expect(written(all).incident.rate).toEqual(written({}).incident.rate);
  expect(stated(all).find(({ topic }) => topic === 'tests')).toMatchObject({ value: '1/2' });
});

test('what was answered is no longer asked for', () => {
  const codes = (statements: Statements) => written(statements).incident.missing.map(({ code }) => code);
  expect(codes({})).toContain('retry-rule');
  expect(codes(all)).not.toContain('retry-rule');
});

describe('what cannot be read is refused by the name of its field', () => {
  const faults = (said: unknown): string =>
    (statementsSchema.safeParse(said).error?.issues ?? [])
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('\n');

  test('a time without its zone', () => {
    const test = { on: '2020-11-20 15:04', from: 'a@b.example', to: 'c@d.example', arrived: true };
    expect(faults({ tests: [test] })).toMatch(
      /^tests\.0\.on: must be a day \(2026-11-20\) or a time with its zone/,
    );
  });

  test('a misspelt field', () => {
    expect(faults({ typOfMail: 'orders' })).toContain('typOfMail');
    expect(faults({ contact: { mail: 'a@b.example' } })).toMatch(/^contact: .*mail/);
  });

  test('an answer to what nobody asks', () => {
    expect(faults({ answers: { weather: { answer: 'fine' } } })).toContain('answers');
  });

  test('nothing at all is fine: every field is optional', () => {
    expect(faults({})).toBe('');
  });
});
