import { ADDRESS } from '../../mail/address.ts';
import type { TracedMatch, TracedText } from '../../mail/traced-text.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { kindOf } from '../locale/kind-of.ts';

/** `<mx.example.net #5.1.1 smtp;550 …>`, `<mx.example.net #4.4.7>`: who made the notice, its status, the reply. */
const VERDICT =
  /<\s{0,3}([A-Za-z0-9][A-Za-z0-9._-]{0,254})?\s{0,3}#([245]\.\d{1,3}\.\d{1,3})(?:\s{1,4}(?:smtp|SMTP);\s{0,3}([^\n]{1,1000}(?:\n[ \t]{2,40}[^\n<]{1,300}){0,8}?))?>\s{0,3}$/m;

/** The last address before a verdict: it stands on a line of its own, `user@example.net on 3/9/2026 2:05 PM`. */
function addressBefore(text: TracedText, from: number, to: number): TracedText | null {
  return text.slice(from, to).matchAll(ADDRESS).at(-1)?.whole ?? null;
}

function read(text: TracedText, verdict: TracedMatch, from: number) {
  const reply = verdict.group(3);
  const detail = reply ?? verdict.whole;
  const whole = text.slice(from, verdict.end);
  const address = addressBefore(text, from, verdict.index);
  const status = verdict.group(2);
  return {
    ...blockDraft('exchange-2003', 'exchange', { address, detail, whole }),
    kind: status?.text.startsWith('4') === true ? kindOf(text.text) : ('failed' as const),
    status: status?.toFact() ?? null,
    reportingMta: verdict.group(1)?.toFact() ?? null,
  };
}

/**
 * Exchange 5.5 to 2003 in any language: an address with the time behind it, a sentence chosen by status, and
 * the verdict in angle brackets, which alone says what happened.
 */
export const exchange2003: Dialect = {
  id: 'exchange-2003',
  recognises: (text) => text.text.includes(' #') && VERDICT.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const verdicts = words.matchAll(VERDICT);
    return verdicts.map((verdict, index) => read(words, verdict, verdicts[index - 1]?.end ?? 0));
  },
};
