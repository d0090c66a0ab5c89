import { describe, expect, test } from 'vitest';
import { FEWEST_DAYS, FEWEST_FOR_HOURS, hourPattern } from '../../shared/evidence/hour-pattern.ts';
import type { KnownMail } from '../../shared/evidence/known-mail.ts';

/** Taken up at an hour (UTC) of a day in November 2020. */
const mail = (day: number, hour: number, outcome: KnownMail['outcome'], authorZone = 0): KnownMail => ({
  outcome,
  at: Date.UTC(2020, 10, day, hour, 20),
  authorZone,
  senderDomain: 'bakery.example',
  sendingIp: null,
});

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = [9, 10, 11, 12];
const atNight = (hour: number): boolean => hour >= 17 || hour < 7;

/** One mail an hour on four days; which of them fail is up to the test. */
const everyHour = (fails: (hour: number, day: number) => boolean): readonly KnownMail[] =>
  DAYS.flatMap((day) => HOURS.map((hour) => mail(day, hour, fails(hour, day) ? 'failed' : 'arrived')));

/** The same numbers each time (Mulberry32): a test of chance must not depend on it. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('hours of the day that failures keep to', () => {
  test('mails fail from 17:00 to 07:00 and arrive by day: these hours are said', () => {
    expect(hourPattern(everyHour(atNight))).toEqual({
      from: 17,
      until: 7,
      within: { failed: 56, of: 56 },
      outside: { failed: 0, of: 40 },
      basis: 'outcomes',
    });
  });

  test('a few that break the rule do not hide it', () => {
    const found = hourPattern(everyHour((hour, day) => atNight(hour) !== (day === 9 && hour % 7 === 0)));
    expect(found).toMatchObject({ from: 17, until: 7, basis: 'outcomes' });
  });

  test('no hour without a mail is claimed', () => {
    const mails = everyHour(atNight).filter(({ at }) => new Date(at ?? 0).getUTCHours() % 4 !== 1);
    expect(hourPattern(mails)).toMatchObject({ from: 18, until: 7 });
  });
});

describe('where chance or the day explains it, nothing is said', () => {
  test('failures spread evenly over the day', () => {
    expect(hourPattern(everyHour((hour, day) => (hour + day) % 2 === 0))).toBeNull();
  });

  test('all failed, whatever the hour', () => {
    expect(hourPattern(everyHour(() => true))).toBeNull();
  });

  test('failures by chance, three hundred times', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = numbersFrom(seed);
      const mails = Array.from({ length: 60 }, () =>
        mail(9 + Math.floor(random() * 6), Math.floor(random() * 24), random() < 0.6 ? 'failed' : 'arrived'),
      );
      expect(hourPattern(mails)).toBeNull();
    }
  });

  test('too few mails', () => {
    const some = everyHour(atNight);
    const few = some.filter((_, index) => index % 5 === 0).slice(0, FEWEST_FOR_HOURS - 1);
    expect(few).toHaveLength(FEWEST_FOR_HOURS - 1);
    expect(hourPattern(few)).toBeNull();
  });

  test('one bad evening is an outage', () => {
    const outage = everyHour((hour, day) => day === 10 && hour >= 17);
    expect(FEWEST_DAYS).toBeGreaterThan(1);
    expect(hourPattern(outage)).toBeNull();
  });

  test('mails without a date show no hour', () => {
    expect(hourPattern(everyHour(atNight).map((one) => ({ ...one, at: null })))).toBeNull();
  });
});

describe('where no mail is known to have arrived', () => {
  const failures = (wanted: (hour: number) => boolean, zone = 0) =>
    DAYS.flatMap((day) => HOURS.filter(wanted).map((hour) => mail(day, hour, 'failed', zone)));

  test('failures at night only are said, and that the rest is not known', () => {
    expect(hourPattern(failures(atNight))).toMatchObject({
      from: 17,
      until: 7,
      within: { failed: 56 },
      outside: { failed: 0 },
      basis: 'failures',
    });
  });

  test('failures in working hours show when people write', () => {
    expect(hourPattern(failures((hour) => hour >= 8 && hour < 18))).toBeNull();
  });

  test("the author's own clock decides what working hours are", () => {
    const ten = failures((hour) => hour >= 14 && hour < 24, -360);
    expect(hourPattern(ten)).toBeNull();
    expect(hourPattern(failures((hour) => hour >= 14 && hour < 24, 360))).not.toBeNull();
  });
});
