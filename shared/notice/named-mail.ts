import { instantFact } from '../mail/date.ts';
import { hullOf, type TracedText } from '../mail/traced-text.ts';
import type { ReturnedMail } from './bounce.ts';

/** Google's report field; Exim's lines in a warning (deliver.c), which returns no part of the mail. */
const NAMES = {
  messageId: /^[ \t>]{0,8}(?:X-)?Original-Message-ID[ \t]{0,4}:[ \t]{0,8}<([^<>\s]{1,900})>/im,
  subject: /^[ \t>]{0,8}The subject of the message is:[ \t]{1,8}([^\s][^\n]{0,500})/m,
  date: /^[ \t>]{0,8}The date of the message is:[ \t]{1,8}([^\s][^\n]{0,100})/m,
} as const;
/** Spares texts without such words the search. */
const MAYBE = /Original-Message-ID|of the message is:/i;

/** What a notice says of a mail that it does not return: fields of its report, sentences in its words. */
export function namedMail(texts: readonly TracedText[]): ReturnedMail | null {
  const telling = texts.filter(({ text }) => MAYBE.test(text));
  const said = (pattern: RegExp): TracedText | null =>
    telling.flatMap((text) => text.exec(pattern)?.group(1)?.trim() ?? [])[0] ?? null;
  const [messageId, subject, date] = [said(NAMES.messageId), said(NAMES.subject), said(NAMES.date)];
  const found = [messageId, subject, date].filter((text) => text !== null);
  const [first] = found;
  if (first === undefined) return null;
  return {
    form: 'named',
    span: hullOf(
      first.source,
      found.flatMap(({ spans }) => spans),
    ),
    messageId: messageId?.toFact() ?? null,
    date: instantFact(date),
    from: null,
    to: null,
    subject: subject?.toFact() ?? null,
    returnPath: null,
    hops: [],
  };
}
