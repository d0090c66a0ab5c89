import { describe, expect, test } from 'vitest';
import { checkKnowledge } from '../../shared/knowledge/check-knowledge.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { locales } from '../../shared/knowledge/locales.ts';
import { localeSchema } from '../../shared/knowledge/schema/locale-schema.ts';
import { templatePattern } from '../../shared/knowledge/template-pattern.ts';

const named = locales.map((locale) => [locale.code, locale] as const);
const [first] = locales;

describe('the words of each language', () => {
  test('are of forty-one languages, each named once', () => {
    expect(new Set(locales.map(({ code }) => code)).size).toBe(41);
  });

  test.each(named)('%s passes the schema', (_code, locale) => {
    expect(localeSchema.parse(locale)).toEqual(locale);
  });

  test.each(named)(
    '%s names the header, the forward, the failure and the answer of a program',
    (_code, locale) => {
      const said = new Set(locale.words.map(({ says }) => says));
      const needed = [
        'header-from',
        'header-subject',
        'forwarded',
        'subject-failed',
        'failed',
        'subject-autoreply',
      ];
      expect(needed.filter((says) => !said.has(says as never))).toEqual([]);
    },
  );

  test('words without a source or a date are refused', () => {
    const group = { ...first!.words[0]!, sources: [] };
    expect(localeSchema.safeParse({ ...first, words: [group] }).success).toBe(false);
    const undated = { ...first!.words[0]!, asOf: undefined };
    expect(localeSchema.safeParse({ ...first, words: [undated] }).success).toBe(false);
  });

  test('words with a part that varies need an example that they match', () => {
    const group = { ...first!.words[0]!, words: ['Not found: {address}'] };
    const faultsOf = (examples: readonly string[] | undefined) =>
      checkKnowledge({ ...knowledge, locales: [{ ...first!, words: [{ ...group, examples }] }] }).length;
    expect(faultsOf(undefined)).toBe(1);
    expect(faultsOf(['Found: a@example.com'])).toBe(1);
    expect(faultsOf(['Not found: a@example.com'])).toBe(0);
  });

  test('no pattern made of them takes long over hostile text', () => {
    const hostile = ['a '.repeat(20_000), 'schrieb '.repeat(5000), '@'.repeat(20_000), ': '.repeat(20_000)];
    const templates = locales
      .flatMap(({ words }) => words.flatMap((group) => group.words))
      .filter((words) => words.includes('{'))
      .map((words) => new RegExp(`^${templatePattern(words)}$`, 'iu'));
    const start = performance.now();
    for (const text of hostile) for (const template of templates) template.test(text);
    expect((performance.now() - start) / (hostile.length * templates.length)).toBeLessThan(20);
  });
});
