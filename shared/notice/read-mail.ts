import type { Decoders } from '../mail/decoders.ts';
import type { Entity } from '../mail/entity.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { unquote } from '../mail/unquote.ts';
import type { Draft } from './draft.ts';
import { NO_NOTICE, type NoticeFacts } from './finish-bounce.ts';
import { isNotice } from './general/is-notice.ts';
import { type Mail, viewMail } from './mail.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { noticeMail } from './notice-mail.ts';
import { readReceivedCopy } from './read-received-copy.ts';
import { readWords } from './read-words.ts';
import type { ReadingProblem } from './reading.ts';
import type { ReceivedCopy } from './received-copy.ts';
import { readReport } from './report/read-report.ts';
import { returnedMail } from './returned-mail.ts';
import { writerOf } from './writer-of.ts';

/** The failures that one notice tells of, with what they share. */
export interface NoticeReading {
  readonly drafts: readonly Draft[];
  readonly facts: NoticeFacts;
}

/** What one mail holds. */
export interface MailReading {
  readonly notices: readonly NoticeReading[];
  readonly received: readonly ReceivedCopy[];
  readonly problems: readonly ReadingProblem[];
}

/** A notice attached to a mail that is attached to a mail; nobody forwards deeper. */
const MAX_FORWARDS = 4;

function draftsOf(mail: Mail, problems: ReadingProblem[]): readonly Draft[] {
  const parts = mail.deliveryStatus.flatMap((part) => readReport(part, 'delivery-status'));
  // Where the MIME is broken, the report stands in the text.
  const machine = parts.length > 0 || !isNotice(mail) ? parts : readReport(mail.text, 'delivery-status');
  return mergeDrafts(machine, readWords(mail.text, mail, problems));
}

/** Words in which someone shows a notice: pasted, quoted or forwarded inline. */
export function readShown(text: TracedText, problems: ReadingProblem[]): NoticeReading | null {
  const words = unquote(text);
  const drafts = mergeDrafts(readReport(words, 'pasted-fields'), readWords(words, null, problems));
  if (drafts.length === 0) return null;
  return { drafts, facts: { notice: NO_NOTICE, returned: null, writer: writerOf(words, null) } };
}

/**
 * Reads a mail: as a notice, else through to a notice that it forwards (attached or in its words), else as
 * an ordinary mail.
 */
export function readMail(entity: Entity, decoders: Decoders, forwards = 0): MailReading {
  const mail = viewMail(entity, decoders);
  const problems: ReadingProblem[] = [];
  const drafts = draftsOf(mail, problems);
  if (drafts.length > 0) {
    const facts = {
      notice: noticeMail(mail),
      returned: returnedMail(mail),
      writer: writerOf(mail.text, mail.header),
    };
    return { notices: [{ drafts, facts }], received: [], problems };
  }
  if (forwards < MAX_FORWARDS) {
    const inner = mail.attached.map((attached) => readMail(attached, decoders, forwards + 1));
    const notices = inner.flatMap((reading) => reading.notices);
    if (notices.length > 0) return { notices, received: [], problems };
  }
  const shown = readShown(mail.text, problems);
  if (shown !== null) return { notices: [shown], received: [], problems };
  const copy = readReceivedCopy(mail);
  return { notices: [], received: copy === null ? [] : [copy], problems };
}
