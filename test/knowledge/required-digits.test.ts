import { expect, test } from 'vitest';
import { mailSystems } from '../../shared/knowledge/mail-systems/mail-systems.ts';
import { requiredDigits } from '../../shared/knowledge/required-digits.ts';

test.each([
  [/\b[0-9A-Za-z]{8}[0-9]{6}\.\d{9,11}\/[A-Za-z]{1,255}/im, '\\.\\d{9}'],
  [/\b[0-9a-f]{16}-[0-9a-f]{8}-[0-9a-f]{4}\b/i, '-[0-9a-f]{8}'],
  [/^\d{1,20}\/[a-z]{1,9}$/im, undefined],
  [/(?:\.\d{9})?x/i, undefined],
  [/a|\.\d{9}/i, undefined],
  [/.\d{9}/i, undefined],
])('%s holds %s', (pattern, digits) => {
  expect(requiredDigits(pattern)?.source).toBe(digits);
});

test('no mark of a mail system is passed over for them', () => {
  const ids = [
    'vB1A8X9v012345.1234567890/mx.example.net',
    '0123456789abcdef-01234567-89ab-4cde-8123-0123456789ab-000000',
  ];
  for (const id of ids) {
    const matching = mailSystems.flatMap(({ marks }) => marks.words).filter((pattern) => pattern.test(id));
    expect(matching.length).toBeGreaterThan(0);
    for (const pattern of matching) expect(requiredDigits(pattern)?.test(id) ?? true).toBe(true);
  }
});
