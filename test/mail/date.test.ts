import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../shared/mail/date.ts';

const utc = (written: string, assumed: number | null = null): string | null => {
  const instant = parseInstant(written, assumed);
  return instant === null ? null : new Date(instant.epoch).toISOString();
};

describe('a written time becomes a moment', () => {
  test.each([
    ['as RFC 5322 has it', 'Mon, 09 Nov 2020 09:04:08 -0600', '2020-11-09T15:04:08.000Z'],
    ['with a comment', 'Wed, 11 Nov 2020 17:34:03 +0100 (CET)', '2020-11-11T16:34:03.000Z'],
    ['without a weekday', '9 Nov 2020 09:04 -0600', '2020-11-09T15:04:00.000Z'],
    ['with the weekday run into the day', 'Mon,23 Nov 2020 10:00:00 +0000', '2020-11-23T10:00:00.000Z'],
    [
      'with a year of two digits (RFC 5322 section 4.3)',
      'Mon, 09 Nov 20 15:04:08 +0000',
      '2020-11-09T15:04:08.000Z',
    ],
    ['with a zone of the United States', 'Mon, 09 Nov 2020 09:04:08 CST', '2020-11-09T15:04:08.000Z'],
    ['with GMT', 'Mon, 09 Nov 2020 15:04:08 GMT', '2020-11-09T15:04:08.000Z'],
    ['as asctime prints it', 'Thu Nov 12 14:03:03 CET 2020', '2020-11-12T13:03:03.000Z'],
    ['as Go prints it', '2018-12-10 11:43:59.610180118 +0000 UTC m=+555016.7', '2018-12-10T11:43:59.610Z'],
    ['as ISO 8601', '2020-11-09T15:04:08Z', '2020-11-09T15:04:08.000Z'],
    ['with an offset of hours alone', '2020-11-09 15:04:08+01', '2020-11-09T14:04:08.000Z'],
    [
      'with comments wherever RFC 5322 lets them stand',
      'Mon (today), 09 Nov (11) 2020 15:04:08 (a (nested) one) +0100',
      '2020-11-09T14:04:08.000Z',
    ],
    ['with blanks in its clock', 'Mon, 09 Nov 2020 15 : 04 : 08 +0100', '2020-11-09T14:04:08.000Z'],
    ['with dots in its clock', 'Mon, 09 Nov 2020 15.04.08 +0100', '2020-11-09T14:04:08.000Z'],
    ['with a zone in quotes', 'Mon, 09 Nov 2020 15:04:08 "GMT"', '2020-11-09T15:04:08.000Z'],
    ['with the month first', 'Monday, November 9, 2020 15:04:08 +0100', '2020-11-09T14:04:08.000Z'],
    ['with halves of the day', 'Monday, March 9, 2020 2:05 PM -0500', '2020-03-09T19:05:00.000Z'],
    ['with a half that adds nothing', 'Mon, 09 Nov 2020 15:04:08 PM +0000', '2020-11-09T15:04:08.000Z'],
    ['at the end of its day', 'Mon, 09 Nov 2020 24:00:00 +0000', '2020-11-10T00:00:00.000Z'],
    ['in a leap second', 'Sat, 31 Dec 2016 23:59:60 +0000', '2017-01-01T00:00:00.000Z'],
  ])('%s: %s', (_name, written, moment) => {
    expect(utc(written)).toBe(moment);
  });

  test('-0000 is UTC from a system that does not tell its zone', () => {
    expect(parseInstant('Mon, 09 Nov 2020 15:04:08 -0000')?.zone).toEqual({ known: 'utc-only' });
  });

  test('no zone, no moment, unless an assumption is made, and then it is said', () => {
    expect(parseInstant('2020-11-09 15:04:08')).toBeNull();
    expect(parseInstant('2020-11-09 15:04:08', -360)).toMatchObject({
      zone: { known: 'assumed', minutes: -360 },
    });
    expect(utc('2020-11-09 15:04:08', -360)).toBe('2020-11-09T21:04:08.000Z');
  });

  test.each(['IST', 'XYZ', 'America/New_York', 'A', '(local time)'])(
    'a zone that has no one meaning is not guessed: %s',
    (zone) => expect(parseInstant(`Mon, 09 Nov 2020 15:04:08 ${zone}`)).toBeNull(),
  );

  test.each(['Mon, 31 Feb 2020 15:04:08 +0100', 'Mon, 09 Nov 2020 24:00:01 +0000', '29 Feb 2019 12:00 Z'])(
    'a day or a time that does not exist is no moment: %s',
    (written) => expect(parseInstant(written)).toBeNull(),
  );

  test.each([['', 'yesterday', 'Mon, 99 Nov 2020 15:04:08 +0000', 'Mon, 09 Nov 2020 15:64:08 +0000']])(
    'what is no time is none: %s',
    (...words) => {
      for (const word of words) expect(parseInstant(word)).toBeNull();
    },
  );

  test('any moment comes back from its own words, in any zone', () => {
    const zones = fc.integer({ min: -14 * 60, max: 14 * 60 });
    const moments = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, zones, (moment, minutes) => {
        const local = new Date(Math.floor(moment.getTime() / 1000) * 1000 + minutes * 60_000);
        const size = Math.abs(minutes);
        const offset = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
        const written = local.toUTCString().replace('GMT', offset);
        expect(parseInstant(written)?.epoch).toBe(local.getTime() - minutes * 60_000);
      }),
    );
  });
});
