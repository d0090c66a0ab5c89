import { expect, test } from 'vitest';
import { languageOf } from '../../renderer/words/language-of.ts';

test('the first of the person’s languages that the window speaks is taken, whatever the country', () => {
  expect(languageOf(['nl-NL', 'de-AT', 'en-US'])).toBe('de');
});

test('who prefers none of the four gets English', () => {
  expect(languageOf(['ja'])).toBe('en');
  expect(languageOf([])).toBe('en');
});
