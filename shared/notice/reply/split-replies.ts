import ipaddr from 'ipaddr.js';
import type { Author } from '../../contract/author.ts';
import type { SmtpPhase } from '../../contract/phase.ts';
import type { OwnPhrase } from '../../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../../knowledge/mail-systems/mail-systems.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import type { Reply } from '../reply.ts';
import { isBlanked } from '../report/is-blanked.ts';
import { type FoundFrame, findFrames } from './frames.ts';
import { joinReplyLines } from './join-lines.ts';
import { ownReply } from './own-reply.ts';
import { appendedWords, isPartOfMore, type OwnWords, ownWords } from './own-words.ts';
import { phaseNamed } from './phase.ts';
import { type ReplyHead, replyHead } from './reply-head.ts';

/** What is known of a text beside its words. */
export interface ReplyContext {
  /** A DSN field says `smtp;`: whatever is nobody's own phrase came over SMTP. */
  readonly smtp: boolean;
  /** id of the mail system that wrote the notice, or null. */
  readonly writer: string | null;
}

const NO_CONTEXT: ReplyContext = { smtp: false, writer: null };

/** A reply of RFC 5321 is bounded; what is longer than this is cut before it is searched. */
const MAX_TEXT = 8000;

const tails = mailSystems.flatMap((system) => system.tails);

