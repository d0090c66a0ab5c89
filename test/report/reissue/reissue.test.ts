import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { decoders } from '../../../electron/backend/decoders.ts';
import { type Facts, factsSchema } from '../../../shared/contract/facts.ts';
import type { Change, Issue } from '../../../shared/contract/issue.ts';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import type { Statements } from '../../../shared/contract/statements.ts';
import { asIssue } from '../../../shared/report/reissue/as-issue.ts';
import { changesSince } from '../../../shared/report/reissue/changes-since.ts';
import { issueOf } from '../../../shared/report/reissue/issue-of.ts';
import { issuedAs } from '../../../shared/report/reissue/issued-as.ts';
import { encodeUtf8 } from '../../../shared/report/utf8.ts';
import { sha256 } from '../a-case.ts';
import { readCase } from '../a-read-case.ts';
import { aDocument } from '../writers/a-document.ts';
import { textOf, writtenCase } from '../writers/written-case.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const FIRST = ['01-exim-dsn.eml'];
const LATER = ['01-exim-dsn.eml', '05-postfix-dsn.eml', '09-second-domain.eml', '10-received-copy.eml'];

function caseOf(names: readonly string[], at: string, statements: Statements = {}) {
  const folder = new URL('../../../electron/example/', import.meta.url);
  const files = names.map((name) => [name, readFileSync(new URL(name, folder))] as const);
  return { ...readCase(files, statements), at };
}

const utf8 = (bytes: Uint8Array) => decoders.charset(bytes, 'utf-8');
const issueIn = (files: Files): Issue => {
  const issue = issueOf(files, { sha256, utf8 });
  if (issue === null) throw new Error('no issue');
  return issue;
};
const factsIn = (files: Files, to: string): Facts =>
  factsSchema.parse(JSON.parse(textOf(files, `${to}/facts.json`)));
const kindsOf = (changes: readonly Change[] | undefined) => changes?.map(({ kind }) => kind);

let one: Files;
beforeAll(async () => {
  one = await writtenCase(caseOf(FIRST, '2026-11-09T12:00:00.000Z'), { to: ['receiver', 'host'] });
}, 60_000);

describe('a second issue of a pack', () => {
  let two: Files;
  beforeAll(async () => {
    const c = caseOf(LATER, '2026-11-24T12:00:00.000Z', {
      fixMade: { what: 'The host allows five connections now', on: '2026-11-12' },
    });
    two = await writtenCase(c, { to: ['receiver', 'host', 'own'], earlier: { named: issueIn(one) } });
  }, 60_000);

  test('keeps the name of its request although its sources are others, and counts on, on every page', () => {
    const { id } = issueIn(one).request;
    expect(issueIn(one).request.version).toBe(1);
    for (const path of ['receiver/pack.md', 'host/pack.md', 'own/pack.md', 'bridge.md'])
      expect(textOf(two, path)).toContain(`Request ${id}, version 2 · 24 November 2026`);
  });

  test('says what changed directly after the asks, with the hash of the list that the reader has', () => {
    const page = textOf(two, 'receiver/pack.md').split('## Findings')[0]!;
    const since = page.slice(page.indexOf('### Since version 1 of 9 November 2026'));
    expect(page.indexOf('## What we ask')).toBeLessThan(page.indexOf(since));
    expect(since).toMatch(/^- 2 more bounces \(1kcBO3-0003Wb-7Q, 4CVFq31TnSz1K7\)\.$/m);
    expect(since).toContain('- The sending IP address is now 198.51.100.7 (not known before).');
    expect(since).toMatch(/^- New from the sender: .*The host allows five connections now/m);
    expect(since).toContain(
      `SHA-256 of that version’s list of files: ${sha256(one.get('receiver/SHA256SUMS')!)}`,
    );
    expect(textOf(two, 'host/pack.md')).toContain(sha256(one.get('host/SHA256SUMS')!));
  });

  test('has the changes as data too', () => {
    const { request, since } = factsIn(two, 'receiver');
    expect(request.version).toBe(2);
    expect(since).toMatchObject({ version: 1, at: '2026-11-09T12:00:00.000Z' });
    expect(since?.changes).toContainEqual({
      kind: 'mails-added',
      count: 2,
      queueIds: ['1kcBO3-0003Wb-7Q', '4CVFq31TnSz1K7'],
    });
    expect(since?.changes).toContainEqual({ kind: 'sending-ip', before: null, now: '198.51.100.7' });
    expect(kindsOf(since?.changes)).toContain('statement-added');
    expect(factsIn(one, 'receiver').since).toBeNull();
  });

  test('has no changes for a reader who got no letter before', () => {
    expect(factsIn(two, 'own')).toMatchObject({ request: { version: 2 }, since: null });
    expect(textOf(two, 'own/pack.md')).not.toContain('### Since version');
  });

  test('is the same bytes when it is written again', async () => {
    const c = caseOf(LATER, '2026-11-24T12:00:00.000Z', {
      fixMade: { what: 'The host allows five connections now', on: '2026-11-12' },
    });
    const again = await writtenCase(c, {
      to: ['receiver', 'host', 'own'],
      earlier: { named: issueIn(one) },
    });
    for (const [path, bytes] of again)
      expect(`${path} ${sha256(bytes)}`).toBe(`${path} ${sha256(two.get(path)!)}`);
  }, 60_000);
});

