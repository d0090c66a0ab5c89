import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { findFrames } from '../reply/frames.ts';
import { ownWords } from '../reply/own-words.ts';
import { type SystemWords, systemWordsIn } from '../reply/system-words.ts';

/** A reply's beginning in the middle of a text: a code of RFC 5321 or its followers, then words. */
const CODE =
  /(?:^|[\s:;,"'“„«‘`：「『（(>\]=])((?:421|4[2-7]\d|5[0-7]\d)(?:[ -]#?[245]\.\d{1,3}\.\d{1,3}\b|[ -](?:- )?(?=[<"'([A-Za-z])|: (?=[A-Za-z<])|$))/m;
const STATUS = /(?:^|[\s:;("'>#])([45]\.\d{1,3}\.\d{1,3})(?=[\s):;,]|$)/m;

/** What stands before a reply that somebody shows: a line's beginning, a mark, or a word that announces it. */
const ANNOUNCED =
  /(?:^|[\n:;"'“„«‘`：「『（(=>\]|<-]|\b(?:errors?|code|repl(?:y|ies)|responses?|answers?|says?|said|got|gets?|returned?|with|received|erreur|réponse|fehler(?:code|meldung)?|meldung|antwort|errore|risposta|c[oó]digo|respuesta|fout|melding))[\s:#*"'“„«‘`「『(-]{0,6}$/iu;
/** What a mail server speaks of. A price or a date after "550" has none of it. */
const OF_MAIL =
  /[^\u0000-\u007f]|@|\b(?:mail|e-?mail|mailbox|message|user|recipient|address|account|sender|relay|reject|block|den(?:y|ied)|refus|unavailable|spam|connection|session|service|domain|host|server|quota|storage|full|polic|auth|spf|dkim|dmarc|list|client|ip|limit|rate|many|try|later|unknown|not|no\b|exist|invalid|inactive|disabled|suspend|content|virus|size|large|timeout|temporar|transaction|fail|error|bad|closing|permission|access|allowed|greylist|verif|resolv|dns|ptr|tls|encrypt|command|syntax|requested|action|prohibition)/iu;

/** Who says that somebody said it needs no more. */
const SAID = /(?:\bsaid:|<<<|SMTP<<|<\*\*)\s{0,3}$/;

/** Whoever speaks of a code names another beside it, or says what it is; no mail server does. */
const SPOKEN_OF =
  /^(?:[ -]#?[245]\.\d{1,3}\.\d{1,3})?,? {0,3}(?:(?:or|and|und|oder|ou|et|o|y|e|of|en|i|lub|или|и|vs\.?|\/) {0,3}[2-5]\d\d\b|(?:is (?:the|an?) (?:code|error|status|reply|answer|response)|means?\b|stands for|bedeutet|heißt|signifie|veut dire|significa|betekent|oznacza|означает))/iu;
/** RFC 9110's answers of web servers, which interfaces of mail services and monitors show. */
const OF_THE_WEB =
  /^(?:500 internal server error|502 bad gateway|503 service (?:temporarily )?unavailable|504 gateway time-?out)\b/i;
/** `- 421: the server closes the connection`, once a code. */
const ENTRY = /^[ \t>*•|-]{0,8}([2-5]\d\d)(?:(?: ?[:=–—]| -| ?->)[ \t]|(?=[ \t]+[A-Z][^@\d\n]{5,120}$))/gmu;
const FEW_ENTRIES = 3;
/** A code that a word announces, and no mark, is a reply where a mail server's words follow at once. */
const FIRST_WORDS = /^[ -]{0,3}\S{1,40}(?: \S{1,40}){0,2}/;

/** A list that explains codes, and shows no reply that anybody got. */
function isGlossary(paragraph: string): boolean {
  const codes = new Set([...paragraph.matchAll(ENTRY)].map(([, code]) => code));
  return codes.size >= FEW_ENTRIES;
}

/** A code alone is a reply only where it is announced and followed by a mail server's words. */
function isSpoken(paragraph: string, at: number, glossary: () => boolean): boolean {
  const after = paragraph.slice(at + 3, at + 160);
  if (SPOKEN_OF.test(after) || OF_THE_WEB.test(paragraph.slice(at, at + 60))) return false;
  const before = paragraph.slice(Math.max(0, at - 24), at);
  const announced = ANNOUNCED.test(before);
  // Both codes are a reply anywhere, but for a sentence that says nothing more of them.
  if (/^[ -]#?[245]\.\d{1,3}\.\d{1,3}\b/.test(after)) return announced || OF_MAIL.test(after.slice(10));
  if (SAID.test(before)) return true;
  if (!announced || glossary()) return false;
  const byWord = /[\p{L}][ \t]{0,3}$/u.test(before);
  const sentence = /^.{0,3}(?:[^.!?\n]|[.!?](?=\S))*/u.exec(after)?.[0] ?? '';
  return OF_MAIL.test(byWord ? (FIRST_WORDS.exec(sentence)?.[0] ?? '') : sentence);
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of a text; a blank line separates them. */
function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  for (const match of text.matchAll(/\n[ \t]*(?:\n[ \t]*)+/g)) {
    found.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  found.push({ from, to: text.length });
  return found.filter((paragraph) => text.slice(paragraph.from, paragraph.to).trim() !== '');
}

/** Where the first frame or code of a paragraph begins; null where it holds neither. */
function anchorIn(paragraph: TracedText, frames: SystemWords['frames']): number | null {
  const codes = paragraph.matchAll(CODE).map((match) => match.end - (match.group(1)?.length ?? 0));
  let listed: boolean | null = null;
  const glossary = (): boolean => {
    listed ??= isGlossary(paragraph.text);
    return listed;
  };
  const code = codes.find((at) => isSpoken(paragraph.text, at, glossary));
  const starts = [findFrames(paragraph, frames)[0]?.start, code];
  const known = starts.filter((start) => start !== undefined);
  return known.length === 0 ? null : Math.min(...known);
}

/** A sentence that names a status or is some mail system's own verdict is taken whole. */
function sentenceIn(paragraph: TracedText): number | null {
  if (isGlossary(paragraph.text)) return null;
  const words = unfold(paragraph);
  return ownWords(words) !== null || STATUS.test(words.text) ? 0 : null;
}

/** A reply in a list ends with its item. */
function item(text: TracedText, from: number, to: number): TracedText {
  const words = text.slice(from, to);
  const line = text.text.slice(text.text.lastIndexOf('\n', from) + 1, from);
  const next = /^[ \t]{0,8}[-*•][ \t]/.test(line) ? /\n[ \t]{0,8}[-*•][ \t]/.exec(words.text) : null;
  return next === null ? words : words.slice(0, next.index);
}

/** The next line of a list that names what is what: `수신자: hong@example.com`, `To: user@example.net`. */
const NEXT_NAME =
  /\n[ \t]{0,8}[^\s:：@<>]{1,30}(?: [^\s:：@<>]{1,30}){0,2}[ \t]?[:：][ \t]{0,4}<?[^\s@<>]{1,64}@[^\s@<>]{3,255}>?[ \t]*(?=\n|$)/;

function beforeNextName(words: TracedText): TracedText {
  const next = NEXT_NAME.exec(words.text);
  return next === null ? words : words.slice(0, next.index);
}

/** Notices longer than this put their verdict first. */
const MAX_PARAGRAPHS = 80;
const MAX_PARAGRAPH = 8000;

/**
 * The stretch of a text that says why: the first paragraph with an SMTP reply in it; where none has one,
 * the first that is a verdict in some mail system's own words.
 */
export function findVerdict(text: TracedText): TracedText | null {
  const all = paragraphs(text.text).slice(0, MAX_PARAGRAPHS);
  const { frames } = systemWordsIn(text.text);
  for (const place of [anchorIn, sentenceIn]) {
    for (const [index, { from, to }] of all.entries()) {
      const at = place(text.slice(from, Math.min(to, from + MAX_PARAGRAPH)), frames);
      if (at === null) continue;
      // A frame that ends its paragraph ("The response was:") points at the next.
      const open = /:\s*$/.test(text.text.slice(from + at, to));
      const end = open ? (all[index + 1]?.to ?? to) : to;
      return unfold(beforeNextName(item(text, from + at, Math.min(end, from + at + MAX_PARAGRAPH))));
    }
  }
  return null;
}
