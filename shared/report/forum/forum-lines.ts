import type { Span } from '../../contract/span.ts';
import type { Bounce } from '../../notice/bounce.ts';
import { lineText } from '../line-text.ts';
import type { Mail, Matter } from '../matter.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { sourceLines } from '../source-lines.ts';
import { withheldLines } from '../withheld-lines.ts';

/** What frames a mail, signatures and marks of filters: long, and no help to who reads a bounce. */
const OF_NO_HELP =
  /^(?:--\S{1,100}$|(?:dkim-signature|domainkey-signature|arc-[a-z-]{1,40}|authentication-results|received-spf|mime-version|content-(?:type|transfer-encoding|disposition|language|description|id)|return-path|references|in-reply-to|delivery-date|delivered-to|envelope-to|auto-submitted|list-[a-z-]{1,20}|x-(?!failed-recipients)[a-z0-9-]{1,60}|user-agent|thread-[a-z]{1,10}|feedback-id):)/i;

/** Whole lines of base64 say nothing to a reader. */
const BASE64 = /^[A-Za-z0-9+/]{60,}={0,2}$/;

/** A reader of a forum looks at no more. */
const MOST = 150;

/**
 * A notice as it can be posted: its own lines in their order, without what the profile leaves out and without what
 * is of no help, values replaced. What the receiver said is added as it was read where the lines had it encoded.
 */
export function forumLines(mail: Mail, { case: c }: Matter, redaction: Redaction): readonly string[] {
  const { source, bounce } = mail;
  const reading = c.readings.find((each) => each.source === source.id);
  const mails = [
    ...(reading?.bounces ?? []).flatMap(({ returned }) => returned ?? []),
    ...(reading?.received ?? []),
  ];
  // A stamp stays and the computer in it goes, or the lines folded under it would belong to nothing.
  const treat = { ...redaction.profile.treat, 'author-computer': 'token' as const };
  const withheld = withheldLines(source, mails, { treat });
  const lines = sourceLines(source);
  const { start, end } = whole(bounce);
  // Of a log only the mail's own lines.
  const id = bounce.attempts.length === 0 ? '' : (bounce.queueId?.value ?? '');
  const isOwn = (words: string) => words.includes(id);
  const shown: string[] = [];
  let left = false;
  for (const line of lines.slice(lines.indexAt(start), lines.indexAt(Math.max(end - 1, start)) + 1)) {
    const words = lineText(source.bytes.subarray(line.start, line.end)).text;
    // A folded line belongs to the field above it (RFC 5322 section 2.2.3).
    if (!/^[ \t]/.test(words)) left = OF_NO_HELP.test(words) || BASE64.test(words);
    if (!left && isOwn(words) && !withheld.has(line.number)) shown.push(words);
    if (shown.length === MOST) break;
  }
  const encoded = redaction.hidden(shown);
  const plain = shown.filter((_, i) => !encoded.has(i)).map((words) => redaction.text(words).text);
  return [...trimmed(plain), ...asRead(bounce, plain.join(' '), redaction)];
}

/** From the first to the last byte of what was read: the notice's header, its words, and what came back of the mail. */
function whole({ span, notice, returned }: Bounce): Pick<Span, 'start' | 'end'> {
  const facts = [
    notice.from,
    notice.subject,
    notice.messageId,
    notice.date,
    ...notice.hops.map(({ stamp }) => stamp),
  ];
  const spans = [
    span,
    ...facts.flatMap((fact) => fact?.spans ?? []),
    ...(returned === null ? [] : [returned.span]),
  ];
  const here = spans.filter(({ source }) => source === span.source);
  return {
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
  };
}

/** What no shown line holds, as a delivery status notification would give it (RFC 3464 section 2.3). */
function asRead(bounce: Bounce, shown: string, { text }: Redaction): readonly string[] {
  const bare = (words: string) => words.replace(/[\s>]+/g, '');
  const there = bare(shown);
  const field = (name: string, value: string | undefined): readonly string[] => {
    const words = value === undefined ? '' : text(value).text;
    return words === '' || there.includes(bare(words).slice(0, 40)) ? [] : [`${name}${words}`];
  };
  const said = bounce.replies
    .filter(({ author }) => author === 'receiver')
    .flatMap((reply) => field('Diagnostic-Code: smtp; ', reply.text.value));
  const fields = [
    ...field('Final-Recipient: rfc822; ', bounce.recipient?.value),
    ...field('Status: ', bounce.status?.value),
    ...field('Remote-MTA: dns; ', bounce.remoteHost?.value),
    ...said,
  ];
  return fields.length === 0 ? [] : ['', ...fields];
}

/** Never two empty lines together, and none at the end. */
function trimmed(lines: readonly string[]): readonly string[] {
  const once = lines.filter((line, i) => line.trim() !== '' || (lines[i - 1] ?? '').trim() !== '');
  return once.at(-1)?.trim() === '' ? once.slice(0, -1) : once;
}
