import { describe, expect, test } from 'vitest';
import { sniff } from '../../shared/intake/sniff.ts';
import { onlyBounce, read } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';

const wide = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

const NOTICE = eximNotice();
const mixedEnds = (text: string) => {
  const ends = ['\n', '\r\n', '\r', '\r\r\n'];
  return text
    .split('\n')
    .map((line, index) => line + (index > 8 && index < 14 ? '\n' : ends[index % 2]))
    .join('');
};

describe('a mail is read in whatever coding it was saved', () => {
  test.each<readonly [string, string | Uint8Array]>([
    ['line feeds', NOTICE],
    ['carriage return and line feed', eximNotice({ eol: '\r\n' })],
    ['lone carriage returns, as the old Mac OS wrote', eximNotice({ eol: '\r' })],
    ['the doubled returns of a gateway', eximNotice({ eol: '\r\r\n' })],
    ['mixed line ends', mixedEnds(NOTICE)],
    ['a UTF-8 byte order mark', `\uFEFF${NOTICE}`],
    ['UTF-16LE with its mark', wide(NOTICE, false, true)],
    ['UTF-16BE with its mark', wide(NOTICE, true, true)],
    ['UTF-16LE without a mark', wide(NOTICE, false, false)],
    ['UTF-16BE without a mark', wide(NOTICE, true, false)],
    ['UTF-16 with carriage returns', wide(eximNotice({ eol: '\r\n' }), false, true)],
    ['a leading From line', `From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${NOTICE}`],
    ['a quoted leading From line', `>From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${NOTICE}`],
    ['blank lines before it', `\n\n${NOTICE}`],
    ['a base64 report', eximNotice({ encoding: 'base64' })],
    ['a quoted-printable report', eximNotice({ encoding: 'quoted-printable' })],
    ['the closing boundary cut off', eximNotice({ unclosed: true })],
  ])('%s', (_name, content) => {
    const bounce = onlyBounce(content);
    expect(bounce.recipient?.value).toBe('bob@example.com');
    expect(bounce.replies[0]?.code).toMatchObject({ value: '550' });
  });

  test('in UTF-16 each fact stands in the two bytes of each of its characters', () => {
    const bytes = wide(eximNotice({ recipient: 'bob@example.com' }), false, true);
    const { recipient } = onlyBounce(bytes);
    const [span] = recipient!.spans;
    expect(Buffer.from(bytes.subarray(span!.start, span!.end)).toString('utf16le')).toBe('bob@example.com');
    expect(recipient!.decoding).toContain('charset:utf-16le');
  });

  test('UTF-16 beyond ASCII keeps its characters', () => {
    const { notice } = onlyBounce(
      wide(NOTICE.replace('Mail delivery failed', 'Zustellung unmöglich 🙂'), true, true),
    );
    expect(notice.subject?.value).toContain('unmöglich 🙂');
  });
});

describe('what a file is, is told by its bytes', () => {
  test.each<readonly [string, string, string]>([
    ['eml', NOTICE, 'a mail'],
    ['mbox', `From a@example.com Wed Nov 11 16:34:03 2020\n${NOTICE}`, 'a mailbox'],
    ['text', '550 5.1.1 User unknown', 'a reply'],
    ['text', 'Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 no', 'report fields alone'],
    ['empty', '', 'nothing'],
    ['empty', ' \n\r\n\t', 'blanks'],
    ['exim-log', '2020-11-11 16:34:03 1kctLX-0004Fh-5R ** bob@example.com R=r T=t: 550 no\n', 'a log'],
  ])('%s: %s', (format, content) => {
    expect(sniff(new TextEncoder().encode(content)).format).toBe(format);
  });

  test('junk is no text', () => {
    const junk = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
    expect(read(junk).problems).toMatchObject([{ code: 'unsupported-format' }]);
  });
});
