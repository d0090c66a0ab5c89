import { describe, expect, test } from 'vitest';
import { causeSchema } from '../../shared/contract/cause.ts';
import { type Language, languageSchema } from '../../shared/contract/language-code.ts';
import { formatOf } from '../../shared/language/format.ts';
import { speak } from '../../shared/language/speak.ts';
import { literalsIn } from '../frame/literals-in.ts';
import { sourceFiles } from '../frame/source-files.ts';

const LANGUAGES = languageSchema.options;
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** All plain sentences of a catalogue with their paths. */
function sentencesIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}/${key}`));
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = speak(language);

  test('no sentence is empty', () => {
    expect(sentencesIn(words).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('each cause has its plain and its technical sentence, and both end', () => {
    for (const cause of causeSchema.options) {
      expect(words.causes[cause].plain, cause).toMatch(/[.!]$/);
      expect(words.causes[cause].technical, cause).toMatch(/\.$/);
      expect(words.causes[cause].decides, cause).toMatch(/\.$/);
    }
  });

  test('the headline reads as one sentence, whatever is known', () => {
    for (const cause of causeSchema.options) {
      for (const ip of [null, '198.51.100.7']) {
        const clause = words.causes[cause].because(ip);
        for (const operator of [null, 'Cox', 'Orange']) {
          const sentence = words.story.refused(operator, 18, 23, clause, 2);
          expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
          expect(sentence).not.toMatch(/null|undefined|NaN| {2}/);
        }
      }
    }
  });

  test('one mail and many are told apart', () => {
    expect(words.story.refused('Cox', 1, 1, null, 0)).not.toBe(words.story.refused('Cox', 2, 2, null, 0));
    expect(words.findings.attemptsObserved(1, 1, 'a', 'b')).not.toContain('1 ');
  });

  test('straight quotation marks are left to mail systems', () => {
    const straight = sentencesIn(words).filter(([, sentence]) => /["']/.test(sentence));
    expect(straight).toEqual([]);
  });
});

test.each(OTHERS)('%s says in its own words what is more than a name', (language) => {
  const english = new Map(sentencesIn(speak('en')));
  const same = sentencesIn(speak(language)).filter(
    ([path, sentence]) =>
      english.get(path) === sentence && sentence.split(' ').length > 3 && /[a-z]{4}/.test(sentence),
  );
  expect(same).toEqual([]);
});

test.each(LANGUAGES)(
  '%s: numbers, dates and durations by the rules of the language',
  (language: Language) => {
    const format = formatOf(language);
    const at = Date.UTC(2026, 10, 9, 15, 4, 12);
    expect(format.utc(at)).toBe('2026-11-09 15:04:12 UTC');
    expect(format.minute(at)).toBe('2026-11-09 15:04 UTC');
    expect(format.date(at)).toMatch(/2026/);
    expect(format.number(12345.5)).toBe(
      { en: '12,345.5', de: '12.345,5', fr: '12\u202f345,5', es: '12.345,5' }[language],
    );
    expect(format.duration(184_800_000).replace(/\u00a0/g, ' ')).toBe(
      { en: '2 days, 3 hours', de: '2 Tage, 3 Stunden', fr: '2 jours et 3 heures', es: '2 días y 3 horas' }[
        language
      ],
    );
  },
);

test('a duration has two neighbouring units at the most', () => {
  const { duration } = formatOf('en');
  expect(duration(0)).toBe('0 seconds');
  expect(duration(1000)).toBe('1 second');
  expect(duration(60_000)).toBe('1 minute');
  expect(duration(3_661_000)).toBe('1 hour, 1 minute');
  expect(duration(172_804_000)).toBe('2 days');
});

test('German addresses the reader with Sie', () => {
  const familiar = sentencesIn(speak('de')).filter(([, s]) =>
    /\b(?:du|dein|deine|deinen|dir|dich)\b/i.test(s),
  );
  expect(familiar).toEqual([]);
});

test('German has one term for one thing, the one that postmasters use', () => {
  const others =
    /Rückmeldung|\b[Ss]endende[nr]? Adresse|\bIhr(?:em|es)? Hosts?\b|sendenden? Hosts?\b|gescheiterte|Rückwärtsname|Kennwort|Blacklist|Blockliste/;
  const found = sourceFiles('shared/language/de').flatMap(({ path, text }) =>
    literalsIn(text)
      .filter((words) => others.test(words))
      .map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('French sets a no-break space before double punctuation', () => {
  const loose = sourceFiles('shared/language/fr').flatMap(({ path, text }) =>
    literalsIn(text)
      .filter((words) => / [;:?!»]|« /.test(words))
      .map((words) => `${path}: ${words}`),
  );
  expect(loose).toEqual([]);
});

test('French elides before a vowel', () => {
  expect(speak('fr').document.terms.theirAnswer('Orange')).toBe('Réponse d’Orange');
  expect(speak('fr').document.terms.theirAnswer('Yahoo')).toBe('Réponse de Yahoo');
});
