import ipaddr from 'ipaddr.js';
import type { Fact } from '../intake/fact.ts';
import { instantFact } from './date.ts';
import type { Header } from './header.ts';
import type { Hop } from './hop.ts';
import type { TracedMatch, TracedText } from './traced-text.ts';

/** In the comment, where Sendmail and Postfix put what they saw; a HELO may be a literal of the peer's choice. */
const SEEN_LITERAL = /\([^()]{0,300}?\[(?:IPv6:)?([0-9A-Fa-f.:]{2,45})(?:%\w{1,16})?\]/i;
const IP_LITERAL = /\[(?:IPv6:)?([0-9A-Fa-f.:]{2,45})(?:%\w{1,16})?\](?::\d{1,5})?/i;
const BARE_IP =
  /(?:^|[\s(])((?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})(?=[\s):,]|$)/;
const HOST = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9])?$/;

/** The words of a stamp that begin a clause (RFC 5321 section 4.4). */
const CLAUSE = /(?:^|\s)(from|by|via|with|id|for)\s+/gi;

const validIp = (text: TracedText | null): TracedText | null =>
  text !== null && ipaddr.isValid(text.text) ? text : null;

const fact = (text: TracedText | null | undefined): Fact<string> | null =>
  text === null || text === undefined || text.text === '' ? null : text.toFact();

const OPENS = 0x28;
const CLOSES = 0x29;

/** Cuts comments out of the way, so that "(envelope-from <a@b>) by" does not open clauses inside them. */
function outsideComments(stamp: string): string {
  if (!stamp.includes('(')) return stamp;
  let depth = 0;
  let out = '';
  let shown = 0;
  for (let at = stamp.indexOf('('); at < stamp.length; at += 1) {
    const letter = stamp.charCodeAt(at);
    if (letter === OPENS) {
      out += depth === 0 ? stamp.slice(shown, at + 1) : `${'_'.repeat(at - shown)}(`;
      depth += 1;
      shown = at + 1;
    } else if (letter === CLOSES && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      out += '_'.repeat(at - shown);
      shown = at;
    }
  }
  return depth > 0 ? stamp : out + stamp.slice(shown);
}

/** The clauses of a stamp, each with its comments, by keyword; the first of a kind counts. */
function clauses(route: TracedText): ReadonlyMap<string, TracedText> {
  const masked = outsideComments(route.text);
  const found: { readonly word: string; readonly start: number; readonly from: number }[] = [];
  CLAUSE.lastIndex = 0;
  for (let match = CLAUSE.exec(masked); match !== null; match = CLAUSE.exec(masked)) {
    found.push({
      word: (match[1] ?? '').toLowerCase(),
      start: match.index,
      from: match.index + match[0].length,
    });
  }
  const byWord = new Map<string, TracedText>();
  found.forEach((clause, index) => {
    const end = found[index + 1]?.start ?? route.length;
    if (!byWord.has(clause.word)) byWord.set(clause.word, route.slice(clause.from, end).trim());
  });
  return byWord;
}

const FIRST_WORD = /^<?([^\s()<>;]{1,255})/;

function firstWord(text: TracedText | undefined): TracedText | null {
  const [whole, word] = (text === undefined ? null : FIRST_WORD.exec(text.text)) ?? [];
  if (text === undefined || whole === undefined || word === undefined) return null;
  return text.slice(whole.length - word.length, whole.length);
}

const CLAIMED_HELO = /\b(?:helo=|HELO |EHLO )\[?[^\s()\]]{1,255}\]?/gi;
/** Sendmail and Postfix write the name alone. */
const CLAIMS = /helo=|[he][eh]lo /i;

/** The address that the stamping host saw, never one that the peer called itself. */
function peerIp(from: TracedText, claims: boolean): TracedText | null {
  const claimed = claims ? from.matchAll(CLAIMED_HELO) : [];
  const unclaimed = from.replace(claimed.map(({ index, end }) => ({ from: index, to: end, text: ' ' })));
  const shown = (shape: RegExp) => validIp(unclaimed.exec(shape)?.group(1) ?? null);
  return shown(SEEN_LITERAL) ?? shown(IP_LITERAL) ?? shown(BARE_IP);
}

