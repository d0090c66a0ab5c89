import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { TracedText } from '../mail/traced-text.ts';
import type { NoticeMail } from './bounce.ts';
import { NO_NOTICE } from './finish-bounce.ts';
import { addressField, messageIdField, textField } from './header-facts.ts';
import { forwardMark } from './locale/forward-mark.ts';
import { type HeaderBlock, headerBlock } from './locale/header-block.ts';
import { labelAt } from './locale/label-at.ts';
import { localisedInstant } from './locale/localised-date.ts';
import { quoteIntro } from './locale/quote-intro.ts';

/** A notice that a person forwards or quotes inline: its words, and what the mail program kept of its header. */
export interface ForwardedText {
  readonly words: TracedText;
  readonly notice: NoticeMail;
}

/** Forwarded mails begin in the first lines; a longer text is a log or a list. */
const MAX_LINES = 400;
/** Outlook sets no mark above its header block; three fields of one mail are no chance. */
const UNMARKED = 3;
/** "Jim wrote:" introduces what Jim showed; the notice is not his. */
const MAIL_SYSTEM = /mailer-?daemon|post_?master|mail ?deliver|microsoft ?(?:outlook|exchange)|no-?reply/i;

const dated = (block: HeaderBlock): Fact<Instant> | null =>
  localisedInstant(block.header.get('Date')?.raw ?? null, block.english);

function below(text: TracedText, block: HeaderBlock): ForwardedText {
  const { header } = block;
  return {
    words: text.slice(block.end),
    notice: {
      from: addressField(header, 'From'),
      subject: textField(header, 'Subject'),
      messageId: messageIdField(header),
      date: dated(block),
      hops: [],
    },
  };
}

/** A header block that nothing announces: who wrote, when or about what, and one more. */
function unmarked(text: TracedText, at: number): ForwardedText | null {
  const block = headerBlock(text, at);
  if (block === null || block.fields < UNMARKED) return null;
  const { header } = block;
  const told = header.get('From') !== null && (header.get('Date') ?? header.get('Subject')) !== null;
  return told ? below(text, block) : null;
}

function beginsHere(text: TracedText, line: TracedText, from: number, to: number): ForwardedText | null {
  if (forwardMark(line.text)) {
    const block = headerBlock(text, to + 1);
    return block === null ? { words: text.slice(to), notice: NO_NOTICE } : below(text, block);
  }
  const intro = quoteIntro(text, from);
  if (intro !== null) {
    const bySystem = MAIL_SYSTEM.test(text.text.slice(from, intro.end));
    return { words: text.slice(intro.end), notice: bySystem ? intro.notice : NO_NOTICE };
  }
  const label = labelAt(line);
  return label !== null && [...label.says].some((says) => says.startsWith('header-'))
    ? unmarked(text, from)
    : null;
}

/** What stands below the first mark, header block or introduction of a forwarded or quoted mail; null without. */
export function forwardedText(text: TracedText): ForwardedText | null {
  let from = 0;
  for (let count = 0; count < MAX_LINES && from < text.length; count += 1) {
    const end = text.text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const found = to > from ? beginsHere(text, text.slice(from, to), from, to) : null;
    if (found !== null && found.words.text.trim() !== '') return found;
    from = to + 1;
  }
  return null;
}
