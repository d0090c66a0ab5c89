import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';
import { soundsDelayed } from '../general/general.ts';
import type { Reply } from '../reply.ts';

/** "Delevery" is how the system spells it. */
const HEADING =
  /Del[ei]very to the following recipients? (?:was aborted after [^\n:]{1,40}|failed[^\n:]{0,40}|(?:has been|is) delayed[^\n:]{0,40}):?/i;
const DETAILS = /\n[ \t]{4,80}Technical details:[ \t]*\n/;
const RULE = /\n[ \t]*={20,}/;

/** The line of the technical section that names the address; where none does, the section is about all. */
function linesFor(section: TracedText, address: string): TracedText {
  const named = section.lines().filter((line) => ADDRESS.test(line.text));
  const own = named.find((line) => line.text.toLowerCase().includes(address.toLowerCase()));
  return own !== undefined && named.length > 1 ? own : section;
}

const ownWord = (words: TracedText): Reply => ({
  author: 'sender-host',
  code: null,
  enhanced: null,
  text: unfold(words).toFact(),
  phase: null,
  host: null,
  ip: null,
});

/**
 * A gateway's notice (Sisimai calls the system X3): a list of addresses under a heading that says how long
 * it tried, and between two rules the "Technical details", a line each, where `SMTP:RCPT host 192.0.2.1:`
 * frames a reply and `Routing:` or `CONN:` begins words of its own.
 */
export const x3: Dialect = {
  id: 'x3',
  recognises: (text) => text.text.includes('Technical details:') && DETAILS.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const heading = words.exec(HEADING);
    const details = words.exec(DETAILS);
    if (heading === null || details === null || details.index < heading.end) return [];
    const rest = words.slice(details.end);
    const section = rest.slice(0, RULE.exec(rest.text)?.index ?? rest.length);
    const gaveUp = /aborted after/i.test(heading.whole.text) ? [ownWord(heading.whole)] : [];
    const kind = soundsDelayed(heading.whole.text) ? 'delayed' : 'failed';
    return words
      .slice(heading.end, details.index)
      .matchAll(ADDRESS)
      .map(({ whole: address }): Draft => {
        const detail = linesFor(section, address.text);
        const draft = blockDraft('x3', 'x3', { address, detail, whole: words });
        return { ...draft, kind, replies: [...draft.replies, ...gaveUp] };
      });
  },
};
