import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import type { SourceBytes } from '../../intake/source-bytes.ts';
import { lineText } from '../line-text.ts';
import { decodedName } from './encoded-name.ts';
import { narrowBytes } from './narrow-bytes.ts';
import { isSystemName } from './role-names.ts';

/** A display name with the address that it belongs to. */
export interface FoundName {
  readonly name: string;
  readonly address: string;
  readonly at: number;
}

const BLOCK = 1 << 20;
const AROUND = 8192;

/** A field of people with its folded lines; also quoted, and as Outlook writes it into a text in four languages. */
const FIELD =
  /^(?:> ?){0,4}\*?(?:from|to|cc|bcc|reply-to|sender|resent-(?:from|to)|von|an|de|para|\xc3\xa0|\xe0)\s?:\*?[ \t][^\r\n]{1,2000}(?:\r?\n(?:> ?){0,4}[ \t][^\r\n]{1,2000}){0,40}/gim;

/** `"Anna Bell" <anna@…>`, `=?utf-8?q?Anna?= <anna@…>`, `anna@… (Anna Bell)` (RFC 5322 section 3.4). */
const ANGLED =
  /(?:"((?:[^"\\\r\n]|\\.){1,200})"|([^\s"<>,:;@][^"<>,:;@]{0,200}?))\s{0,5}<([^\s<>@]{1,128}@[^\s<>]{1,253})>/g;
const COMMENT = /([^\s<>@,;:]{1,128}@[^\s<>,;()]{1,253})\s{1,3}\(([^()\r\n]{2,200})\)/g;

const known = new WeakMap<SourceBytes, readonly FoundName[]>();

/** Display names in a source, in order, each with its address; read once for the same bytes. */
export function namesIn(source: Source): readonly FoundName[] {
  const before = known.get(source.bytes);
  if (before !== undefined) return before;
  const names = new Map<number, FoundName>();
  const bytes = narrowBytes(source);
  for (let base = 0; base < bytes.length; base += BLOCK) {
    const from = Math.max(0, base - AROUND);
    const window = bytes.subarray(from, Math.min(bytes.length, base + BLOCK));
    for (const field of latin1(window).matchAll(FIELD)) {
      const text = lineText(window.subarray(field.index, field.index + field[0].length)).text;
      for (const found of namesOf(text)) names.set(from + field.index, { ...found, at: from + field.index });
    }
  }
  const all = [...names.values()];
  known.set(source.bytes, all);
  return all;
}

function* namesOf(field: string): Generator<Omit<FoundName, 'at'>> {
  const body = field.replace(/\[U\+000[AD]\]/g, ' ').replace(/^[^:]{1,40}:\*?\s{0,5}/, '');
  for (const [, quoted, bare, address] of body.matchAll(ANGLED)) yield* named(quoted ?? bare, address);
  for (const [, address, name] of body.matchAll(COMMENT)) yield* named(name, address);
}

function* named(written: string | undefined, address = ''): Generator<Omit<FoundName, 'at'>> {
  const name = decodedName((written ?? '').replace(/\\(.)/g, '$1'))?.trim() ?? '';
  const local = address.slice(0, address.lastIndexOf('@'));
  if (isSystemName(local) || !/\p{L}{2}/u.test(name) || name.includes('@')) return;
  yield { name, address };
}
