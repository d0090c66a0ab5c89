import { describe, expect, test } from 'vitest';
import { attemptsOf } from '../../shared/evidence/attempts-of.ts';
import { type AtHand, missingIn } from '../../shared/evidence/missing-in.ts';
import { requests } from '../../shared/knowledge/requests.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, at, attempt, fact, noNotice, returned, says } from './a-bounce.ts';

const whole: Partial<Bounce> = {
  writer: { system: 'exim', mark: fact('exim') },
  recipient: fact('bob@example.net'),
  remoteHost: fact('mx.example.net'),
  queueId: fact('1kc8ww-0002Pd-Cn'),
  replies: [says('receiver', '421 too many connections'), says('sender-host', 'retry timeout exceeded')],
  returned: returned({ messageId: fact('<order@bakery.example>') }),
  notice: { ...noNotice, date: at('2020-11-11T16:34:03+00:00') },
};
const log: Partial<Bounce> = {
  attempts: [attempt('2020-11-11T16:34:02+00:00', { localIp: fact('198.51.100.7') })],
  queueId: fact('1kc8ww-0002Pd-Cn'),
};

function missing(forms: readonly Partial<Bounce>[], change: Partial<AtHand> = {}) {
  const [best, ...others] = forms.map((form, index) => aBounce({ id: `s1/${index}`, ...form }));
  if (best === undefined) throw new Error('no form');
  const attempts = new Map([[best.id, attemptsOf([best, ...others], true, retryModels)]]);
  return missingIn(
    {
      cause: 'concurrent-connections',
      mails: [{ best, others }],
      attempts,
      sendingIp: null,
      anyReceived: false,
      statements: {},
      lookups: [],
      ...change,
    },
    requests,
  );
}
const codes = (...args: Parameters<typeof missing>): readonly string[] =>
  missing(...args).map(({ code }) => code);

describe('a notice alone', () => {
  const items = missing([whole]);
  const item = (code: string) => items.find((one) => one.code === code);

  test('the host is asked for the log lines by the very id', () => {
    expect(item('log-lines')).toMatchObject({
      whom: 'host',
      request: "exigrep '1kc8ww-0002Pd-Cn' /var/log/exim/mainlog*",
      source: 'exim-spec',
    });
    expect(item('log-lines')?.kept).toContain('4 days');
  });

  test('for the connections to that MX on that day, for the retry rule, and for its memory of that destination', () => {
    expect(item('open-connections')?.request).toMatch(/^grep '2020-11-11' \S+ \| grep -F 'mx\.example\.net'/);
    expect(item('retry-rule')?.request).toBe("exim -brt 'example.net'");
    expect(item('host-retry-state')?.request).toBe("exinext 'example.net'");
  });

  test('the receiver is asked for its own log of that minute and for the limit', () => {
    expect(item('receiver-connect-log')).toMatchObject({
      whom: 'receiver',
      detail: { at: '2020-11-11T16:34:03Z' },
    });
    expect(item('receiver-limit')?.whom).toBe('receiver');
  });

  test('the person is asked for a mail that arrived', () => {
    expect(item('received-copies')?.whom).toBe('person');
  });

  test('all that this cause needs is asked for, in its order', () => {
    expect(items.map(({ code }) => code)).toEqual([
      'log-lines',
      'sending-ip',
      'open-connections',
      'retry-rule',
      'host-retry-state',
      'receiver-connect-log',
      'receiver-limit',
      'shared-or-dedicated',
      'received-copies',
      'settings-in-force',
      'other-customers',
      'fresh-test',
    ]);
  });
});

describe('an item goes when its evidence comes in', () => {
  test('log lines', () => {
    expect(codes([whole, log])).not.toContain('log-lines');
  });

  test('the sending IP, unless only the person says it', () => {
    const shown = {
      value: '198.51.100.7',
      confidence: 'high',
      basis: 'host-log',
      fact: fact('198.51.100.7'),
    } as const;
    expect(codes([whole], { sendingIp: shown })).not.toContain('sending-ip');
    expect(codes([whole], { sendingIp: { ...shown, basis: 'person' } })).toContain('sending-ip');
  });

  test('a received copy, and shared or dedicated', () => {
    expect(codes([whole], { anyReceived: true })).not.toContain('received-copies');
    expect(codes([whole], { statements: { sharedIp: 'shared' } })).not.toContain('shared-or-dedicated');
    expect(codes([whole], { statements: { sharedIp: 'unknown' } })).toContain('shared-or-dedicated');
  });
});

test('a paste lacks the whole notice', () => {
  expect(codes([{ replies: whole.replies ?? [] }])[0]).toBe('full-notice');
});

test('a notice without the header of the failed mail lacks that', () => {
  expect(codes([{ ...whole, returned: null }])[0]).toBe('returned-headers');
});

test('with a log the exact minute of the last try is asked about', () => {
  const [item] = missing([whole, log]).filter(({ code }) => code === 'receiver-connect-log');
  expect(item?.detail.at).toBe('2020-11-11T16:34:02Z');
});

test('of an unknown mail system no command is guessed', () => {
  for (const { request } of missing([{ ...whole, writer: null }])) expect(request).toBeNull();
});

test('Postfix is asked in its own words', () => {
  const [item] = missing([{ ...whole, writer: { system: 'postfix', mark: fact('postfix') } }]);
  expect(item?.request).toBe("zgrep -F '1kc8ww-0002Pd-Cn' /var/log/mail.log* /var/log/maillog*");
});

test('without queue id the log is searched by Message-ID, and without that by recipient', () => {
  const [byMessage] = missing([{ ...whole, queueId: null }]);
  expect(byMessage?.request).toBe("exigrep -l 'order@bakery.example' /var/log/exim/mainlog*");
  const [byRecipient] = missing([{ ...whole, queueId: null, returned: returned() }]);
  expect(byRecipient?.request).toBe("exigrep -l 'bob@example.net' /var/log/exim/mainlog*");
});

test("an unknown mailbox needs nobody's log", () => {
  const refused = { ...whole, replies: [says('receiver', '550 5.1.1 no such user')] };
  expect(codes([refused], { cause: 'recipient-unknown' })).toEqual([]);
});

test('a refusal for good has no retry rule behind it', () => {
  const refused = { ...whole, replies: [says('receiver', '550 5.7.1 too many connections')] };
  expect(codes([refused])).not.toContain('retry-rule');
  expect(codes([refused])).not.toContain('host-retry-state');
});
