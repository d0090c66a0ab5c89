import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const SAID =
  'SMTP error from remote mail server after RCPT TO:<bob@example.com>: 451 4.7.1 "greylisted", come back later';
const HEAD = [
  'Event',
  'Sender',
  'Sent Time',
  'Recipient',
  'Out Time',
  'ID',
  'Delivery Host',
  'Delivery IP',
  'Result',
];
const row = (event: string, out: string, result: string): readonly string[] => [
  event,
  'office@bakery.example',
  'Nov 9, 2020, 3:04:12 PM',
  'bob@example.com',
  out,
  '1kc8ww-0002Pd-Cn',
  'mx.example.com',
  '192.0.2.25',
  result,
];
const ROWS = [
  row('failed', 'Nov 9, 2020, 4:34:03 PM', 'retry timeout exceeded'),
  row('deferred', 'Nov 9, 2020, 3:34:02 PM', SAID),
  row('deferred', 'Nov 9, 2020, 3:04:14 PM', SAID),
];
const PASTED = [HEAD, ...ROWS].map((cells) => cells.join('\t')).join('\n');
const CSV = [HEAD, ...ROWS]
  .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  .join('\n');

describe.each([
  ['as copied from the page', PASTED],
  ['as CSV', CSV],
])('cPanel’s Track Delivery %s', (_name, table) => {
  const { bounces, problems, format } = read(table);
  const [failed] = bounces;

  test('it is known by the names of its columns', () => expect(format).toBe('log'));

  test('its rows are tries of one delivery, oldest first', () => {
    expect(bounces).toHaveLength(1);
    expect(failed).toMatchObject({ kind: 'failed', dialect: 'track-delivery' });
    expect(failed?.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'failed']);
  });

  test('recipient, Exim’s id, sender, host and address', () => {
    expect(failed?.recipient?.value).toBe('bob@example.com');
    expect(failed?.queueId?.value).toBe('1kc8ww-0002Pd-Cn');
    expect(failed?.envelopeSender?.value).toBe('office@bakery.example');
    expect([failed?.remoteHost?.value, failed?.remoteIp?.value]).toEqual(['mx.example.com', '192.0.2.25']);
  });

  test('the result is what Exim logged: the receiver’s words apart from its own', () => {
    expect(failed).toHaveReply({
      author: 'receiver',
      code: '451',
      text: '451 4.7.1 "greylisted", come back later',
      phase: 'rcpt',
    });
    expect(failed).toHaveReply({ author: 'sender-host', text: 'retry timeout exceeded' });
  });

  test('the times have halves of the day and no zone: UTC is assumed, and said', () => {
    expect(failed?.attempts[0]?.at.value.epoch).toBe(Date.UTC(2020, 10, 9, 15, 4, 14));
    expect(problems).toEqual([{ code: 'zone-assumed', detail: 'UTC' }]);
  });

  test('every value stands in its bytes', () => {
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(table), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });
});

describe('other shapes of Track Delivery', () => {
  test('a copied table has lost its icons: the result tells what became of the mail', () => {
    const plain = PASTED.replace(/^(?:failed|deferred)\t/gm, '\t');
    expect(onlyBounce(plain).attempts.map(({ outcome }) => outcome)).toEqual([
      'deferred',
      'deferred',
      'failed',
    ]);
  });

  test('columns of the programming interface, times in seconds since 1970', () => {
    const bounce = onlyBounce(
      'type,sender,recipient,actionunixtime,msgid,host,ip,message\n' +
        'failure,office@bakery.example,bob@example.com,1604934254,1kc8ww-0002Pd-Cn,mx.example.com,192.0.2.25,550 5.1.1 no such user',
    );
    expect(bounce.attempts[0]?.at.value.epoch).toBe(1_604_934_254_000);
    expect(bounce).toHaveReply({ author: 'receiver', code: '550' });
  });

  test('accepted at once: no bounce', () => {
    const well = [HEAD, row('success', 'Nov 9, 2020, 3:04:14 PM', 'Accepted')];
    expect(read(well.map((cells) => cells.join('\t')).join('\n')).bounces).toEqual([]);
  });

  test('words of the poster around the table are no rows', () => {
    const { bounces } = read(
      `My host showed me this, and 198.51.100.9 is not ours:\n\n${PASTED}\n\nWho is to blame?`,
    );
    expect(bounces).toHaveLength(1);
    expect(bounces[0]?.attempts).toHaveLength(3);
  });
});
