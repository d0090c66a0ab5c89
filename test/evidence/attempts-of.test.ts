import { describe, expect, test } from 'vitest';
import { attemptsOf, expectedTries } from '../../shared/evidence/attempts-of.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, at, attempt, fact, hop, noNotice, returned, says } from './a-bounce.ts';

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
    expect(of(true, exim)).toEqual({
      basis: 'inferred',
      model: 'exim',
      atLeast: 22,
      atMost: 29,
      over: null,
      putOff: [],
    });
  });

  test('no more than fit into the time that the mail was queued', () => {
    expect(of(true, twoDays)).toEqual({
      basis: 'inferred',
      model: 'exim',
      atLeast: 14,
      atMost: 21,
      over: 51 * HOUR,
      putOff: [],
    });
  });

  test('a delay notice before the failure is named beside the model', () => {
    const warned = at('2020-11-10T16:34:03Z');
    const delay: Partial<Bounce> = { ...exim, kind: 'delayed', notice: { ...noNotice, date: warned } };
    expect(of(true, twoDays, delay)).toMatchObject({ basis: 'inferred', atMost: 21, putOff: [warned] });
  });

  test('a mail that came back at once was tried once', () => {
    expect(expectedTries(model('exim'), 0)).toEqual({ atLeast: 1, atMost: 1 });
  });

  test('the least is never above the most, however long it took', () => {
    for (const entry of retryModels.filter(({ steps }) => steps.length > 0)) {
      for (let hours = 0; hours < 240; hours += 1) {
        const { atLeast, atMost } = expectedTries(entry, hours * HOUR);
        expect(atLeast).toBeLessThanOrEqual(atMost);
        expect(atLeast).toBeGreaterThan(0);
      }
    }
  });
});

describe('the last round only was no try', () => {
  const suspended: Partial<Bounce> = {
    writer: { system: 'postfix', mark: fact('postfix') },
    noAttempt: fact('delivery temporarily suspended: '),
    replies: [says('receiver', '421 4.7.0 Try again later')],
  };

  test('where the words quote an answer that the host got before: tries are inferred', () => {
    expect(of(true, suspended)).toMatchObject({ basis: 'inferred', model: 'postfix' });
  });

  test('without an answer nothing was tried', () => {
    expect(of(true, { ...suspended, replies: [] }).basis).toBe('none');
  });
});

describe('witnessed by delay notices', () => {
  const warned = at('2020-11-10T16:34:03Z');
  const delay: Partial<Bounce> = { kind: 'delayed', notice: { ...noNotice, date: warned } };

  test('a mail that still waits was put off, however its system retries', () => {
    expect(of(true, { ...exim, ...delay })).toEqual({ basis: 'witnessed', putOff: [warned] });
  });

  test('the last try that a report of delay states weighs more than the date of the notice', () => {
    const lastAttemptDate = at('2020-11-10T16:30:00Z');
    expect(of(false, { ...delay, lastAttemptDate })).toEqual({
      basis: 'witnessed',
      putOff: [lastAttemptDate],
    });
  });

  test('one notice in two files is one', () => {
    expect(of(false, delay, delay)).toEqual({ basis: 'witnessed', putOff: [warned] });
  });

  test('a log shows each try and is all that is needed', () => {
    expect(of(false, delay, { attempts: [attempt('2020-11-09T15:04:14Z')] }).basis).toBe('observed');
  });
});

describe('unknown', () => {
  test('a mail system whose life of a mail is published, but not how often it tries', () => {
    const microsoft = { system: 'microsoft-365', mark: fact('microsoft-365') };
    expect(of(true, { ...twoDays, writer: microsoft })).toEqual({ basis: 'unknown' });
  });

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
