import { describe, expect, test } from 'vitest';
import { attemptsOf, expectedTries } from '../../shared/evidence/attempts-of.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, at, attempt, fact, hop, noNotice, returned } from './a-bounce.ts';

const HOUR = 3_600_000;
const of = (refusedForNow: boolean, ...forms: readonly Partial<Bounce>[]) =>
  attemptsOf(forms.map(aBounce), refusedForNow, retryModels);

const exim: Partial<Bounce> = { writer: { system: 'exim', mark: fact('exim') } };
const twoDays: Partial<Bounce> = {
  ...exim,
  reportingMta: fact('gnlm1.example.org'),
  returned: returned({ hops: [hop({ by: 'gnlm1.example.org', at: '2020-11-09T15:00:00Z' })] }),
  notice: { ...noNotice, date: at('2020-11-11T18:00:00Z') },
};

describe('observed', () => {
  const first = attempt('2020-11-09T15:04:14Z');
  const second = attempt('2020-11-09T15:34:02Z');

  test("the log's tries, in time order, each once however often its line is at hand", () => {
    const attempts = of(true, exim, { attempts: [second, first] }, { attempts: [first] });
    expect(attempts).toEqual({ basis: 'observed', list: [first, second] });
  });

  test('"retry timeout exceeded" is a verdict and no try', () => {
    const verdict = attempt('2020-11-09T15:34:03Z', { outcome: 'failed', contacted: false });
    expect(of(true, { attempts: [first, verdict] })).toEqual({ basis: 'observed', list: [first] });
  });
});

describe('none', () => {
  test.each([
    ["all hosts for 'example.net' have been failing for a long time (and retry time not reached)"],
    ['retry time not reached for any host'],
  ])('%s', (words) => {
    expect(of(true, { ...twoDays, noAttempt: fact(words) })).toEqual({ basis: 'none', because: fact(words) });
  });

  test('a log that only tells of waiting shows no try', () => {
    expect(of(false, { attempts: [attempt('2020-11-09T15:04:14Z', { contacted: false })] }).basis).toBe(
      'none',
    );
  });
});

describe('inferred from the shipped rule of the mail system that wrote the notice', () => {
  const model = (id: string) => {
    const found = retryModels.find((entry) => entry.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test("Exim's whole rule: 22 to 29", () => {
    expect(of(true, exim)).toEqual({ basis: 'inferred', model: 'exim', atLeast: 22, atMost: 29, over: null });
  });

  test('no more than fit into the time that the mail was queued', () => {
    expect(of(true, twoDays)).toEqual({
      basis: 'inferred',
      model: 'exim',
      atLeast: 14,
      atMost: 21,
      over: 51 * HOUR,
    });
  });

  test('a mail that came back at once was tried once', () => {
    expect(expectedTries(model('exim'), 0)).toEqual({ atLeast: 1, atMost: 1 });
  });

  test('the least is never above the most, however long it took', () => {
    for (const entry of retryModels) {
      for (let hours = 0; hours < 240; hours += 1) {
        const { atLeast, atMost } = expectedTries(entry, hours * HOUR);
        expect(atLeast).toBeLessThanOrEqual(atMost);
        expect(atLeast).toBeGreaterThan(0);
      }
    }
  });
});

describe('unknown', () => {
  test('a permanent refusal follows no retry rule', () => {
    expect(of(false, twoDays)).toEqual({ basis: 'unknown' });
  });

  test('nor does a mail system whose rule is not known', () => {
    expect(of(true, { ...twoDays, writer: { system: 'some-mailer', mark: fact('some-mailer') } })).toEqual({
      basis: 'unknown',
    });
    expect(of(true, { ...twoDays, writer: null })).toEqual({ basis: 'unknown' });
  });
});
