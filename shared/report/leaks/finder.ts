import { type LeakForm, leakFormSchema } from '../../contract/leak.ts';
import { bytesOf, lowerAscii, utf8Text } from './byte-text.ts';
import { type Compact, compact, FOLDED } from './compact.ts';
import { liesOver } from './lies-over.ts';
import type { Needle } from './needle.ts';
import { standsAlone } from './word-edge.ts';

export interface Hit {
  readonly value: number;
  readonly form: LeakForm;
}

/** Gives each needle in a marked text, all in one pass. */
export type Find = (text: string) => readonly Hit[];

/**
 * A text that may stay, over a needle: there it is no leak. `example bakery` is none in a list of
 * `florist.example` and `bakery.example`.
 */
interface Kept {
  readonly bytes: Uint8Array;
  /** Of the needle in the text; below zero where the needle begins before it. */
  readonly offset: number;
}

interface Sought extends Needle {
  readonly bytes: Uint8Array;
  /** Asked only where the needle stands, which is seldom. */
  readonly kept: () => readonly Kept[];
}

const AT = 0x40;
const DOT = 0x2e;

const standsAt = (needle: Uint8Array, { bytes, length }: Compact, at: number): boolean => {
  if (at < 0 || at + needle.length > length) return false;
  for (let i = 0; i < needle.length; i += 1) if (bytes[at + i] !== needle[i]) return false;
  return true;
};

/** Needles that begin alike: a few, or apart by the byte at `depth`; those that end there in `few`. */
interface Bucket {
  readonly few: readonly Sought[];
  readonly more: ReadonlyMap<number, Bucket> | null;
}

const FEW = 16;

function bucketOf(all: readonly Sought[], depth: number): Bucket {
  if (all.length <= FEW) return { few: all, more: null };
  const groups = new Map<number, Sought[]>();
  for (const sought of all) {
    const byte = sought.bytes[depth] ?? -1;
    const group = groups.get(byte);
    if (group === undefined) groups.set(byte, [sought]);
    else group.push(sought);
  }
  const few = groups.get(-1) ?? [];
  groups.delete(-1);
  return { few, more: new Map([...groups].map(([byte, group]) => [byte, bucketOf(group, depth + 1)])) };
}

/**
 * A finder for many needles: at each place it goes down by the bytes that stand there, and mostly ends at
 * the first two. Thousands of needles (`info@` at a thousand customers) cost little more time than one.
 * @param kept texts that may stay, as a person writes them
 */
export function finderOf(needles: readonly Needle[], kept: readonly string[]): Find {
  const stays = [...new Set(kept.map((text) => lowerAscii(utf8Text(text))))];
  const index = bucketOf(
    needles.map((needle) => {
      let over: readonly Kept[] | null = null;
      return {
        ...needle,
        bytes: bytesOf(needle.text),
        kept: () => {
          over ??= stays.flatMap((text) => laidOver(needle.text, text));
          return over;
        },
      };
    }),
    0,
  );
  const first = new Uint8Array(1 << 16);
  for (const { text } of needles) first[(text.charCodeAt(0) << 8) | text.charCodeAt(1)] = 1;
  return (text) => search(compact(text), index, first);
}

/** Each place at which a text that stays can stand over a needle: all of it, or beyond it to one side at least. */
function laidOver(needle: string, text: string): readonly Kept[] {
  const found: Kept[] = [];
  for (let offset = 1 - needle.length; offset < text.length; offset += 1) {
    const end = text.length - offset;
    if (offset <= 0 && end <= needle.length && !(offset === 0 && end === needle.length)) continue;
    const shared = text.slice(Math.max(0, offset), needle.length + offset);
    if (needle.startsWith(shared, Math.max(0, -offset))) found.push({ bytes: bytesOf(text), offset });
  }
  return found;
}

function search(text: Compact, index: Bucket, first: Uint8Array): readonly Hit[] {
  const { bytes, length } = text;
  const hits: Hit[] = [];
  for (let at = 0; at + 2 <= length; at += 1) {
    if (first[((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)] === 0) continue;
    let bucket: Bucket | undefined = index;
    for (let depth = 0; bucket !== undefined; depth += 1) {
      for (const sought of bucket.few) {
        if (standsAt(sought.bytes, text, at) && isLeak(sought, text, at)) {
          hits.push({ value: sought.value, form: formAt(sought, text, at) });
        }
      }
      bucket = bucket.more?.get(bytes[at + depth] ?? -1);
    }
  }
  return hits;
}

function isLeak(sought: Sought, text: Compact, start: number): boolean {
  const end = start + sought.bytes.length;
  if (!standsAlone(text, start, end)) return false;
  if (sought.where === 'after-name' && !followsName(text, start)) return false;
  if (sought.where === 'before-at' && !startsDomain(text, end)) return false;
  // `anna@bakery.example` is another mailbox than `jo.anna@bakery.example`.
  if (sought.bytes.includes(AT) && isInLocalPart(text, start)) return false;
  return !sought
    .kept()
    .some(({ bytes, offset }) => liesOver(bytes, Math.max(0, offset), text, start - Math.min(0, offset)));
}

const isInLocalPart = ({ bytes, marks }: Compact, start: number): boolean =>
  bytes[start - 1] === DOT && marks[start] === 0 && /[a-z0-9]/.test(character(bytes[start - 2]));

const character = (byte = 0): string => String.fromCharCode(byte);

/** Behind `info@` anything that may begin a domain; behind `info=` a domain and its `@`, since `user=` is also a name. */
function startsDomain({ bytes, length }: Compact, at: number): boolean {
  if (bytes[at - 1] === AT) return at < length && /[a-z0-9\x80-\xff[]/.test(character(bytes[at]));
  return /^[a-z0-9][a-z0-9.-]{1,250}@/.test(
    String.fromCharCode(...bytes.subarray(at, Math.min(at + 253, length))),
  );
}

/** Behind a field's name and its colon or equals sign, or behind a quote that opens. */
function followsName({ bytes }: Compact, start: number): boolean {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, start - 4), start));
  return /[:=] ?["'(<]?$|["'>(]$|\x80[\x98\x9a\x9c\x9e]$|\xc2\xab ?$/.test(before);
}

/**
 * The form of the marks inside that stands last in `leakFormSchema`, or the needle's own. Where a line begins with
 * the value it was joined to the one before, and the value itself is whole.
 */
function formAt(sought: Sought, { marks }: Compact, start: number): LeakForm {
  let form = marks[start] === FOLDED ? 0 : (marks[start] ?? 0);
  for (let at = start + 1; at < start + sought.bytes.length; at += 1) form = Math.max(form, marks[at] ?? 0);
  return leakFormSchema.options[form - 1] ?? sought.form;
}
