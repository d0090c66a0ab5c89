import type { Refuser } from './operator-at.ts';
import type { Entry } from './rule-index.ts';
import type { Said } from './said.ts';
import { sliceFact } from './slice-fact.ts';
import type { Verdict } from './verdict.ts';

/** The matches that may speak, given who runs the refusing host. */
export function verdictsOf(said: readonly Said[], refuser: Refuser | null): readonly Verdict[] {
  const beaten = new Set(
    said.flatMap(({ match }) => (match.entry.kind === 'phrase' ? (match.entry.phrase.beats ?? []) : [])),
  );
  return said
    .filter(({ match }) => maySpeak(match.entry, refuser))
    .filter(({ match }) => match.entry.kind !== 'phrase' || !beaten.has(match.entry.phrase.id))
    .map((one) => verdictOf(one, refuser));
}

/**
 * A code that only one operator prints counts anywhere, also behind a forwarder. Its ordinary words
 * count where its host refused, and elsewhere only while nobody else is known to have refused.
 */
function maySpeak(entry: Entry, refuser: Refuser | null): boolean {
  if (entry.kind === 'phrase' || entry.operator.id === refuser?.operator.id) return true;
  if (entry.rule.needsHost) return false;
  if (entry.kind === 'token') return true;
  const quotedByOthers = entry.operator.kind === 'blocklist' || entry.operator.kind === 'filter-vendor';
  return quotedByOthers || refuser === null;
}

function verdictOf({ match, fact }: Said, refuser: Refuser | null): Verdict {
  const { entry } = match;
  const words = sliceFact(fact, match.start, match.end);
  if (entry.kind === 'phrase') {
    const { phrase } = entry;
    return {
      rule: ruleName(entry),
      cause: phrase.cause,
      altCauses: phrase.altCauses ?? [],
      actor: phrase.actor,
      reason: phrase.reason ?? null,
      // An error answer of a blocklist looks like a hit; the sender is not listed.
      evidence: phrase.cause === 'blocklist-query-error' ? 'query-error' : 'phrase',
      trust: phrase.confidence,
      seen: phrase.seen,
      confirmed: false,
      words,
    };
  }
  const { operator, rule } = entry;
  return {
    rule: ruleName(entry),
    cause: rule.cause,
    altCauses: [],
    actor: rule.actor,
    reason: rule.reason ?? null,
    evidence: operator.kind === 'blocklist' ? 'blocklist' : entry.kind,
    trust: rule.confidence,
    seen: rule.seen,
    confirmed: refuser?.operator.id === operator.id && refuser.at.basis === 'host',
    words,
  };
}

/** The name by which results, packs and `knowledge show` speak of a rule. */
export const ruleName = (entry: Entry): string =>
  entry.kind === 'phrase' ? `phrase/${entry.phrase.id}` : `${entry.operator.id}/${entry.rule.id}`;
