import type { TracedText } from '../../mail/traced-text.ts';
import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { kindOf } from '../locale/kind-of.ts';
import { type FoundLabel, labelled, labelsIn } from '../locale/labels-in.ts';

const HOST = /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/;
/** `#550 5.1.1 …##`, `#< mx.example.net #5.1.1 smtp;550 …> #SMTP#`: the marks are Exchange's. */
const MARKS =
  /^[ \t]{0,4}#+ ?|[ \t]{0,4}##?(?:rfc822;\S{1,320})?[ \t]{0,4}$|[ \t]{0,4}>? ?#SMTP#[ \t]{0,4}$/g;
/** The same marks in a language whose headings are not known: nobody else writes them. */
const MARKED =
  /^[^\n#]{0,255}#(?:<|[245]\d\d )[^\n]{1,2000}(?:\n[^\n]{1,400}){0,6}?##?(?:SMTP#|rfc822;\S{1,320})?[ \t]{0,4}$/m;
/** Exchange 2013 and later leave these words in English, whatever the notice's language. */
const RETURNED = /^Remote Server (?:at [^\n]{1,300} )?returned '[245]\d\d /m;
/** A host alone behind a label: the server that made the notice stands first, in every language. */
const FIRST_SERVER =
  /^[^\n:：@]{2,60}[:：][ \t]{0,4}([A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,62}){0,8})[ \t]{0,4}$/m;
/** `mx.example.net #550 5.1.1 …`, or the host on a line above the reply. */
const SPEAKER = /^([A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,62}){1,8})(?=[ \t]{0,4}(?:#|\n))/;

/** `#5.4.7 smtp;550 …`: Exchange's own number for what the other server said without one. */
const NUMBERED = /#([245]\.\d{1,3}\.\d{1,3}) smtp;/;

function withoutMarks(detail: TracedText): TracedText {
  const stretches = [...detail.text.matchAll(MARKS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: '',
  }));
  return detail.replace(stretches);
}

const headingOf = (labels: readonly FoundLabel[]): FoundLabel | undefined =>
  labels.find(({ says }) => says.has('label-administrators'));

/** The technical section: below its heading, or from the line of the first server on. */
function sectionOf(words: TracedText, labels: readonly FoundLabel[]): TracedText {
  const heading = headingOf(labels);
  if (heading !== undefined) return words.slice(heading.to - heading.value.length);
  const server = FIRST_SERVER.exec(words.text);
  return server === null ? words : words.slice(server.index);
}

const isMarked = (text: string): boolean =>
  ((text.includes('##') || text.includes('#SMTP#')) && MARKED.test(text)) ||
  (text.includes('Remote Server') && RETURNED.test(text));

/**
 * Exchange 2007 and later, in any language: whatever stands above the technical section is chosen by status
 * and says nothing of the refusing side; below it, each address is followed by the reply or Exchange's own
 * verdict.
 */
export const exchange: Dialect = {
  id: 'exchange',
  recognises: (text) => isMarked(text.text) || headingOf(labelsIn(text)) !== undefined,
  read: (text) => {
    const words = beforeCopy(text);
    const labels = labelsIn(words);
    const section = sectionOf(words, labels);
    const server =
      labelled(words, labels, 'label-generating-server', HOST) ??
      section.exec(FIRST_SERVER)?.group(1) ??
      null;
    const kind = kindOf(words.text);
    return addressBlocks(section).map((block): Draft => {
      const speaker = block.detail.exec(SPEAKER)?.group(1) ?? null;
      const detail = speaker === null ? block.detail : block.detail.slice(speaker.length).trim();
      const draft = blockDraft('exchange', 'exchange', { ...block, detail: withoutMarks(detail) });
      return {
        ...draft,
        kind,
        status: draft.status ?? detail.exec(NUMBERED)?.group(1)?.toFact() ?? null,
        reportingMta: server?.toFact() ?? null,
        remoteHost: draft.remoteHost ?? speaker?.toFact() ?? null,
      };
    });
  },
};
