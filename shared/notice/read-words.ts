import type { TracedText } from '../mail/traced-text.ts';
import { beforeCopy } from './address-blocks.ts';
import { announcedHost } from './announced-host.ts';
import { dialects } from './dialects.ts';
import type { Draft } from './draft.ts';
import { namedHost } from './general/named-host.ts';
import type { Mail } from './mail.ts';
import type { ReadingProblem } from './reading.ts';

/** A notice that says which host it comes from says it of all its recipients. */
function withHost(drafts: readonly Draft[], text: TracedText): readonly Draft[] {
  const host = drafts.some(({ reportingMta }) => reportingMta === null) ? announcedHost(text) : null;
  if (host === null) return drafts;
  return drafts.map((draft) => ({ ...draft, reportingMta: draft.reportingMta ?? host.toFact() }));
}

/** Who refused may be named beside the reply: "Mail server: mx.example.com". That is about one recipient. */
function withPeer(drafts: readonly Draft[], text: TracedText): readonly Draft[] {
  const [only] = drafts;
  if (only === undefined || drafts.length > 1 || only.remoteHost !== null || only.remoteIp !== null)
    return drafts;
  const named = namedHost(beforeCopy(text));
  return named === null
    ? drafts
    : [{ ...only, remoteHost: named.host.toFact(), remoteIp: named.ip?.toFact() ?? null }];
}

const saidBy = ({ recipient, kind, replies }: Draft): string =>
  [recipient?.value.toLowerCase(), kind, ...replies.map(({ text }) => text.value)].join('\n');

/** A notice in two languages says the same twice. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const said = saidBy(draft);
    const again = draft.recipient !== null && draft.replies.length > 0 && seen.has(said);
    seen.add(said);
    return !again;
  });
}

/**
 * Reads the words of a notice with the dialects that recognise it, in their order, until one finds a
 * recipient. A dialect that throws costs only what it would have found.
 */
export function readWords(text: TracedText, mail: Mail | null, problems: ReadingProblem[]): readonly Draft[] {
  let nameless: readonly Draft[] = [];
  for (const dialect of dialects) {
    try {
      if (!dialect.recognises(text, mail)) continue;
      const drafts = withPeer(distinct(withHost(dialect.read(text, mail), text)), text);
      const complete = drafts.length > 0 && dialect.complete === true;
      if (complete || drafts.some((draft) => draft.recipient !== null)) return drafts;
      if (nameless.length === 0) nameless = drafts;
    } catch (error) {
      problems.push({ code: 'parser-failed', detail: `${dialect.id}: ${messageOf(error)}` });
    }
  }
  return nameless;
}

/** The words of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
