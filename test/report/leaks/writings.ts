import iconv from 'iconv-lite';
import type { LeakForm } from '../../../shared/contract/leak.ts';

/** A way to write a value into a file, and the form by which it has to be found there. */
export interface Writing {
  readonly name: string;
  readonly form: LeakForm;
  readonly write: (value: string) => string | Uint8Array;
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const each = (text: string, write: (character: string) => string): string => [...text].map(write).join('');
const bytewise = (value: string, write: (byte: string, index: number) => string): string =>
  [...utf8(value)].map((byte, i) => write(byte.toString(16).padStart(2, '0'), i)).join('');
const wrapped = (text: string, length: number): string =>
  text.match(new RegExp(`.{1,${length}}`, 'gs'))?.join('\r\n') ?? text;
const filler = 'The quick brown fox jumps over the lazy dog and reads all of its mail. ';
const base64 = (text: string): string => utf8(text).toString('base64');
const escapeCode = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
const jsonUnits = (value: string): string =>
  Array.from({ length: value.length }, (_, i) => escapeCode(value.charCodeAt(i))).join('');

/** Only every second byte in an encoding, as programs do that escape what they must. */
const sparsely = (value: string, sign: string): string =>
  [...value]
    .map((c, i) => (i % 2 === 0 && /[a-z]/i.test(c) ? c : bytewise(c, (byte) => sign + byte.toUpperCase())))
    .join('');

const middle = (value: string): number => Math.floor(value.length / 2);
const broken = (value: string, by: string): string =>
  value.slice(0, middle(value)) + by + value.slice(middle(value));

export const writings: readonly Writing[] = [
  { name: 'as it is', form: 'plain', write: (v) => v },
  { name: 'in capitals', form: 'plain', write: (v) => v.toUpperCase() },
  { name: 'folded as a header field', form: 'folded', write: (v) => broken(v, '\r\n ') },
  { name: 'broken in a quote of a mail', form: 'folded', write: (v) => broken(v, '\n> ') },
  {
    name: 'broken between two numbered lines of an exhibit',
    form: 'folded',
    write: (v) => broken(v, '\n12 | '),
  },
  { name: 'with a zero-width space', form: 'folded', write: (v) => broken(v, '\u200b') },
  { name: 'with a zero-width space made visible', form: 'folded', write: (v) => broken(v, '[U+200B]') },
  { name: 'in base64', form: 'base64', write: base64 },
  { name: 'in base64, one byte in', form: 'base64', write: (v) => base64(`<${v}>`) },
  { name: 'in base64, two bytes in', form: 'base64', write: (v) => base64(`: ${v}, `) },
  { name: 'in base64 without its padding', form: 'base64', write: (v) => base64(v).replace(/=+$/, '') },
  {
    name: 'in base64 wrapped at 76',
    form: 'base64',
    write: (v) => wrapped(base64(`${filler}${v} ${filler}`), 76),
  },
  {
    name: 'in base64 wrapped at 64',
    form: 'base64',
    write: (v) => wrapped(base64(`${filler}${v} ${filler}`), 64),
  },
  {
    name: 'in base64 wrapped in an exhibit',
    form: 'base64',
    write: (v) =>
      wrapped(base64(`${filler}${v} ${filler}`), 76)
        .split('\r\n')
        .map((line, i) => `${i + 7} | ${line}`)
        .join('\n'),
  },
  { name: 'in base64 for addresses', form: 'base64', write: (v) => utf8(`?>${v}?>`).toString('base64url') },
  {
    name: 'in base64 of a mail in base64',
    form: 'base64',
    write: (v) => base64(`Content-Transfer-Encoding: base64\r\n\r\n${base64(`Dear ${v}, ${filler}`)}`),
  },
  {
    name: 'in base64 of UTF-16',
    form: 'base64',
    write: (v) => iconv.encode(`${filler}${v}.`, 'utf-16le').toString('base64'),
  },
  {
    name: 'in quoted-printable, every byte',
    form: 'quoted-printable',
    write: (v) => bytewise(v, (b) => `=${b.toUpperCase()}`),
  },
  { name: 'in quoted-printable, some bytes', form: 'quoted-printable', write: (v) => sparsely(v, '=') },
  {
    name: 'in quoted-printable with a soft line break',
    form: 'quoted-printable',
    write: (v) => broken(v, '=\r\n'),
  },
  { name: 'percent-encoded, every byte', form: 'percent', write: (v) => bytewise(v, (b) => `%${b}`) },
  { name: 'percent-encoded, some bytes', form: 'percent', write: (v) => sparsely(v, '%') },
  {
    name: 'percent-encoded twice',
    form: 'percent',
    write: (v) => bytewise(v, (b) => `%25${b.toUpperCase()}`),
  },
  {
    name: 'as decimal HTML entities',
    form: 'entity',
    write: (v) => each(v, (c) => `&#${c.codePointAt(0)};`),
  },
  {
    name: 'as hexadecimal HTML entities',
    form: 'entity',
    write: (v) => each(v, (c) => `&#x${c.codePointAt(0)?.toString(16)};`),
  },
  { name: 'with tags inside', form: 'entity', write: (v) => broken(v, '<wbr>') },
  { name: 'in JSON escapes', form: 'escape', write: jsonUnits },
  { name: 'in escapes of bytes', form: 'escape', write: (v) => bytewise(v, (b) => `\\x${b}`) },
  { name: 'as an encoded word, B', form: 'encoded-word', write: (v) => `=?utf-8?B?${base64(v)}?=` },
  {
    name: 'as an encoded word, Q',
    form: 'encoded-word',
    write: (v) => `=?utf-8?Q?${bytewise(v, (b) => `=${b.toUpperCase()}`)}?=`,
  },
  {
    name: 'as two encoded words over two lines',
    form: 'encoded-word',
    write: (v) => {
      const [half, rest] = [v.slice(0, middle(v)), v.slice(middle(v))];
      return `=?utf-8?B?${base64(half)}?=\r\n =?utf-8?Q?${bytewise(rest, (b) => `=${b}`)}?=`;
    },
  },
  { name: 'in hexadecimal', form: 'hex', write: (v) => bytewise(v, (b) => b) },
  { name: 'in hexadecimal, behind an odd digit', form: 'hex', write: (v) => `a${bytewise(v, (b) => b)}` },
  { name: 'in hexadecimal with blanks', form: 'hex', write: (v) => bytewise(v, (b) => `${b} `) },
  {
    name: 'in hexadecimal with colons',
    form: 'hex',
    write: (v) => bytewise(v, (b) => `${b.toUpperCase()}:`),
  },
  {
    name: 'in a dump of bytes',
    form: 'hex',
    write: (v) =>
      (bytewise(`${filler.slice(0, 10)}${v} `, (b, i) => (i % 2 === 1 ? `${b} ` : b)).match(/.{1,40}/g) ?? [])
        .map(
          (line, i) =>
            `${i === 0 ? '\n' : ''}${(i * 16).toString(16).padStart(8, '0')}: ${line.padEnd(40)} ................`,
        )
        .join('\n'),
  },
  {
    name: 'in UTF-16, little end first',
    form: 'utf-16',
    write: (v) => iconv.encode(`To: ${v}\r\n`, 'utf-16le'),
  },
  {
    name: 'in UTF-16, big end first',
    form: 'utf-16',
    write: (v) => iconv.encode(`To: ${v}\r\n`, 'utf-16be'),
  },
];

const at = (v: string): readonly [string, string] => [
  v.slice(0, v.indexOf('@')),
  v.slice(v.indexOf('@') + 1),
];

/** Only addresses are written so. */
export const addressWritings: readonly Writing[] = [
  { name: 'in a VERP sender', form: 'verp', write: (v) => `bounces+17-${at(v).join('=')}@mail.example.com` },
  {
    name: 'in an SRS sender',
    form: 'verp',
    write: (v) => `SRS0=HHH=TT=${[...at(v)].reverse().join('=')}@relay.example.net`,
  },
  { name: 'with the percent hack', form: 'verp', write: (v) => `${at(v).join('%')}@relay.example.net` },
  { name: 'in a BATV sender', form: 'plain', write: (v) => `prvs=0123456789=${v}` },
  { name: 'with a named entity for its @', form: 'entity', write: (v) => v.replace('@', '&commat;') },
  { name: 'with its @ percent-encoded', form: 'percent', write: (v) => v.replace('@', '%40') },
  { name: 'as people write it for others', form: 'plain', write: (v) => v.replace('@', ' at ') },
];