interface Peer {
  readonly helo: TracedText | null;
  readonly reverseName: TracedText | null;
  readonly ip: TracedText | null;
}

/**
 * The from clause: Sendmail and Postfix write `helo (reverse [ip])`, Exim `reverse ([ip] helo=name)` or
 * `[ip] (helo=name)`, qmail `reverse (HELO name) (ip)`, Exchange `helo (ip) by`.
 */
function readPeer(from: TracedText | undefined): Peer {
  if (from === undefined) return { helo: null, reverseName: null, ip: null };
  const claims = CLAIMS.test(from.text);
  const ip = peerIp(from, claims);
  const name = firstWord(from);
  const first = name !== null && HOST.test(name.text) ? name : null;
  const said = claims ? (from.exec(/\b(?:helo=|HELO |EHLO )\[?([^\s()\]]{1,255})/i)?.group(1) ?? null) : null;
  if (said !== null) return { helo: said, reverseName: notUnknown(first), ip };
  const inComment = from.exec(/\(([A-Za-z0-9_][A-Za-z0-9._-]{1,254})\.? \[/)?.group(1) ?? null;
  return { helo: first ?? name, reverseName: notUnknown(inComment), ip };
}

/** `unknown` is what a host writes when it found no name. */
const notUnknown = (name: TracedText | null): TracedText | null =>
  name === null || name.text.toLowerCase() === 'unknown' ? null : name;

const WEEKDAY = /(?:^|\s)((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s.{5,60})$/;
const DATE_AT_END = /(?:^|\s)(\d{4}-\d{2}-\d{2}[ T].{5,60})$/;
const DAY_AT_END = /\s(\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2}.{0,40})$/;

/** SendGrid and qmail's relatives leave the semicolon out; a comment may hold one that belongs to no date. */

function dateOf(stamp: TracedText): { readonly at: Hop['at']; readonly end: number } {
  const semicolon = stamp.text.lastIndexOf(';');
  const at = semicolon < 0 ? null : instantFact(stamp.slice(semicolon + 1));
  if (at !== null) return { at, end: semicolon };
  const loose: TracedMatch | null = stamp.exec(WEEKDAY) ?? stamp.exec(DATE_AT_END) ?? stamp.exec(DAY_AT_END);
  const found = loose === null ? null : instantFact(loose.group(1));
  if (loose !== null && found !== null) return { at: found, end: loose.index };
  return { at: null, end: semicolon < 0 ? stamp.length : semicolon };
}

/** One Received field body, unfolded. `belowMessage`: whether it stands under fields of the mail itself. */
export function parseReceived(stamp: TracedText, belowMessage = false): Hop {
  const { at, end } = dateOf(stamp);
  const parts = clauses(stamp.slice(0, end));
  const peer = readPeer(parts.get('from'));
  return {
    stamp: stamp.toFact(),
    helo: fact(peer.helo),
    reverseName: fact(peer.reverseName),
    ip: fact(peer.ip),
    by: fact(firstWord(parts.get('by'))),
    protocol: fact(firstWord(parts.get('with'))),
    id: fact(firstWord(parts.get('id'))),
    envelopeFor: fact(firstWord(parts.get('for'))),
    at,
    belowMessage,
  };
}

/** A trace longer than this is a loop or an attack; the newest stamps are kept. */
const MAX_HOPS = 200;

/** What the author's program writes; trace fields are put on top of these (RFC 5321 section 4.4). */
const OF_THE_MAIL: ReadonlySet<string> = new Set(['from', 'to', 'subject', 'mime-version', 'content-type']);

/** The Received stamps of a header, newest first, as they stand. */
export function hopsOf({ fields }: Header): Hop[] {
  const hops: Hop[] = [];
  let below = false;
  for (const field of fields) {
    const name = field.name.toLowerCase();
    if (name === 'received') hops.push(parseReceived(field.raw, below));
    if (hops.length === MAX_HOPS) break;
    below ||= OF_THE_MAIL.has(name);
  }
  return hops;
}
