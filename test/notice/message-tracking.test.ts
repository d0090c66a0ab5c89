import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const FIELDS =
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info';
const event = (time: string, id: string, recipients: string, status: string): string =>
  `2020-11-10T${time}Z,,,192.0.2.25,mx.example.com,,Internet,SMTP,${id},4711,<order.4711@bakery.example>,08d8a1b2,${recipients},${status},1187,1,,,"Order, 4711",office@bakery.example,office@bakery.example,`;
const error = (time: string): string =>
  `[{LRT=11/10/2020 ${time} AM};{LED=421 4.7.0 too many connections};{FQDN=mx.example.com};{IP=192.0.2.25}]`;

const LOG = [
  '#Software: Microsoft Exchange Server',
  '#Version: 15.00.1497.000',
  '#Log-type: Message Tracking Log',
  '#Date: 2020-11-10T00:00:00.000Z',
  `#Fields: ${FIELDS}`,
  event('07:16:01.120', 'RECEIVE', 'bob@example.com;ann@example.org', ''),
  event('07:16:02.340', 'SEND', 'ann@example.org', '250 2.1.5 Recipient OK'),
  event('07:16:04.340', 'DEFER', 'bob@example.com', error('7:16:04')),
  event('07:46:04.340', 'DEFER', 'bob@example.com', error('7:46:04')),
  event('09:16:04.340', 'FAIL', 'bob@example.com', '550 4.4.7 QUEUE.Expired; message expired'),
].join('\r\n');

describe('Exchange’s message tracking becomes tries of one delivery', () => {
  const { bounces, problems, format } = read(LOG);
  const [failed] = bounces;

  test('it is known by its fields', () => expect(format).toBe('log'));

  test('deferred, deferred, failed: one bounce; what was sent at once is none', () => {
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com']);
    expect(failed).toMatchObject({ kind: 'failed', dialect: 'message-tracking' });
    expect(failed?.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'failed']);
  });

  test('the last error names the words of the receiver, its host and address', () => {
    expect(failed).toHaveReply({ author: 'receiver', code: '421', text: '421 4.7.0 too many connections' });
    expect([failed?.remoteHost?.value, failed?.remoteIp?.value]).toEqual(['mx.example.com', '192.0.2.25']);
  });

  test('the expiry is Exchange’s own verdict', () => {
    expect(failed?.replies.at(-1)).toMatchObject({ author: 'sender-host' });
  });

  test('the mail itself: Message-ID, sender, subject with its comma', () => {
    expect(failed?.returned?.messageId?.value).toBe('<order.4711@bakery.example>');
    expect(failed?.returned?.subject?.value).toBe('Order, 4711');
    expect(failed?.queueId?.value).toBe('4711');
  });

  test('its times are UTC and say so', () => {
    expect(failed?.attempts[0]?.at.value.epoch).toBe(Date.UTC(2020, 10, 10, 7, 16, 4, 340));
    expect(problems).toEqual([]);
  });

  test('every value stands in its bytes', () => {
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(LOG), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });
});

describe('other shapes of message tracking', () => {
  test('several recipients in a row: each has its own state', () => {
    const row = event(
      '07:16:04.000',
      'FAIL',
      'bob@example.com;eve@example.com',
      '550 5.1.1 no such user;552 5.2.2 mailbox full',
    );
    const { bounces } = read(`#Fields: ${FIELDS}\n${row}`);
    expect(bounces.map(({ recipient, status }) => [recipient?.value, status?.value])).toEqual([
      ['bob@example.com', '5.1.1'],
      ['eve@example.com', '5.2.2'],
    ]);
  });

  test('what Export-Csv makes of it: every cell in quotation marks, times of the United States', () => {
    const bounce = onlyBounce(
      '#TYPE Microsoft.Exchange.Management.TransportLogSearchTasks.MessageTrackingEvent\n' +
        '"Timestamp","EventId","Source","MessageId","Recipients","RecipientStatus","MessageSubject","Sender"\n' +
        '"11/10/2020 7:16:04 PM","FAIL","SMTP","<order.4711@bakery.example>","bob@example.com","550 5.1.1 <bob@example.com> ""no such user""","Order","office@bakery.example"',
    );
    expect(bounce.attempts[0]?.at.value.epoch).toBe(Date.UTC(2020, 10, 10, 19, 16, 4));
    expect(bounce).toHaveReply({ code: '550', text: '550 5.1.1 <bob@example.com> "no such user"' });
    expect(bounce.queueId).toBeNull();
  });
});
