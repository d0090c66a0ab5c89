import type { Profile } from '../contract/redaction.ts';
import { isLocal, isSubmission } from '../evidence/submission.ts';
import type { Source } from '../intake/source.ts';
import type { ReturnedMail } from '../notice/bounce.ts';
import { lineText } from './line-text.ts';
import { type LineRange, type SourceLines, sourceLines } from './source-lines.ts';

/** Header fields by which cPanel, Exim and webmail name the account or the author's own computer. */
const ACCOUNT_FIELDS =
  /^(?:x-(?:auth[a-z-]{0,20}user|authenticated-[a-z]{1,20}|antiabuse|originating-[a-z]{1,12}|php-[a-z-]{1,20}|source[a-z-]{0,10}|get-message-sender-via|from-rewrite|sender-id)|authenticated-by):/i;

/** What is written about the person's mail rather than about its way. */
const PRIVATE_FIELDS = /^(?:subject|thread-topic|thread-index|comments|keywords):/i;

/**
 * Logins in logs: Exim's `A=dovecot_login:name` and `U=name` (a local user), Postfix's `sasl_username=name`.
 * A bounce comes in by the mail system's own user (`<= <> … U=mailnull`), which names nobody.
 */
const LOGIN = / A=\S| U=\S|\bsasl_username=\S/;
const OWN_BOUNCE = / <= <> /;

/** A mail of the person's, come back or arrived. */
type PersonsMail = Pick<ReturnedMail, 'span' | 'from' | 'to' | 'date' | 'messageId' | 'hops'> &
  Partial<Pick<ReturnedMail, 'subject' | 'returnPath'>>;

/**
 * Numbers of the lines that a letter leaves out whole, by what its profile takes out: subject and text of the person's
 * mails, and what only concerns accounts at the host and the author's computer.
 */
export function withheldLines(
  source: Source,
  mails: readonly PersonsMail[],
  { treat }: Pick<Profile, 'treat'>,
): ReadonlySet<number> {
  const withheld = new Set<number>();
  const lines = sourceLines(source);
  const left: LeftOut = { text: treat.subject !== 'keep', accounts: treat.account !== 'keep' };
  for (const mail of mails) withholdMail(mail, source, lines, left, withheld);
  // The host sees its own client connect: there the stamp is worth more with a token in it than left out.
  if (treat['author-computer'] === 'remove')
    for (const mail of mails) withholdAuthor(mail, source, lines, withheld);
  if (left.accounts)
    for (const line of lines) if (namesAccount(textOf(source, line))) withheld.add(line.number);
  return withheld;
}

interface LeftOut {
  /** Subject and text of the person's mails. */
  readonly text: boolean;
  readonly accounts: boolean;
}

const namesAccount = (text: string): boolean => LOGIN.test(text) && !OWN_BOUNCE.test(text);

/** The lines of a Received stamp that tell on which computer, or as which user, the mail was written. */
function withholdAuthor(mail: PersonsMail, source: Source, lines: SourceLines, withheld: Set<number>): void {
  const authors = mail.hops.filter((hop) => isSubmission(hop) || isLocal(hop));
  for (const { helo, reverseName, ip } of authors) {
    const spans = [helo, reverseName, ip].flatMap((fact) => fact?.spans ?? []);
    for (const span of spans) if (span.source === source.id) withheld.add(lines.indexAt(span.start) + 1);
  }
}

const textOf = (source: Source, { start, end }: LineRange): string =>
  lineText(source.bytes.subarray(start, end)).text;

function withholdMail(
  mail: PersonsMail,
  source: Source,
  lines: SourceLines,
  left: LeftOut,
  withheld: Set<number>,
): void {
  const first = lines.indexAt(mail.span.start);
  const last = lines.indexAt(Math.max(mail.span.end - 1, mail.span.start));
  const headerEnd = endOfHeader(mail, source, lines, last);
  let secret = false;
  for (let i = first; i <= last; i += 1) {
    const line = lines.at(i);
    if (line === undefined) break;
    const text = textOf(source, line).replace(QUOTE_MARK, '');
    // A folded line belongs to the field above it (RFC 5322 section 2.2.3).
    if (!/^[ \t]/.test(text))
      secret = (left.text && PRIVATE_FIELDS.test(text)) || (left.accounts && ACCOUNT_FIELDS.test(text));
    if ((left.text && i > headerEnd) || secret) withheld.add(line.number);
  }
}

/** Marks that mail programs put before a quoted line. */
const QUOTE_MARK = /^(?:[ \t]?>){1,8} ?/;

/** The last line of the returned mail's header: the first empty one after a field that was read from it. */
function endOfHeader(mail: PersonsMail, source: Source, lines: SourceLines, last: number): number {
  const known = [
    mail.from,
    mail.to,
    mail.subject,
    mail.date,
    mail.messageId,
    mail.returnPath,
    ...mail.hops.map(({ stamp }) => stamp),
  ];
  const starts = known.flatMap(
    (fact) =>
      fact?.spans.flatMap(({ start }) =>
        start >= mail.span.start && start < mail.span.end ? [start] : [],
      ) ?? [],
  );
  const from = starts.length === 0 ? lines.indexAt(mail.span.start) : lines.indexAt(Math.min(...starts));
  for (let i = from; i <= last; i += 1) {
    const line = lines.at(i);
    if (line !== undefined && textOf(source, line).replace(QUOTE_MARK, '').trim() === '') return i;
  }
  return last;
}