/** Blanks and separators between the words of two authors, and the dots of a cut; they belong to neither. */
const LEADING = /^[\s:;,>…]+/;
const TRAILING = /[\s:;,(<…]/;

function trimSeparators(text: TracedText): TracedText {
  const start = LEADING.exec(text.text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && TRAILING.test(text.text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

interface Piece {
  readonly text: TracedText;
  readonly frame: FoundFrame | null;
}

/** "Der Server sagte: 550 5.1.1 …": whoever announces a reply that has both codes quotes it, in any language. */
const ANNOUNCED = /^[^:\n]{1,80}:\s{1,4}(?=[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b)/;

/** "said Mail rejected 450 4.2.1 …": a few words of the writer between its frame and both codes of the reply. */
const SUMMED_UP = /^\s{0,3}[A-Za-z][A-Za-z' -]{2,40}[:;,.]?\s{1,4}(?=[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b)/;

const quoted = (inside: TracedText): TracedText => inside.slice(SUMMED_UP.exec(inside.text)?.[0].length ?? 0);

/** Cuts a text into what stands before the first frame and what each frame introduces. */
function pieces(text: TracedText): Piece[] {
  const frames = findFrames(text);
  const first = text.slice(0, frames[0]?.start ?? text.length);
  const found: Piece[] = [{ text: first.slice(ANNOUNCED.exec(first.text)?.[0].length ?? 0), frame: null }];
  let outer: FoundFrame | null = null;
  frames.forEach((frame, index) => {
    const inside = text.slice(frame.end, frames[index + 1]?.start ?? text.length);
    const merged: FoundFrame = outer === null ? frame : inherit(frame, outer);
    // "after RCPT TO:<…>: host mx [ip]: 550": the outer frame names the phase, the inner one the host.
    if (trimSeparators(inside).length === 0) outer = merged;
    else {
      found.push({ text: quoted(beforeClosing(inside, frame.closes)), frame: merged });
      outer = null;
    }
  });
  return found;
}

const inherit = (frame: FoundFrame, outer: FoundFrame): FoundFrame => ({
  ...frame,
  phase: frame.phase ?? outer.phase,
  host: frame.host ?? outer.host,
  ip: frame.ip ?? outer.ip,
});

function beforeClosing(text: TracedText, closes: FoundFrame['closes']): TracedText {
  if (closes === null) return text;
  const end = typeof closes === 'string' ? text.text.lastIndexOf(closes) : text.text.search(closes);
  return end < 0 ? text : text.slice(0, end);
}

interface Tailed {
  readonly text: TracedText;
  readonly phase: SmtpPhase | null;
}

function cutTail(text: TracedText): Tailed {
  for (const tail of tails) {
    const match = text.exec(tail.pattern);
    const words = match?.group(tail.phase) ?? null;
    if (match !== null) return { text: text.slice(0, match.index), phase: phaseNamed(words?.text ?? '') };
  }
  return { text, phase: null };
}

/** Only who tries to deliver gives up or gets no connection, and some give that a code: `450 4.4.315 Connection timed out`. */
const OWN_ROLES: ReadonlySet<string> = new Set(['give-up', 'connection']);

const isOfTries = ({ system, phrase }: OwnWords): boolean =>
  phrase.sendersOnly === true || (OWN_ROLES.has(phrase.role) && system !== 'generic');

/** Roles of words for which nobody answered: whatever number stands beside them is their writer's. */
const UNANSWERED: ReadonlySet<OwnPhrase['role']> = new Set(['dns', 'connection', 'no-attempt', 'give-up']);

/**
 * Whether a number was put before words that no server said: "4.4.1 Cannot connect to host". Who answers
 * gives a reply code (RFC 5321); X.4.Z is about the network (RFC 3463 section 3.5).
 */
function isNumbered(own: OwnWords | null, head: ReplyHead): boolean {
  if (own === null || head.code !== null || !UNANSWERED.has(own.phrase.role)) return false;
  return own.system !== 'generic' || /^[45]\.4\./.test(head.enhanced?.text ?? '');
}

function authorOf(text: TracedText, framed: boolean, head: ReplyHead | null, context: ReplyContext): Author {
  const own = ownWords(text, context.writer);
  if (head !== null) {
    if (isNumbered(own, head)) return 'sender-host';
    // Exchange gives its own verdicts a code too: "550 5.1.1 RESOLVER.ADR.RecipNotFound".
    const speaksOfItself = own !== null && own.system === context.writer && !framed;
    const ofItsTries = own !== null && isOfTries(own) && !framed;
    return (speaksOfItself && !context.smtp) || ofItsTries ? 'sender-host' : 'receiver';
  }
  if (own !== null) return 'sender-host';
  if (context.smtp) return 'receiver';
  return framed ? 'sender-host' : 'unknown';
}

/** `<user@example.com>: host mx said: 550 …`: Postfix puts the recipient before what it tells; nobody said that. */
const ADDRESS_ALONE = /^<?[\w.+=~!#$%&'*/?^{|}-]{1,256}@[\w.-]{1,255}>?$/;

function replyOf(
  text: TracedText,
  piece: Piece,
  phase: SmtpPhase | null,
  context: ReplyContext,
): Reply | null {
  const words = joinReplyLines(trimSeparators(text));
  if (words.length === 0 || ADDRESS_ALONE.test(words.text)) return null;
  const head = replyHead(words);
  const author = authorOf(words, piece.frame !== null, head, context);
  return {
    author,
    code: head?.code?.toFact() ?? null,
    enhanced: head?.enhanced?.toFact() ?? null,
    text: words.toFact(),
    phase: phase ?? piece.frame?.phase ?? null,
    host: shownHost(piece.frame?.host ?? null)?.toFact() ?? null,
    ip: shownIp(piece.frame?.ip ?? null)?.toFact() ?? null,
  };
}

/** A poster may have blanked out either; Postfix puts the path of a socket in the brackets of a local delivery. */
const shownHost = (host: TracedText | null): TracedText | null =>
  host === null || isBlanked(host.text) ? null : host;
const shownIp = (ip: TracedText | null): TracedText | null =>
  ip === null || !ipaddr.isValid(ip.text) ? null : ip;

function repliesOf(piece: Piece, context: ReplyContext): Reply[] {
  const { text, phase } = cutTail(piece.text);
  const own = appendedWords(text);
  if (own === null || isPartOfMore(text, own))
    return [replyOf(text, piece, phase, context)].filter((reply) => reply !== null);
  const before = text.slice(0, own.match.index);
  const after = text.slice(own.match.end);
  return [
    replyOf(before, piece, phase, context),
    ownReply(own.match.whole),
    replyOf(after, { text: after, frame: null }, null, NO_CONTEXT),
  ].filter((reply) => reply !== null);
}

/** "550 5.7.350 Remote server returned … -> 554 5.7.1 …": the codes before the frame are its writer's summary. */
const isBareCode = ({ text }: Reply): boolean => /^[45]\d\d[ -][245]\.\d{1,3}\.\d{1,3}$/.test(text.value);

/** `smtp; 550 …`, `x-postfix; …`, `SMTP; …`: the type is no part of the words. */
const TYPE = /^\s{0,5}(?:smtp|x-[a-z0-9-]{1,40}|dns|x-unix)\s{0,5};\s{0,5}/i;

/**
 * The replies in a diagnostic text, in the order of reading, each with its author: what the refusing side
 * said is cut free from what the sending side's software wrote around, after or instead of it.
 */
export function splitReplies(text: TracedText, context: ReplyContext = NO_CONTEXT): readonly Reply[] {
  const bounded = joinReplyLines(unfold(text.slice(0, MAX_TEXT)));
  const type = TYPE.exec(bounded.text);
  const smtp = context.smtp || /^\s*smtp/i.test(type?.[0] ?? '');
  const words = bounded.slice(type?.[0].length ?? 0);
  const told = { ...context, smtp };
  const parts = pieces(words);
  return parts
    .flatMap((piece) => repliesOf(piece, told))
    .map((reply, index, all) =>
      index === 0 && all.length > 1 && parts[0]?.frame === null && isBareCode(reply)
        ? { ...reply, author: 'sender-host' }
        : reply,
    );
}
