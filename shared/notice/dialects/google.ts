import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { kindOf } from '../locale/kind-of.ts';
import { type FoundLabel, labelsIn } from '../locale/labels-in.ts';
import { Saying } from '../locale/saying.ts';

const headings = new Saying('opening');
/** The heading as Google writes it in its plain text, in every language. */
const STARRED = /^[ \t>]{0,8}\*\*[ \t][^*\n]{3,120}[ \t]\*\*[ \t]*$/m;
/** Where the heading of an HTML notice can stand. */
const TOP = 600;
/** A rule, or a second gap, ends what the other server said. */
const END = /\n[ \t]*-{3,}|\n[ \t]*\n[ \t]*\n/;

/** The label before the other server's answer, "The response was:"; the last, where two stand there. */
const responseLabel = (text: TracedText): FoundLabel | undefined =>
  labelsIn(text)
    .filter(({ says }) => says.has('label-reply'))
    .at(-1);

function answerBelow(text: TracedText, label: FoundLabel): TracedText {
  const rest = text.slice(label.to - label.value.length);
  const start = /^\s{0,40}/.exec(rest.text)?.[0].length ?? 0;
  const end = END.exec(rest.text.slice(start));
  return unfold(rest.slice(start, end === null ? rest.length : start + end.index));
}

const recipientIn = (words: TracedText): TracedText | null => {
  const starred = STARRED.exec(words.text);
  return words.exec(ADDRESS, starred?.index ?? 0)?.whole ?? null;
};

/**
 * Google's notices since 2017 in any language: a heading, a sentence that names the address, and below "The
 * response was:" what the other server answered, or Google's own verdict where it reached none.
 */
export const google: Dialect = {
  id: 'google',
  recognises: (text) =>
    ((text.text.includes('**') && STARRED.test(text.text)) ||
      (text.text.includes('support.google.com') && headings.headsLine(text.text.slice(0, TOP)))) &&
    responseLabel(beforeCopy(text)) !== undefined,
  read: (text) => {
    const words = beforeCopy(text);
    const label = responseLabel(words);
    if (label === undefined) return [];
    const block = { address: recipientIn(words), detail: answerBelow(words, label), whole: words };
    return [{ ...blockDraft('google', 'google', block), kind: kindOf(words.text) }];
  },
};