describe('of two letters', () => {
  const facts = () => factsIn(one, 'receiver');
  const record = () => facts().records[0]!;
  const since = (change: (facts: Facts) => Facts) => changesSince(issueIn(one), change(facts()))?.changes;

  test('that say the same nothing is said to have changed', () => {
    expect(since((it) => it)).toEqual([]);
  });

  test('mails that are counted no more are told', () => {
    expect(since((it) => ({ ...it, records: [] }))).toContainEqual({
      kind: 'mails-gone',
      count: 1,
      queueIds: [record().queueId],
    });
  });

  test('a second recipient of the same mail is one more', () => {
    expect(since((it) => ({ ...it, records: [record(), record()] }))).toEqual([
      { kind: 'mails-added', count: 1, queueIds: [record().queueId] },
    ]);
  });

  test('another operator, cause and set of rules are told with what was held before', () => {
    const operator = { id: 'x', name: 'Other', basis: 'host', on: null };
    const changes = since((it) => ({
      ...it,
      rules: '2027.1',
      findings: it.findings.filter(({ topic }) => topic !== 'operator-now'),
      records: it.records.map((each) => ({ ...each, operator, cause: 'rate-limit' as const })),
    }));
    expect(kindsOf(changes)).toEqual(['operator', 'cause', 'rules']);
    expect(changes?.[0]).toMatchObject({ now: 'Other' });
    expect(changes?.[1]).toEqual({ kind: 'cause', before: record().cause, now: 'rate-limit' });
  });

  test('a question with another time in it is the same question', () => {
    const asks = (time: string) => [
      { number: 1, text: `Was it refused at ${time} UTC?`, answer: 'yes / no' },
    ];
    const before = {
      ...issueIn(one),
      letters: [
        {
          to: 'receiver' as const,
          manifest: '0'.repeat(64),
          asks: ['Was it refused at 15:04 UTC?'],
          statements: [],
        },
      ],
    };
    const bare = { ...facts(), findings: facts().findings.filter(({ label }) => label !== 'STATEMENT') };
    expect(changesSince(before, { ...bare, asks: asks('17:20') })?.changes).toEqual([]);
    const other = [{ number: 1, text: 'Which limit was met?', answer: 'number' }];
    expect(changesSince(before, { ...bare, asks: other })?.changes).toEqual([
      { kind: 'ask-added', number: 1, text: 'Which limit was met?' },
      { kind: 'ask-gone', number: 1, text: 'Was it refused at 15:04 UTC?' },
    ]);
  });

  test('words in two languages are not held against each other', () => {
    expect(since((it) => ({ ...it, language: 'de', asks: [] }))).toEqual([]);
  });
});

test('a pack that was changed is none to go on from', () => {
  const facts = encodeUtf8(textOf(one, 'receiver/facts.json').replace('"version": 1', '"version":  1'));
  expect(issueOf(new Map(one).set('receiver/facts.json', facts), { sha256, utf8 })).toBeNull();
  expect(issueOf(new Map(), { sha256, utf8 })).toBeNull();
});

test('of a case’s issues the last one about the same mails counts, and the same again is no new version', () => {
  const facts = factsIn(one, 'receiver');
  const issue = issueIn(one);
  const foreign = { ...issue, request: { id: 'BD-00000000', version: 7 }, mails: [] };
  expect(issuedAs({ among: [foreign] }, [facts])).toBeNull();
  expect(issuedAs({ among: [issue, foreign] }, [facts])).toEqual({ request: issue.request, before: null });
  const more = { ...facts, records: [...facts.records, ...facts.records] };
  expect(issuedAs({ among: [issue, foreign] }, [more])).toEqual({
    request: { ...issue.request, version: 2 },
    before: issue,
  });
  expect(issuedAs({ named: issue }, [facts])?.request.version).toBe(2);
});

const CHANGES: readonly Change[] = [
  { kind: 'mails-added', count: 2, queueIds: ['A', 'B'] },
  { kind: 'mails-gone', count: 1, queueIds: [] },
  { kind: 'sending-ip', before: '192.0.2.1', now: null },
  { kind: 'operator', before: null, now: 'Cox' },
  { kind: 'cause', before: 'unknown', now: 'rate-limit' },
  { kind: 'statement-added', text: 'x' },
  { kind: 'statement-gone', text: 'y' },
  { kind: 'rules', before: '1', now: '2' },
  { kind: 'ask-added', number: 1, text: 'Is it?' },
  { kind: 'ask-gone', number: 2, text: 'Was it?' },
];

test.each(languageSchema.options)('%s: every change has its sentence, and page 1 keeps room', (language) => {
  const sentences = CHANGES.map((change) => {
    const since = { version: 1, at: '2026-11-09T12:00:00Z', manifest: '0'.repeat(64), changes: [change] };
    const document = asIssue(aDocument({ language }), { id: 'BD-1', version: 2 }, since);
    const list = document.first.find(({ kind }) => kind === 'list');
    return list?.kind === 'list' ? list.items[0]?.[0]?.text : undefined;
  });
  expect(new Set(sentences).size).toBe(CHANGES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/[.xy]$/);
  const all = { version: 1, at: '2026-11-09T12:00:00Z', manifest: '0'.repeat(64), changes: CHANGES };
  const { first } = asIssue(aDocument({ language }), { id: 'BD-1', version: 2 }, all);
  const list = first.find(({ kind }) => kind === 'list');
  expect(list?.kind === 'list' && list.items).toHaveLength(6);
  expect(list?.kind === 'list' && list.items.at(-1)?.[0]?.text).toContain('facts.json');
});

test('nothing changed is said as a reminder', () => {
  const since = { version: 3, at: '2026-11-09T12:00:00Z', manifest: '0'.repeat(64), changes: [] };
  const { first } = asIssue(aDocument(), { id: 'BD-1', version: 4 }, since);
  expect(JSON.stringify(first)).toContain('Nothing has changed; this is a reminder.');
});
