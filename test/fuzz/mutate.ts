import type { Chance } from './chance.ts';

/** Changes that double what is there would else grow without end. */
const LONGEST = 60_000;

type Change = (bytes: Buffer, chance: Chance) => Buffer;

const splice = (bytes: Buffer, at: number, length: number, instead: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(at + length)]);

/** Bytes that mean something to a reader of mail, or to one of its decoders. */
const TELLING = [
  '\r',
  '\n',
  '\r\n\r\n',
  '\0',
  '\t',
  '=',
  '=?',
  '?=',
  '<',
  '>',
  '@',
  ':',
  ';',
  '"',
  '--',
  '\x1b$B',
  '\u00ff',
  '=\n',
  '(',
  ')',
  '[',
  '%',
  '&#',
  '\uFEFF',
];

const byteChanges: readonly Change[] = [
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let times = 1 + chance.number(8); times > 0; times -= 1)
      changed[chance.number(bytes.length)] = chance.number(256);
    return changed;
  },
  (bytes, chance) => splice(bytes, chance.number(bytes.length), 1 + chance.number(200), Buffer.alloc(0)),
  (bytes, chance) =>
    splice(
      bytes,
      chance.number(bytes.length),
      0,
      Buffer.from(chance.pick(TELLING).repeat(1 + chance.number(30))),
    ),
  (bytes, chance) => bytes.subarray(0, chance.number(bytes.length)),
  (bytes, chance) => bytes.subarray(chance.number(bytes.length)),
  (bytes, chance) => {
    const from = chance.number(bytes.length);
    return splice(bytes, chance.number(bytes.length), 0, bytes.subarray(from, from + chance.number(2000)));
  },
  (bytes, chance) =>
    splice(
      bytes,
      chance.number(bytes.length),
      0,
      Buffer.from(chance.pick(TELLING).repeat(2000 + chance.number(4000))),
    ),
];

const lined =
  (change: (lines: string[], chance: Chance) => void): Change =>
  (bytes, chance) => {
    const lines = bytes.toString('latin1').split('\n');
    change(lines, chance);
    return Buffer.from(lines.join('\n'), 'latin1');
  };

/** Replaces one of the places that a pattern finds. */
const replaced =
  (pattern: RegExp, by: (found: string, chance: Chance) => string): Change =>
  (bytes, chance) => {
    const text = bytes.toString('latin1');
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return bytes;
    const { index, 0: words } = chance.pick(found);
    return Buffer.from(text.slice(0, index) + by(words, chance) + text.slice(index + words.length), 'latin1');
  };

const ENCODINGS = [
  '7bit',
  '8bit',
  'binary',
  'base64',
  'quoted-printable',
  'x-uuencode',
  'BASE64 ',
  '"quoted-printable"',
  '',
];
const TYPES = [
  'text/plain',
  'text/html',
  'message/rfc822',
  'message/delivery-status',
  'message/global-delivery-status',
  'message/feedback-report',
  'multipart/mixed',
  'multipart/report',
  'text/rfc822-headers',
  'application/octet-stream',
  '/',
  '',
];
const CHARSETS = [
  'utf-8',
  'utf-16',
  'utf-16be',
  'iso-2022-jp',
  'shift_jis',
  'gb18030',
  'big5',
  'utf-7',
  'koi8-r',
  'x-unknown',
  '',
];
const DATES = [
  'Wed, 11 Nov 2020 16:34:03 +0000',
  'Wed, 99 Foo 20 99:99:99 +9999',
  '11 Nov 70 00:00 GMT',
  '2020-11-11T16:34:03Z',
  '0',
  'Thu, 1 Jan 1970 00:00:00 -0000 (',
  'Fri, 31 Feb 9999 23:59:60 +1400',
];

/** Lines that other programs and people write, where nobody expects them. */
const LINES_OF_OTHERS = [
  'Nov 10 07:16:02 mail postfix/smtp[1]: 4CVgyZ12kLmz3Q5r: to=<bob@example.com>, relay=none, status=deferred (',
  '2020-11-09 16:34:03 1kc8ww-0002Pd-Cn ** bob@example.com: retry timeout exceeded',
  '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550',
  'On Wed, Nov 11, 2020 at 4:34 PM Bob <bob@example.com> wrote:',
  '---------- Forwarded message ---------',
  '-----Original Message-----',
  'Final-Recipient: rfc822;',
  'From MAILER-DAEMON Wed Nov 11 16:34:03 2020',
  '--',
  '.',
];

