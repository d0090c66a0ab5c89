import type { ReturnedMail } from './bounce.ts';
import type { Draft } from './draft.ts';
import type { NoticeFacts } from './finish-bounce.ts';
import type { Mail } from './mail.ts';
import { namedMail } from './named-mail.ts';
import { noticeMail } from './notice-mail.ts';
import { returnedMail } from './returned-mail.ts';
import { writerOf } from './writer-of.ts';

/** The failures that one notice tells of, with what they share. */
export interface NoticeReading {
  readonly drafts: readonly Draft[];
  readonly facts: NoticeFacts;
}

/** Sendmail 5 and a few others name nobody: the copy they return says to whom it went. */
function withRecipient(drafts: readonly Draft[], returned: ReturnedMail | null): readonly Draft[] {
  const [only] = drafts;
  if (only === undefined || drafts.length > 1 || only.recipient !== null) return drafts;
  const blanked = only.removed.some(({ field }) => field === 'recipient');
  return blanked || returned?.to?.value.includes('@') !== true
    ? drafts
    : [{ ...only, recipient: returned.to }];
}

/** A mail that is itself the notice of these failures. */
export function asNotice(mail: Mail, drafts: readonly Draft[]): NoticeReading {
  const writer = writerOf(mail.text, mail.header);
  const returned = returnedMail(mail) ?? namedMail([...mail.deliveryStatus, mail.text]);
  return { drafts: withRecipient(drafts, returned), facts: { notice: noticeMail(mail), returned, writer } };
}
