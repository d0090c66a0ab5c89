import { findAddress } from '../../mail/address.ts';
import { headerOf, readFields } from '../../mail/header.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import { blankDraft, type Draft } from '../draft.ts';
import { foldWords } from '../locale/fold-words.ts';
import { labelsIn } from '../locale/labels-in.ts';
import { openingWords } from '../locale/opening-words.ts';
import type { Mail } from '../mail.ts';
import { filterReason } from './filter-reason.ts';

const afterReceipt = openingWords('subject-receipt');
/** More than this of a receipt is the mail that was read. */
const MAX_WORDS = 2000;

/**
 * RFC 5429 section 2.2: a filter that refuses a mail after it arrived says so in the form of a receipt. Who wrote
 * the mail is told that it was rejected, and why.
 */
function asRefusal(mail: Mail, draft: Draft): Draft {
  const reason = filterReason(beforeCopy(mail.text));
  if (reason === null) return draft;
  const { replies, diagnostic } = blockDraft('disposition-notification', null, {
    address: null,
    detail: unfold(reason),
    whole: mail.text,
  });
  return {
    ...draft,
    kind: 'failed',
    diagnostic,
    replies: replies.map((reply) => ({ ...reply, author: 'receiver' })),
  };
}

/** RFC 8098: a receipt says that a mail was shown or deleted; it is no failure. */
function fromReport(mail: Mail): Draft | null {
  if (mail.disposition === null) return null;
  const header = headerOf(readFields(mail.disposition, mail.decoders));
  const recipient = (header.get('Final-Recipient') ?? header.get('Original-Recipient'))?.raw ?? null;
  const disposition = header.get('Disposition')?.raw ?? null;
  const draft: Draft = {
    ...blankDraft('disposition-notification', mail.disposition.hull),
    kind: 'autoreply',
    recipient: recipient === null ? null : (findAddress(recipient)?.toFact() ?? null),
    action: disposition?.toFact() ?? null,
    diagnostic: disposition?.toFact() ?? null,
  };
  return /\bdeleted\b/i.test(disposition?.text ?? '') ? asRefusal(mail, draft) : draft;
}

/**
 * Outlook's receipts outside of Exchange are plain mails, "Read: Invoice": they name the mail that was read in
 * a header block, and so are told from a letter whose subject only begins with that word.
 */
function fromWords(mail: Mail): Draft | null {
  const rest = afterReceipt(mail.header.get('Subject')?.body.text ?? '');
  const subject = rest?.replace(/^\s{0,2}[:：]\s{0,4}/, '').trim() ?? '';
  if (subject === '') return null;
  const words = mail.text.slice(0, MAX_WORDS);
  const named = labelsIn(words).some(
    ({ says, value }) => says.has('header-subject') && foldWords(value.text).trim() === subject,
  );
  const from = mail.header.get('From')?.raw ?? null;
  if (!named || from === null) return null;
  return {
    ...blankDraft('disposition-notification', mail.text.hull),
    kind: 'autoreply',
    recipient: findAddress(from)?.toFact() ?? null,
    diagnostic: unfold(words).toFact(),
  };
}

/** A receipt that a mail was read, or deleted without being read: the mail arrived. */
export function readReceipt(mail: Mail): readonly Draft[] {
  const draft = fromReport(mail) ?? fromWords(mail);
  return draft === null ? [] : [draft];
}
