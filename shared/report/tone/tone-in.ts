import type { ToneKind } from '../../contract/tone-hint.ts';
import { toneWords } from './tone-words.ts';

/** Words found in a text, as they stand there. */
export interface ToneFound {
  readonly kind: ToneKind;
  readonly words: string;
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One expression a kind over all four lists; a phrase begins and ends at a word's edge, spaces may be any. */
function patternOf(kind: Exclude<ToneKind, 'shouting'>): RegExp {
  const phrases = Object.values(toneWords)
    .flatMap((words) => words[kind])
    // The longest first, so that `not a spammer` is not cut short by a part of it.
    .sort((a, b) => b.length - a.length)
    .map((phrase) => (phrase.endsWith('*') ? `${escaped(phrase.slice(0, -1))}\\p{L}{0,24}` : escaped(phrase)))
    .map((source) => source.replaceAll(' ', '\\s{1,4}'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const KINDS = ['threat', 'law', 'blame', 'story', 'denial'] as const;
const PATTERNS = KINDS.map((kind) => ({ kind, pattern: patternOf(kind) }));

/** Names that are written in capitals; a row of them is no shouting. */
const NAMES = new Set(
  'SPF DKIM DMARC SMTP HELO EHLO PTR DNS DNSBL RBL TLS IMAP POP3 MX IP CIDR ARC BIMI MTA NDR DSN RFC URL ISP HTTP HTTPS HTML PDF UTC GMT CET CEST EST EDT PST PDT AUP GMX AOL VPS VPN FQDN WHOIS CRM ERP GmbH SARL USA'.split(
    ' ',
  ),
);

/** Two or more words in capitals one after the other, or exclamation marks in a row. */
const SHOUTED =
  /(?<![\p{L}\p{N}#_/.-])\p{Lu}{2,30}(?:[\s,]{1,3}\p{Lu}{2,30}){1,20}(?![\p{L}\p{N}#_/-])|!(?:\s?!){1,20}/gu;

/** Every place where a text threatens, argues the law, blames, tells of the business, protests or shouts. */
export function toneIn(text: string): readonly ToneFound[] {
  const found = PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(([words]): ToneFound => ({ kind, words })),
  );
  const shouted = [...text.matchAll(SHOUTED)]
    .map(([words]) => words)
    .filter((words) => words.startsWith('!') || words.split(/[\s,]+/).some((word) => !NAMES.has(word)));
  return [...found, ...shouted.map((words): ToneFound => ({ kind: 'shouting', words }))];
}
