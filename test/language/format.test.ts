import { describe, expect, it } from 'vitest';
import { formatOf } from '../../shared/language/format.ts';

const day = (iso: string) => Date.parse(`${iso}T12:00:00Z`);

describe('Dates in words', () => {
  it('French says the first of a month as an ordinal, and no other day', () => {
    const { date, dates } = formatOf('fr');
    expect(date(day('2026-12-01'))).toBe('1er décembre 2026');
    expect(date(day('2026-12-11'))).toBe('11 décembre 2026');
    expect(date(day('2026-12-21'))).toBe('21 décembre 2026');
    expect(dates(day('2026-12-01'), day('2026-12-11'))).toMatch(/^1er\D{1,3}11 décembre 2026$/);
  });

  it.each([
    ['en', '1 December 2026'],
    ['de', '1. Dezember 2026'],
    ['es', '1 de diciembre de 2026'],
  ] as const)('%s has its own way', (language, expected) => {
    expect(formatOf(language).date(day('2026-12-01'))).toBe(expected);
  });
});

describe('A label with its value', () => {
  it('has a no-break space before the colon in French, and none elsewhere', () => {
    expect(formatOf('fr').labelled('Réponse', '421')).toBe('Réponse\u00A0: 421');
    expect(formatOf('de').labelled('Antwort', '421')).toBe('Antwort: 421');
  });
});

describe('Clauses side by side', () => {
  it('have a no-break space before the semicolon in French, and none elsewhere', () => {
    expect(formatOf('fr').apart(['4 sur 4', 'trop peu'])).toBe('4 sur 4\u00A0; trop peu');
    expect(formatOf('es').apart(['4 de 4', 'muy pocos'])).toBe('4 de 4; muy pocos');
  });
});
