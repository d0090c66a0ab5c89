import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { read } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';

/** What anybody may drop is answered in this time, in milliseconds, on a machine that does other things too. */
const SOON = 2000;

const answered = (content: string | Uint8Array) => {
  const start = performance.now();
  const reading = read(content);
  return { reading, milliseconds: performance.now() - start };
};

const withAttachment = (size: number): string =>
  eximNotice().replace(
    'Good morning.',
    `--b2\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${`${'QUJD'.repeat(19)}\n`.repeat(size / 77)}--b2--`,
  );

const nested = (depth: number): string => {
  let mail = 'Subject: deepest\n\n550 5.1.1 no such user';
  for (let level = 0; level < depth; level += 1) {
    mail = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${mail}\n--b${level}--\n`;
  }
  return eximNotice().replace('Good morning.', mail);
};

const manyParts = (count: number): string =>
  `From: a@example.com\nSubject: x\nDate: Wed, 11 Nov 2020 16:34:03 +0000\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nhello\n'.repeat(count)}--b--\n`;

const recipients = (count: number): string => {
  const groups = Array.from(
    { length: count },
    (_, index) =>
      `Final-Recipient: rfc822;user${index}@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <user${index}@example.com>: User unknown\n`,
  );
  return eximNotice().replace(/Action: failed\nFinal-Recipient[\s\S]*?unknown\n/, groups.join('\n'));
};

const random = (size: number): Uint8Array => {
  let state = 2020;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
};

describe('hostile and broken files are answered soon, and with what can be said', () => {
  test('one line of 70 KB', () => {
    const { reading, milliseconds } = answered(eximNotice({ diagnostic: `550 5.1.1 ${'x'.repeat(70_000)}` }));
    expect(reading.bounces[0]?.recipient?.value).toBe('bob@example.com');
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('70 KB of one paste line around a reply', () => {
    const { reading, milliseconds } = answered(
      `${'word '.repeat(7000)}550 5.1.1 <bob@example.com>: User unknown ${'word '.repeat(7000)}`,
    );
    expect(reading.bounces.length + reading.problems.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('an attachment of 20 MB in the returned mail', () => {
    const { reading, milliseconds } = answered(withAttachment(20 * 1024 * 1024));
    expect(reading.bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com']);
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('3,000 parts one inside the other', () => {
    const { reading, milliseconds } = answered(nested(3000));
    expect(reading.bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com']);
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('3,000 parts one behind the other', () => {
    const { reading, milliseconds } = answered(manyParts(3000));
    expect(reading.problems.length + reading.received.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('5,000 recipients, each with its own record', () => {
    const { reading, milliseconds } = answered(recipients(5000));
    expect(reading.bounces).toHaveLength(5000);
    expect(reading.bounces[4999]?.recipient?.value).toBe('user4999@example.com');
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('200 KB of random bytes', () => {
    const { reading, milliseconds } = answered(random(200_000));
    expect(reading.problems.map(({ code }) => code)).toEqual(['unsupported-format']);
    expect(milliseconds).toBeLessThan(SOON);
  });

  test('an empty file', () => {
    expect(answered('').reading.problems.map(({ code }) => code)).toEqual(['empty']);
  });

  test('a notice in HTML alone', () => {
    const html =
      '<html><body><p>Your message to <b>&lt;bob@example.com&gt;</b> couldn&#39;t be delivered.</p><p>550 5.1.1 User unknown</p></body></html>';
    const mail = `From: MAILER-DAEMON@example.net\nSubject: Undeliverable: x\nDate: Wed, 11 Nov 2020 16:34:03 +0000\nContent-Type: text/html\n\n${html}\n`;
    const { bounces } = answered(mail).reading;
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com']);
    expect(bounces[0]?.replies[0]?.code).toMatchObject({ value: '550' });
  });

  test('cut off after any byte there is a bounce or a reason', () => {
    const whole = eximNotice();
    for (let length = 0; length < whole.length; length += 41) {
      const { bounces, received, problems } = answered(whole.slice(0, length)).reading;
      expect(bounces.length + received.length + problems.length, `${length} bytes`).toBeGreaterThan(0);
    }
  });
});
