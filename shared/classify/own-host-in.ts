import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Banner } from './banner-in.ts';
import { hostOwner } from './host-index.ts';

/** Behind the codes, as in a greeting: `421 4.7.0 mx.example.net Too many …`, `554-esa1.example.iphmx.com`. */
const HEAD =
  /^[245]\d\d[ -](?:#?[245]\.\d{1,3}\.\d{1,3}\b:?[ -]?)?((?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@.-])(?! ?[[(])/i;
/** In brackets at the end: `… [mx1.example.net]`, `… (mx1.example.net)`, `… [mx1.example.net 2024-06-11T08:12:44Z]`. */
const BRACKETS = /[[(] ?((?:[a-z0-9_-]{1,63}\.){2,8}[a-z]{2,24})(?: [^\])]{1,80})?[\])][.\s]{0,3}$/i;
/** As the last word, behind a stop, a rule, a bracket or a number: after a word it is part of the sentence. */
const TAIL =
  /(?:[.,;)>\]-]|[a-z0-9_-]{0,40}\d[a-z0-9_-]{0,40}) ((?:[a-z0-9_-]{1,63}\.){2,8}[a-z]{2,24})\.?\s{0,3}$/i;
/** The same behind any word, where the name is one that only servers have. */
const SERVER =
  / ((?:mx|mxs|mta|imta|smtp-?in|mail-?in|mxfront|mxin|inbound|vmail)[a-z0-9-]{0,40}(?:\.[a-z0-9_-]{1,63}){1,8}\.[a-z]{2,24})\.?\s{0,3}$/i;
/** The words before a name that is the sender's, or what the mail is about. */
const OTHERS =
  /(?:^|[\s"'(])(?:client|host|hostname|name|helo|ehlo|domain|sender|relay|url|link|uri|for|from|of|by|to|von|für|pour|de|para|di|per)[\s"':=]{1,3}$/i;

/** No reply line is longer (RFC 5321 section 4.5.3.1.5), few have more than three. */
const REACH = 400;

/**
 * The operator whose host names itself in a reply, or null: at its beginning as in a greeting, or at its end.
 * A name inside the sentence, or one of an operator's hosts that send, is the client's.
 */
export function ownHostIn(words: string, knowledge: Knowledge): Banner | null {
  const from = Math.max(0, words.length - REACH);
  const end = words.slice(from);
  return (
    ownerOf(HEAD.exec(words.slice(0, REACH)), 0, knowledge) ??
    ownerOf(BRACKETS.exec(end), from, knowledge) ??
    ownerOf(TAIL.exec(end), from, knowledge) ??
    ownerOf(SERVER.exec(end), from, knowledge)
  );
}

function ownerOf(match: RegExpExecArray | null, from: number, knowledge: Knowledge): Banner | null {
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const at = match.index + match[0].indexOf(name);
  if (OTHERS.test(match.input.slice(0, at).replace(/[[(]$/, ''))) return null;
  const owner = hostOwner(name, null, knowledge);
  // A bare mail domain is an address's, and a blocklist's name is quoted by those who ask it.
  if (owner === null || owner.side === 'out' || owner.operator.kind === 'blocklist') return null;
  if (owner.operator.recipientDomains.includes(name.toLowerCase())) return null;
  return { operator: owner.operator, start: from + at, end: from + at + name.length };
}
