import { describe, expect, test } from 'vitest';
import { caseViewSchema } from '../../../shared/contract/case-view.ts';
import { type IncidentView, incidentViewSchema } from '../../../shared/contract/incident-view.ts';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import { sourceViewSchema } from '../../../shared/contract/source-view.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { caseView } from '../../../shared/report/view/case-view.ts';
import { incidentView } from '../../../shared/report/view/incident-view.ts';
import { sourceView } from '../../../shared/report/view/source-view.ts';
import { aCase, sourceOf } from '../a-case.ts';
import { exampleCase, readCase } from '../a-read-case.ts';

const example = exampleCase();

/** Every shown fact of a view, wherever it stands. */
function factsIn(
  value: unknown,
): readonly { id: string; spans: { source: string; start: number; end: number }[] }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'id' in value && 'words' in value && 'spans' in value ? [value as never] : [];
  return [...own, ...Object.values(value).flatMap(factsIn)];
}

describe.each(languageSchema.options)('in %s', (language) => {
  test('the views keep to the contract', () => {
    expect(() => caseViewSchema.parse(caseView(example, 1, language))).not.toThrow();
    expect(() => incidentViewSchema.parse(incidentView(example, 'i1', language, knowledge))).not.toThrow();
  });
});

describe('the incident', () => {
  const view = incidentView(example, 'i1', 'en', knowledge)!;

  test('of another case is null', () => {
    expect(incidentView(example, 'i99', 'en', knowledge)).toBeNull();
  });

  test('tells the example’s story', () => {
    expect(view.headline).toBe(
      'Cox refused 3 of 4 mails because too many connections from 198.51.100.7 were open at once; your host returned one more without trying, so all 4 failed.',
    );
    expect(view.notThis).toBe('This is not a blacklist.');
    expect(view.rate).toBe('4 of 4 failed; too few for a percentage');
  });

  test('each fact leads to bytes of a source, and one id always to the same', () => {
    const spans = new Map<string, string>();
    for (const fact of factsIn(view)) {
      expect(fact.spans.length).toBeGreaterThan(0);
      for (const { source, start, end } of fact.spans) {
        const bytes = example.sources.find(({ id }) => id === source)!.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
      const known = spans.get(fact.id) ?? JSON.stringify(fact.spans);
      expect(JSON.stringify(fact.spans)).toBe(known);
      spans.set(fact.id, known);
    }
  });

  test('the ids are the same in every language', () => {
    const ids = (v: IncidentView) => v.facts.map(({ fact }) => fact.id);
    expect(ids(incidentView(example, 'i1', 'fr', knowledge)!)).toEqual(ids(view));
  });

  test('a mail returned untried and one received all the same are named so', () => {
    const outcomes = view.mails.map(({ outcomeLabel }) => outcomeLabel);
    expect(outcomes).toContain('returned without a try');
    expect(outcomes).toContain('bounced, yet received');
  });

  test('each letter’s ticket text is counted and keeps to its budget', () => {
    for (const { ticketCharacters, ticketBudget } of view.letters) {
      expect(ticketCharacters).toBeGreaterThan(300);
      expect(ticketCharacters).toBeLessThanOrEqual(ticketBudget);
    }
  });
});

describe('the case', () => {
  const view = caseView(example, 7, 'en');

  test('has one incident with its title, count and days', () => {
    expect(view.revision).toBe(7);
    expect(view.incidents).toHaveLength(1);
    expect(view.incidents[0]).toMatchObject({
      title: 'Cox: too many connections at once',
      outcome: 'failed',
    });
  });

  test('a delay that a final notice followed needs no look, a log without zone does', () => {
    expect(view.needsALook.map(({ code }) => code)).toEqual(['zone-assumed']);
  });

  test('a delay that nothing followed needs a look', () => {
    const c = aCase({ bounce: { kind: 'delayed' } });
    expect(caseView(c, 1, 'en').needsALook.map(({ code }) => code)).toContain('delay-notice');
  });

  test('a file that is no bounce has its reason and its next step', () => {
    const [item] = caseView(
      readCase([['news.txt', 'Dear all,\nthe shop opens at eight.\n']]),
      1,
      'en',
    ).needsALook;
    expect(item).toMatchObject({ name: 'news.txt', code: 'not-a-bounce', outcome: 'unread' });
    expect(item?.next).not.toBe('');
  });

  test('the copy that arrived is among the received, not among the problems', () => {
    expect(view.received).toHaveLength(1);
    expect(view.needsALook.map(({ name }) => name)).not.toContain('10-received-copy.eml');
  });
});

describe('a source', () => {
  const source = sourceOf('s1', 'x.txt', 'one\r\nzwei für\nthree\n');

  test('gives the asked lines with their bytes', () => {
    const view = sourceViewSchema.parse(sourceView(source, 2, 1));
    expect(view.lineCount).toBe(3);
    expect(view.lines).toEqual([
      { number: 2, start: 5, end: 14, text: 'zwei für', offsets: [0, 1, 2, 3, 4, 5, 6, 8] },
    ]);
  });

  test('beyond its end gives none', () => {
    expect(sourceView(source, 10, 5).lines).toEqual([]);
  });

  test('an empty one has no line', () => {
    expect(sourceView(sourceOf('s2', 'empty', ''), 1, 10)).toMatchObject({ lineCount: 0, lines: [] });
  });
});
