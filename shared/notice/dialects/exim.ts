import { findAddress } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';

const OPENING =
  /recipient addresses that were\s{1,5}incorrectly constructed|This message was created automatically by (?:mail delivery software|the SMTP|our mail)|could not be delivered to (?:one or more|all) of its\s{1,5}recipients|has not yet been delivered to (?:one or more|all) of its\s{1,5}recipients/i;
const DELAYED = /has not yet been delivered to|Delivery attempts will continue|delay reason:/i;
/** A warning and newer failures give the id by which Exim's log knows the mail (deliver.c). */
const IDENTIFIER = /The message identifier is:[ \t]{1,8}([0-9A-Za-z-]{10,40})/;
/** From here on the lines name recipients. */
const ADDRESSES =
  /(?:address(?:\(es\)|es)?[^\n]{0,60}(?:failed|is|are)|could not be delivered to)[^\n]{0,40}:[ \t]*\n/i;

/** A file, directory or program that a local part was turned into, and the address that led there (deliver.c). */
const LOCAL =
  /^[ \t]{1,8}(?:(?:save|pipe|deliver)(?: to)? )?([/|][^\n]{1,500})\n[ \t]{1,8}\(?(?:ultimately )?generated (?:by|from) <?([^\s<>()]{1,320})>?\)?[ \t]*\n((?:[ \t]{2,12}\S[^\n]{0,2000}\n?){0,20})/gm;

function localDeliveries(list: TracedText): readonly Draft[] {
  if (!list.text.includes('generated ')) return [];
  return list.matchAll(LOCAL).flatMap((match) => {
    const [path, address, detail] = [match.group(1), match.group(2), match.group(3)];
    if (path === null || address === null || detail === null) return [];
    const silent = detail.text.trim() === '';
    const draft = blockDraft('exim', 'exim', {
      address,
      detail: silent ? match.whole : detail,
      whole: match.whole,
    });
    // A program that failed without a word is itself what is known; nobody said it. The report names the file or program as its Final-Recipient.
    return [{ ...draft, replies: silent ? [] : draft.replies, aliases: [path.text.trim().toLowerCase()] }];
  });
}

/** `Bob <bob@example.com> x: malformed address: …` (moan.c): whatever the sender wrote, then Exim's verdict. */
const MALFORMED =
  /^[ \t]{1,8}([^\n]{1,600}?): ((?:malformed address|missing or malformed|unmatched|no |domain |local part |')[^\n]{0,600})/gm;

function malformedAddresses(words: TracedText): readonly Draft[] {
  if (!words.text.includes('incorrectly constructed')) return [];
  return words.matchAll(MALFORMED).flatMap((match) => {
    const [written, verdict] = [match.group(1), match.group(2)];
    if (written === null || verdict === null) return [];
    const address = findAddress(written) ?? written;
    const draft = blockDraft('exim', 'exim', { address, detail: verdict, whole: match.whole });
    return [
      { ...draft, replies: draft.replies.map((reply) => ({ ...reply, author: 'sender-host' as const })) },
    ];
  });
}

/**
 * Exim's notice in plain words (wording from its deliver.c; hosts override it, so the address blocks decide,
 * not the opening). Under each address stand the error and the reply, to which Exim appends its own verdict.
 */
export const exim: Dialect = {
  id: 'exim',
  recognises: (text) => OPENING.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const heading = ADDRESSES.exec(words.text);
    const list = heading === null ? words : words.slice(heading.index + heading[0].length);
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    const queueId = words.exec(IDENTIFIER)?.group(1)?.toFact() ?? null;
    const malformed = malformedAddresses(words);
    const blocks = addressBlocks(list).map((block) => blockDraft('exim', 'exim', block));
    const drafts = malformed.length > 0 ? malformed : [...blocks, ...localDeliveries(list)];
    return drafts.map((draft) => ({ ...draft, kind, queueId }));
  },
};
