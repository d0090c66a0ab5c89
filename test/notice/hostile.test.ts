import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFiles, read } from './a-source.ts';
import { eximNotice } from './exim-notice.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** xorshift: the same bytes on each run. */
function noise(length: number): Uint8Array {
  let state = 0x9e3779b9;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

const nested = (depth: number): string => {
  const open = Array.from(
    { length: depth },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
  ).join('');
  return `From: a@example.com\nSubject: x\nMIME-Version: 1.0\n${open}Content-Type: text/plain\n\nhello\n`;
};

const manyRecipients = (count: number): string =>
  [
    'From: MAILER-DAEMON@example.net',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
    '',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx1.example.net',
    ...Array.from(
      { length: count },
      (_, n) =>
        `\nFinal-Recipient: rfc822; u${n}@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no user`,
    ),
    '',
    '--r--',
  ].join('\n');

describe('hostile input costs only itself', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['random bytes', noise(200_000)],
    ['one line of 70 KB', bytesOf(`Subject: ${'a '.repeat(35_000)}`)],
    ['3,000 nested parts', bytesOf(nested(3000))],
    [
      'nothing but opening angle brackets',
      bytesOf(`Content-Type: text/html\nFrom: a@example.com\n\n${'<a '.repeat(60_000)}`),
    ],
    ['a header without an end', bytesOf(eximNotice().slice(0, 700))],
  ])('%s: a record or a reason', (_name, bytes) => {
    const { bounces, problems } = read(bytes);
    expect(bounces.length + problems.length).toBeGreaterThan(0);
    expect(problems.map(({ code }) => code)).not.toContain('parser-failed');
  });

  test('5,000 recipients are 5,000 bounces', () => {
    expect(read(manyRecipients(5000)).bounces).toHaveLength(5000);
  });

  test('whatever is cut, doubled or changed in a notice, the answer is a record or a reason', () => {
    const originals = [...exampleFiles().map(([, bytes]) => bytes), bytesOf(eximNotice())];
    const change = fc.record({
      of: fc.nat(originals.length - 1),
      at: fc.nat(6000),
      length: fc.nat(400),
      put: fc.uint8Array({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(change, ({ of, at, length, put }) => {
        const original = originals[of]!;
        const start = Math.min(at, original.length);
        const changed = new Uint8Array([
          ...original.subarray(0, start),
          ...put,
          ...original.subarray(start + length),
        ]);
        const { bounces, problems } = read(changed);
        expect(bounces.length + problems.length).toBeGreaterThan(0);
        expect(problems.map(({ code }) => code)).not.toContain('parser-failed');
      }),
      { numRuns: 500 },
    );
  });
});
