import { plainSpaces } from '../../mail/plain-spaces.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unquote } from '../../mail/unquote.ts';
import { dropBackslashes } from './drop-backslashes.ts';
import { dropBoxes } from './drop-boxes.ts';
import { dropColours } from './drop-colours.ts';
import { dropEmphasis } from './drop-emphasis.ts';
import { dropFences } from './drop-fences.ts';
import { dropLineNumbers } from './drop-line-numbers.ts';
import { dropPrompts } from './drop-prompts.ts';
import { dropStacks } from './drop-stacks.ts';
import { foldDashes } from './fold-dashes.ts';
import { foldForms } from './fold-forms.ts';
import { joinTokens } from './join-tokens.ts';
import { latinLabels } from './latin-labels.ts';
import { mendCodes } from './mend-codes.ts';
import { partChat } from './part-chat.ts';
import { plainAddresses } from './plain-addresses.ts';
import { plainLinks } from './plain-links.ts';
import { readBase64 } from './read-base64.ts';
import { readColumns } from './read-columns.ts';
import { readEntities } from './read-entities.ts';
import { readIis } from './read-iis.ts';
import { readJsonEscapes } from './read-json-escapes.ts';
import { readMarkup } from './read-markup.ts';
import { readRecoded } from './read-recoded.ts';
import { readPercent, readQuotedPrintable } from './read-transfer.ts';
import { singleSpace } from './single-space.ts';

/** What people paste is shorter; a longer text is a log file, which nobody dressed up. */
const MAX_PASTE = 200_000;

/**
 * In this order: what stands in front of whole lines first, so that the rest sees the lines as they were.
 * Each looks for a mark of its damage before it works on the text.
 */
const mends: readonly ((text: TracedText) => TracedText)[] = [
  dropColours,
  readBase64,
  readQuotedPrintable,
  readPercent,
  readIis,
  readRecoded,
  foldForms,
  readMarkup,
  readEntities,
  readJsonEscapes,
  dropBoxes,
  dropPrompts,
  dropStacks,
  dropLineNumbers,
  partChat,
  unquote,
  dropBackslashes,
  dropFences,
  readColumns,
  plainLinks,
  dropEmphasis,
  foldDashes,
  latinLabels,
  plainAddresses,
  mendCodes,
  singleSpace,
  joinTokens,
];

/**
 * A text as the mail system wrote it, before a browser, a forum, a chat, a terminal or a mail program dressed
 * it up. What is dropped is in no span; what is rewritten stands for the bytes it was written in.
 */
export function mendPaste(text: TracedText): TracedText {
  const spaced = plainSpaces(text);
  return text.length > MAX_PASTE ? unquote(spaced) : mends.reduce((mended, mend) => mend(mended), spaced);
}
