import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailRanges } from '../../shared/intake/mail-ranges.ts';
import { read } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';
import { sourceBytesOf } from './source-bytes-of.ts';

const FROM = 'From MAILER-DAEMON Wed Nov 11 16:34:03 2020';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const recipientsIn = (content: string | Uint8Array) =>
  read(content).bounces.map(({ recipient }) => recipient?.value);

/** A notice in words only, with these lines among them. */
const qmail = (recipient: string, ...lines: readonly string[]) =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mail.example.net',
    'To: office@bakery.example',
    'Subject: failure notice',
    'Date: 11 Nov 2020 16:34:03 -0000',
    '',
    'Hi. This is the qmail-send program at mail.example.net.',
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    "This is a permanent error; I've given up. Sorry it didn't work out.",
    '',
    `<${recipient}>:`,
    '192.0.2.25 does not like recipient.',
    'Remote host said: 550 5.1.1 User unknown',
    'Giving up on 192.0.2.25.',
    '',
    ...lines,
    '',
  ].join('\n');

const mboxOf = (...mails: readonly string[]) => mails.map((mail) => `${FROM}\n${mail}\n`).join('');

describe('a mailbox file is cut at its envelope lines', () => {
  test.each([['\n'], ['\r\n'], ['\r']])('with line ends %j', (eol) => {
    const mbox = mboxOf(eximNotice({ recipient: 'ann@example.com' }), qmail('bob@example.com')).replaceAll(
      '\n',
      eol,
    );
    expect(read(mbox).format).toBe('mbox');
    expect(recipientsIn(mbox)).toEqual(['ann@example.com', 'bob@example.com']);
  });

  test('mboxo and mboxrd: the quoted From of a body is no mail, and is read without its mark', () => {
    const lines = ['>From here on the queue was full', '>>From Wed Nov 11 16:34:03 2020'];
    expect(recipientsIn(mboxOf(qmail('ann@example.com', ...lines), qmail('bob@example.com')))).toEqual([
      'ann@example.com',
      'bob@example.com',
    ]);
    const said = mboxOf(qmail('ann@example.com').replace('192.0.2.25 does', '>From 192.0.2.25: it does'));
    const [bounce] = read(said).bounces;
    expect(bounce?.recipient?.value).toBe('ann@example.com');
    expect(JSON.stringify(bounce?.replies)).not.toContain('>From');
  });

  test('a From line of a body, unquoted, with a blank line before it and no field after it, is no mail', () => {
    const mbox = mboxOf(
      qmail('ann@example.com', 'From the queue of Wed Nov 11 16:34:03 2020', '', FROM, 'we tried'),
    );
    expect(recipientsIn(mbox)).toEqual(['ann@example.com']);
  });

  test('mboxcl2: a length that leads to the next mail is believed, so that a whole mail quoted in a body is none', () => {
    const inner = `\n${FROM}\n${qmail('inner@example.com')}`;
    const outer = qmail('ann@example.com', inner);
    const body = outer.slice(outer.indexOf('\n\n') + 2);
    const counted = outer.replace('\n\n', `\nContent-Length: ${bytesOf(body).length}\n\n`);
    const ranges = [...mailRanges(bytesOf(mboxOf(counted, qmail('bob@example.com'))))];
    expect(ranges).toHaveLength(2);
  });

  test('a length that leads nowhere is not believed: programs that edit mailboxes leave it wrong', () => {
    const wrong = (mail: string) => mail.replace('\n\n', '\nContent-Length: 7\n\n');
    const far = (mail: string) => mail.replace('\n\n', '\nContent-Length: 99999999\n\n');
    expect(
      recipientsIn(
        mboxOf(wrong(qmail('ann@example.com')), far(qmail('bob@example.com')), qmail('eve@example.com')),
      ),
    ).toEqual(['ann@example.com', 'bob@example.com', 'eve@example.com']);
  });

  test('a mail that cannot be read costs only itself', () => {
    const junk = `Subject: x\nContent-Type: multipart/report; boundary=b\n\n--b\n${'\u0001'.repeat(500)}\n`;
    expect(recipientsIn(mboxOf(qmail('ann@example.com'), junk, qmail('bob@example.com')))).toEqual([
      'ann@example.com',
      'bob@example.com',
    ]);
  });

  test('spans count from the beginning of the file, in every mail of it', () => {
    const mbox = bytesOf(mboxOf(qmail('ann@example.com'), qmail('bob@example.com')));
    for (const { recipient } of read(mbox).bounces) {
      const [span] = recipient!.spans;
      expect(new TextDecoder().decode(mbox.subarray(span!.start, span!.end))).toBe(recipient!.value);
    }
  });

  test('however it is read, in whatever pieces, the mails are the same and cover the file', () => {
    const line = fc.constantFrom(
      '',
      FROM,
      'Subject: x',
      'text',
      '>From x',
      `${FROM}\nTo: x`,
      'Content-Length: 9',
      '--b--',
      'F',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 64 }),
        (lines, eol, piece) => {
          const bytes = bytesOf(`${FROM}${eol}${lines.join(eol)}`);
          const whole = [...mailRanges(bytes)];
          expect([...mailRanges(sourceBytesOf(bytes, piece))]).toEqual(whole);
          expect(whole[0]?.start).toBe(0);
          expect(whole.at(-1)?.end).toBe(bytes.length);
          for (const [index, { start }] of whole.entries())
            if (index > 0) expect(start).toBe(whole[index - 1]?.end);
        },
      ),
    );
  });

  test('a boundary across the edge of what is looked through at once is found', () => {
    for (const size of [16_383, 16_384, 16_385, 49_150, 49_152]) {
      const filler = qmail(
        'ann@example.com',
        'x'.repeat(60),
        ...Array.from({ length: size / 61 }, () => 'y'.repeat(60)),
      );
      const cut = `${filler.slice(0, size - FROM.length)}\n\n`;
      expect([...mailRanges(bytesOf(mboxOf(cut, qmail('bob@example.com'))))]).toHaveLength(2);
    }
  });
});

describe('several mails in one file without envelope lines', () => {
  test('a mail behind the closing boundary of another is one by itself', () => {
    expect(
      recipientsIn(
        `${eximNotice({ recipient: 'ann@example.com' })}\n${eximNotice({ recipient: 'bob@example.com' })}`,
      ),
    ).toEqual(['ann@example.com', 'bob@example.com']);
  });

  test('a notice in words behind another is one by itself', () => {
    expect(recipientsIn(`${qmail('ann@example.com')}\n${qmail('bob@example.com')}`)).toEqual([
      'ann@example.com',
      'bob@example.com',
    ]);
  });

  test('the mail that a notice returns is not', () => {
    const returned = [
      '--- Below this line is a copy of the message.',
      '',
      'Return-Path: <office@bakery.example>',
      'From: office@bakery.example',
      'To: ann@example.com',
      'Subject: x',
      'Date: 11 Nov 2020 16:30:00 -0000',
      'Message-ID: <1@bakery.example>',
      '',
      'Hello',
    ];
    expect(recipientsIn(qmail('ann@example.com', ...returned))).toEqual(['ann@example.com']);
  });

  test('nor is the notice that a notice about a notice returns', () => {
    const inner = qmail('inner@example.com');
    expect(
      recipientsIn(qmail('ann@example.com', '--- Below this line is the original bounce.', '', inner)),
    ).toEqual(['ann@example.com']);
  });
});