const structureChanges: readonly Change[] = [
  // Lines: lost, doubled, moved, folded, unfolded, quoted.
  lined((lines, chance) => lines.splice(chance.number(lines.length), 1 + chance.number(3))),
  lined((lines, chance) => {
    const at = chance.number(lines.length);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + chance.number(20)));
  }),
  lined((lines, chance) =>
    lines.splice(
      chance.number(lines.length),
      0,
      ...lines.splice(chance.number(lines.length), 1 + chance.number(6)),
    ),
  ),
  lined((lines, chance) => {
    const at = chance.number(lines.length);
    lines[at] = (lines[at] ?? '').replace(/ /g, chance.pick(['\n ', '\r\n\t', '\n', '  ']));
  }),
  lined((lines, chance) => {
    const mark = chance.pick(['> ', '>> ', '| ', '>', '    ']);
    for (const [at, line] of lines.entries()) lines[at] = mark + line;
  }),
  // The header of a mail, a part or a report.
  replaced(/^[A-Za-z-]{2,40}(?=:)/gm, (name, chance) =>
    chance.pick(['', 'X-Other', name.toUpperCase(), `${name} `, ` ${name}`, `${name}:`, name.slice(1)]),
  ),
  replaced(
    /^(?:Content-Transfer-Encoding:) *.*$/gim,
    (_, chance) => `Content-Transfer-Encoding: ${chance.pick(ENCODINGS)}`,
  ),
  replaced(/^\r?\n(?=.)/gm, (_, chance) => `Content-Transfer-Encoding: ${chance.pick(ENCODINGS)}\n\n`),
  replaced(/^Content-Type: *[^;\n]*/gim, (_, chance) => `Content-Type: ${chance.pick(TYPES)}`),
  replaced(/charset="?[\w-]+"?/gi, (_, chance) => `charset=${chance.pick(CHARSETS)}`),
  replaced(/boundary="?[^"\n;]+"?/gi, (found, chance) =>
    chance.pick(['', 'boundary=', 'boundary=""', 'boundary="-"', found.slice(0, -2), `${found}x`]),
  ),
  replaced(/^--\S+/gm, (found, chance) =>
    chance.pick(['', `${found}--`, `-${found}`, found.slice(0, -1), `${found} `, `${found}\n${found}`]),
  ),
  replaced(/\w{3}, \d{1,2} \w{3} \d{4} [\d:]{5,8}[^\n]{0,12}/g, (_, chance) => chance.pick(DATES)),
  replaced(/\b[245]\d\d\b/g, (_, chance) =>
    chance.pick(['', '421', '550', '999', '5', '5.1.1', '550-', '550 550 550']),
  ),
  replaced(/\b[245]\.\d\.\d\b/g, (_, chance) =>
    chance.pick(['', '5.0.0', '4.7.0', '5.999.999', '5.1', '2.0.0', '#5.1.1']),
  ),
  replaced(/[\w.]+@[\w.-]+/g, (found, chance) =>
    chance.pick([
      '',
      '@',
      'xxx',
      '***@***',
      `"${found}"`,
      `<${found}>`,
      found.repeat(20),
      `${found},${found}`,
    ]),
  ),
  // What a person shows: a paste run into one line, wrapped, blanked out, with a log line or a chat around it.
  (bytes, chance) => {
    const text = bytes.toString('latin1');
    const wide = 20 + chance.number(80);
    const wrapped = chance.number(2) === 0 ? new RegExp(`(.{${wide}})`, 'g') : /\r?\n[ \t>]*/g;
    return Buffer.from(text.replace(wrapped, wide % 2 === 0 ? '$1\n' : ' '), 'latin1');
  },
  replaced(/[\w.-]{3,40}\.(?:com|org|net|example)\b/g, (found, chance) =>
    chance.pick([
      'xxx',
      '[removed]',
      '<redacted>',
      '\u2588'.repeat(6),
      `${found}.`,
      `[${found}](http://${found})`,
    ]),
  ),
  replaced(/\d{1,3}(?:\.\d{1,3}){3}/g, (found, chance) =>
    chance.pick(['', 'x.x.x.x', '999.999.999.999', `[${found}]`, '2001:db8::1', '::', found.repeat(9)]),
  ),
  lined((lines, chance) => {
    const at = chance.number(lines.length);
    lines.splice(at, 0, chance.pick(LINES_OF_OTHERS));
  }),
  // A whole mail inside a mail: attached, in base64 against the rule, and as deep as nobody sends.
  (bytes, chance) => {
    let mail = bytes;
    for (let depth = 1 + chance.number(12); depth > 0; depth -= 1) {
      const boundary = `n${chance.number(4)}`;
      const wrong = chance.number(4) === 0;
      mail = Buffer.from(
        `From: a@example.com\nSubject: FW\nContent-Type: multipart/mixed; boundary=${boundary}\n\n--${boundary}\nContent-Type: ${chance.pick(TYPES)}\n${wrong ? 'Content-Transfer-Encoding: base64\n' : ''}\n${wrong ? mail.toString('base64') : mail.toString('latin1')}\n--${boundary}--\n`,
        'latin1',
      );
      if (mail.length > LONGEST) break;
    }
    return mail;
  },
  // All of it at once.
  (bytes, chance) =>
    Buffer.from(
      bytes.toString('latin1').replace(/\r?\n/g, chance.pick(['\r\n', '\r', '\r\r\n', '\n\n', ' '])),
      'latin1',
    ),
  (bytes, chance) =>
    Buffer.from(
      chance.pick(['', '\uFEFF']) + bytes.toString('latin1'),
      chance.pick(['utf16le', 'utf8'] as const),
    ),
  (bytes, chance) =>
    Buffer.concat([
      bytes,
      Buffer.from(chance.pick(['\n', '', '\nFrom MAILER-DAEMON Wed Nov 11 16:34:03 2020\n'])),
      bytes,
    ]),
  (bytes) =>
    Buffer.from(`Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64')}`),
];

/** A file with one to four things wrong with it, in its bytes or in its structure. */
export function mutate(file: Uint8Array, chance: Chance): Uint8Array {
  let bytes: Buffer = Buffer.from(file);
  for (let times = 1 + chance.number(4); times > 0 && bytes.length > 0; times -= 1) {
    bytes = chance.pick(chance.number(3) === 0 ? byteChanges : structureChanges)(bytes, chance);
  }
  return new Uint8Array(bytes.subarray(0, LONGEST));
}
