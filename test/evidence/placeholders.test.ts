import { describe, expect, test } from 'vitest';
import { placeholdersIn } from '../../shared/evidence/placeholders.ts';

describe('placeholders', () => {
  test.each([
    '192.0.2.25',
    '198.51.100.7',
    '203.0.113.1',
    '2001:db8::25',
    'gnlm1.example.net',
    'bakery.example',
    'mx.test',
    'host.invalid',
  ])('%s is reserved for examples', (value) => {
    expect(placeholdersIn([value])).toEqual({ documentation: [value], internal: [] });
  });

  test.each(['10.0.0.4', '192.168.1.20', '172.20.0.1', '100.64.0.9', 'fd00::1', '127.0.0.1'])(
    '%s is internal',
    (value) => {
      expect(placeholdersIn([value])).toEqual({ documentation: [], internal: [value] });
    },
  );

  test.each(['8.8.4.4', 'cxr.mx.a.cloudfilter.net', 'cox.net', 'example-bakery.com', 'contest', null])(
    '%s is neither',
    (value) => {
      expect(placeholdersIn([value])).toEqual({ documentation: [], internal: [] });
    },
  );

  test('each is named once', () => {
    expect(placeholdersIn(['192.0.2.25', undefined, '192.0.2.25']).documentation).toEqual(['192.0.2.25']);
  });
});
