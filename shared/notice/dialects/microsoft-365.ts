import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { kindOf } from '../locale/kind-of.ts';
import { type FoundLabel, labelled, labelsIn } from '../locale/labels-in.ts';

const HOST = /^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/;
/** A value that is a host name alone, or with its address behind it. */
const NAMES_HOST = /^[A-Za-z0-9][A-Za-z0-9._-]{2,254}(?:\s|$)/;
const REPLY = /^[245]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}\b/;
/** Whatever the language calls it: a short label before a reply, in a notice that Microsoft's hosts made. */
const ANY_REPLY = /^[^\n:：]{2,50}[:：]\s{1,8}([45]\d\d [45]\.\d{1,3}\.\d{1,3}[ ;][^\n]{1,2000})$/m;
const ANY_HOST = /^[^\n:：]{2,50}[:：]\s{1,8}([A-Z0-9]{6,20}\.[a-z0-9]{3,20}\.prod\.outlook\.com)[ \t]*$/m;

/** `RESOLVER.ADR.RecipientNotFound;`: a verdict of Exchange's own, which is what Microsoft 365 runs on. */
const TOKEN = /\b[A-Z]{4,20}\.[A-Z][A-Za-z]{1,20}(?:\.[A-Za-z]{2,40}){0,3};/;

interface Details {
  readonly error: TracedText;
  readonly labels: readonly FoundLabel[];
}

function detailsIn(text: TracedText): Details | null {
  if (!/[45]\.\d{1,3}\.\d{1,3}/.test(text.text)) return null;
  const labels = labelsIn(text);
  const named = labelled(text, labels, 'label-reported-error', REPLY);
  // A page of the admin center shows the error too; only a notice names the host that made it or refused.
  const hosts = labels.some(
    ({ says }) => says.has('label-generating-server') || says.has('label-remote-server'),
  );
  if (named !== null && hosts) return { error: named, labels };
  const any = text.text.includes('.prod.outlook.com') ? (text.exec(ANY_REPLY)?.group(1) ?? null) : null;
  return any === null ? null : { error: any.trim(), labels };
}

/** The address beside its label; else the first in the text, which stands in the heading. */
function recipientIn(text: TracedText, labels: readonly FoundLabel[]): TracedText | null {
  const beside = labelled(text, labels, 'label-recipient', ADDRESS);
  return (beside ?? text).exec(ADDRESS)?.whole ?? null;
}

/** A reply goes on below its label up to the next label or a blank line. */
function wholeError(text: TracedText, { error, labels }: Details): TracedText {
  const at = text.text.indexOf(error.text);
  const blank = text.text.slice(at).search(/\n[ \t]*(?:\n|$)|\n[^\n:：]{2,50}[:：]/);
  const next = labels.find((label) => label.from > at)?.from ?? text.length;
  return text.slice(at, Math.min(next, blank < 0 ? text.length : at + blank)).trim();
}

/**
 * Microsoft 365's notices since 2016: a heading, advice chosen by status, then "Error Details" with the
 * reply, the host that made the notice and the host that refused, each beside a label in the sender's
 * language.
 */
export const microsoft365: Dialect = {
  id: 'microsoft-365',
  recognises: (text) => detailsIn(beforeCopy(text)) !== null,
  read: (text) => {
    const words = beforeCopy(text);
    const details = detailsIn(words);
    if (details === null) return [];
    const { labels } = details;
    const detail = wholeError(words, details);
    const block = { address: recipientIn(words, labels), detail, whole: words };
    const draft = blockDraft('microsoft-365', TOKEN.test(detail.text) ? 'exchange' : 'microsoft-365', block);
    const made =
      labelled(words, labels, 'label-generating-server', HOST) ?? words.exec(ANY_HOST)?.group(1) ?? null;
    const refused = labelled(words, labels, 'label-remote-server', NAMES_HOST);
    return [
      {
        ...draft,
        kind: kindOf(words.text),
        reportingMta: made?.toFact() ?? null,
        envelopeSender:
          labelled(words, labels, 'label-sender', ADDRESS)?.exec(ADDRESS)?.whole.toFact() ?? null,
        remoteHost: draft.remoteHost ?? refused?.exec(/^\S{1,255}/)?.whole.toFact() ?? null,
      },
    ];
  },
};
