import { describe, expect, test } from 'vitest';
import { zoneRules } from '../../electron/backend/zone-rules.ts';
import { languageSchema } from '../../shared/contract/language-code.ts';
import type { Case } from '../../shared/evidence/case.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { givenZone } from '../../shared/mail/given-zone.ts';
import { applyZone } from '../../shared/notice/apply-zone.ts';
import { caseView } from '../../shared/report/view/case-view.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import { pdfText } from '../tools/pdf-tools.ts';
import { exampleCase, recomputed } from './a-read-case.ts';
import { textOf, writtenCase } from './writers/written-case.ts';

/** Line breaks and columns fall anywhere: all blanks are left out on both sides. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

/**
 * A time of day; offsets (`-06:00`), the groups of an IPv6 address byte ranges (`s7:27-64`) and digests (`sha256:09…`)
 * are none.
 */
const TIME =
  /\d{4}-\d{2}-\d{2}T?\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?|(?<![+\-−:.s]\d?)(?<!sha\d{0,2})\d{1,2}:\d{2}(?!\d)(?::\d{2}(?:\.\d{1,9})?)?/g;
const ZONE = /^(?:UTC|Z|[+\-−]\d{2}:?\d{2}|GMT)/;

/** The end of a quotation in any of the languages. */
const CLOSED = /^[”“»"]/;

/** So many characters beside a time of a source are compared with the source. */
const BESIDE = 8;

/** Times of day without a zone in a text that are no words of a source. */
function zoneless(text: string, verbatim: string): readonly string[] {
  const all = squeezed(text);
  return [...all.matchAll(TIME)].flatMap(({ 0: time, index }) => {
    const end = index + time.length;
    if (ZONE.test(all.slice(end))) return [];
    if (verbatim.includes(time) && CLOSED.test(all.slice(end))) return [];
    const asInSource =
      verbatim.includes(all.slice(index, end + BESIDE)) || verbatim.includes(all.slice(index - BESIDE, end));
    return asInSource ? [] : [all.slice(index - 30, end + 30)];
  });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** What the sources say, and the titles of the pages that the rules rest on. */
const wordsOf = (c: Case) =>
  squeezed(
    [
      ...c.sources.map(({ bytes }) => new TextDecoder().decode(bytes.subarray(0, bytes.length))),
      ...stringsIn(knowledge.sources),
    ].join('\n'),
  );

const plain = exampleCase();
const berlin = givenZone('Europe/Berlin', zoneRules);
const given = recomputed(
  plain,
  plain.readings.map((reading) => applyZone(reading, berlin)),
);

describe('a time that is not a source’s own words carries its zone', () => {
  test('the rule finds a time without one', () => {
    expect(zoneless('at 2020-11-09 15:04:12, they', '')).toHaveLength(1);
    expect(zoneless('from 9:04 on', '')).toHaveLength(1);
    expect(zoneless('at 2020-11-09 15:04:12 UTC and 2020-11-09T15:04:12-06:00', '')).toEqual([]);
    expect(zoneless('said “15:04:12”', '15:04:12')).toEqual([]);
  });

  test.each([
    ['a log in an assumed zone', plain],
    ['a log in the zone that the person named', given],
  ])(
    'in every file of a pack: %s',
    async (_name, c) => {
      const verbatim = wordsOf(c);
      const files = await writtenCase(c);
      const own = [...files].filter(([path]) => !path.includes('/originals/'));
      let times = 0;
      for (const [path, bytes] of own) {
        const text = path.endsWith('.pdf') ? pdfText(bytes) : textOf(files, path);
        const words = path.endsWith('.json') ? stringsIn(JSON.parse(text)).join('\n') : text;
        times += [...squeezed(words).matchAll(TIME)].length;
        expect(zoneless(words, verbatim), path).toEqual([]);
      }
      expect(times).toBeGreaterThan(300);
    },
    60_000,
  );

  test.each(languageSchema.options)(
    'in every view of the window, and in the pack, in %s',
    async (language) => {
      for (const c of [plain, given]) {
        const verbatim = wordsOf(c);
        expect(zoneless(stringsIn(caseView(c, 1, language)).join('\n'), verbatim)).toEqual([]);
        for (const { id } of c.incidents) {
          const words = stringsIn(incidentView(c, id, language, knowledge)).join('\n');
          expect(zoneless(words, verbatim)).toEqual([]);
        }
      }
      const files = await writtenCase(plain, { language, to: ['host'] });
      for (const path of ['host/pack.md', 'host/ticket.txt', 'host/form.md'])
        expect(zoneless(textOf(files, path), wordsOf(plain)), path).toEqual([]);
    },
    60_000,
  );
});
