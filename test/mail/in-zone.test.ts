import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneRules } from '../../electron/backend/zone-rules.ts';
import { parseInstant } from '../../shared/mail/date.ts';
import { type GivenZone, givenZone } from '../../shared/mail/given-zone.ts';
import { inZone } from '../../shared/mail/in-zone.ts';

function zone(words: string): GivenZone {
  const found = givenZone(words, zoneRules);
  if (found === null) throw new Error(`${words} is no zone`);
  return found;
}

const read = (written: string, words: string) => inZone(parseInstant(written, 0)!, zone(words));
const utc = (epoch: number) => new Date(epoch).toISOString().slice(0, 19);

describe('a time without a zone in the zone that a person named', () => {
  test.each([
    ['2020-11-09 15:04:12', 'America/Chicago', '2020-11-09T21:04:12'],
    ['2020-07-09 15:04:12', 'America/Chicago', '2020-07-09T20:04:12'],
    ['2020-11-09 15:04:12', 'Asia/Kathmandu', '2020-11-09T09:19:12'],
    ['2020-11-09 15:04:12', 'Australia/Lord_Howe', '2020-11-09T04:04:12'],
    ['2020-11-09 15:04:12', '+05:30', '2020-11-09T09:34:12'],
    ['2020-11-09 15:04:12', 'UTC', '2020-11-09T15:04:12'],
  ])('%s in %s was %s UTC', (written, words, expected) => {
    const { epoch, zone: known, raw } = read(written, words);
    expect(utc(epoch)).toBe(expected);
    expect(known).toMatchObject({ known: 'given', name: words, doubt: null });
    expect(raw).toBe(written);
  });

  test('the hour that came twice is doubted: the earlier moment counts, the later is named', () => {
    const { epoch, zone: known } = read('2020-10-25 02:30:00', 'Europe/Berlin');
    expect(utc(epoch)).toBe('2020-10-25T00:30:00');
    expect(known).toEqual({
      known: 'given',
      minutes: 120,
      name: 'Europe/Berlin',
      doubt: { clock: 'doubled', other: Date.parse('2020-10-25T01:30:00Z') },
    });
  });

  test('on Lord Howe Island only half an hour comes twice', () => {
    expect(read('2020-04-05 01:45:00', 'Australia/Lord_Howe').zone).toMatchObject({
      doubt: { clock: 'doubled' },
    });
    expect(read('2020-04-05 01:15:00', 'Australia/Lord_Howe').zone).toMatchObject({ doubt: null });
  });

  test('a time that the clocks jumped over is called impossible', () => {
    expect(read('2020-03-29 02:30:00', 'Europe/Berlin').zone).toMatchObject({ doubt: { clock: 'skipped' } });
    expect(read('2020-03-29 03:00:00', 'Europe/Berlin').zone).toMatchObject({ doubt: null });
  });

  test('Arizona has no summer time: nothing is doubted', () =>
    expect(read('2020-11-01 01:30:00', 'America/Phoenix').zone).toMatchObject({
      doubt: null,
      minutes: -420,
    }));

  test('a time that carries its zone keeps it', () => {
    const instant = parseInstant('Mon, 09 Nov 2020 15:04:12 +0900')!;
    expect(inZone(instant, zone('Europe/Berlin'))).toBe(instant);
  });

  test('taken back, it is what it was, whatever zone was named in between', () => {
    const names = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', '-03:30');
    fc.assert(
      fc.property(fc.integer({ min: 1_500_000_000, max: 1_800_000_000 }), names, names, (seconds, a, b) => {
        const assumed = parseInstant(new Date(seconds * 1000).toISOString().slice(0, 19), 0)!;
        expect(inZone(inZone(inZone(assumed, zone(a)), zone(b)), null)).toEqual(assumed);
      }),
    );
  });
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  [' +1:00 ', '+01:00'],
  ['UTC+2', '+02:00'],
  ['-0700', '-07:00'],
  ['−05:00', '-05:00'],
  ['+14', '+14:00'],
])('“%s” names the zone %s', (words, name) => expect(zone(words).name).toBe(name));

test.each(['', 'CST', 'Europe/Atlantis', '+15:00', '+1:75', 'Berlin', '../etc/passwd', '+99999999'])(
  '“%s” names no zone: a short name means several, and nothing is guessed',
  (words) => expect(givenZone(words, zoneRules)).toBeNull(),
);
