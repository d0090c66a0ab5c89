import type { Source } from '../intake/source.ts';
import type { ReturnedMail } from '../notice/bounce.ts';
import type { Addressee } from './block.ts';
import { lineText } from './line-text.ts';
import { type LineRange, type SourceLines, sourceLines } from './source-lines.ts';

/** Header fields by which cPanel, Exim and webmail name the account or the author's own computer. */
const ACCOUNT_FIELDS =
  /^(?:x-(?:auth[a-z-]{0,20}user|authenticated-[a-z]{1,20}|antiabuse|originating-[a-z]{1,12}|php-[a-z-]{1,20}|source[a-z-]{0,10}|get-message-sender-via|from-rewrite|sender-id)|authenticated-by):/i;

/** What is written about the person's mail rather than about its way. */
const PRIVATE_FIELDS = /^(?:subject|thread-topic|thread-index|comments|keywords):/i;

/** Exim writes the login of the sender's account as `A=dovecot_login:name`. */
const LOGIN = / A=\S{1,200}/;

/**
 * Numbers of the lines that a letter leaves out: subject and text of returned mails in every letter, and
 * what concerns accounts at the host in the receiver's. The person's own file leaves nothing out.
 */
export function withheldLines(
  source: Source,
  returned: readonly ReturnedMail[],
  to: Addressee,
): ReadonlySet<number> {
  const withheld = new Set<number>();
  if (to === 'own') return withheld;
  const lines = sourceLines(source);
  for (const mail of returned) withholdMail(mail, source, lines, to, withheld);
  if (to !== 'host') {
    for (const line of lines) if (LOGIN.test(textOf(source, line))) withheld.add(line.number);
  }
  return withheld;
}

const textOf = (source: Source, { start, end }: LineRange): string =>
  lineText(source.bytes.subarray(start, end)).text;

function withholdMail(
  mail: ReturnedMail,
  source: Source,
  lines: SourceLines,
  to: Addressee,
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
      secret = PRIVATE_FIELDS.test(text) || (to !== 'host' && ACCOUNT_FIELDS.test(text));
    if (i > headerEnd || secret) withheld.add(line.number);
  }
}

/** Marks that mail programs put before a quoted line. */
const QUOTE_MARK = /^(?:[ \t]?>){1,8} ?/;

/** The last line of the returned mail's header: the first empty one after a field that was read from it. */
function endOfHeader(mail: ReturnedMail, source: Source, lines: SourceLines, last: number): number {
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
