import type { Operator } from '../knowledge/schema/operator-schema.ts';
import type { Phrase } from '../knowledge/schema/phrase-schema.ts';
import type { OperatorRule } from '../knowledge/schema/rule-schema.ts';
import { wasOver } from './bounce-day.ts';
import type { Refuser } from './operator-at.ts';
import type { Entry } from './rule-index.ts';
import type { Said } from './said.ts';
import { sliceFact } from './slice-fact.ts';
import type { Verdict } from './verdict.ts';

/** The matches that may speak, given who runs the refusing host. */
export function verdictsOf(
  said: readonly Said[],
  refuser: Refuser | null,
  day: string | null,
): readonly Verdict[] {
  const beaten = new Set(
    said.flatMap(({ match }) => (match.entry.kind === 'phrase' ? (match.entry.phrase.beats ?? []) : [])),
  );
  return said
    .filter(({ match, phase }) => maySpeak(match.entry, refuser) && answers(match.entry, phase))
    .filter(({ match }) => match.entry.kind !== 'phrase' || !beaten.has(match.entry.phrase.id))
    .map((one) => verdictOf(one, refuser, day));
}

/**
 * A code that only one operator prints counts anywhere, also behind a forwarder. Its ordinary words
 * count where its host refused, and elsewhere only while nobody else is known to have refused.
 */
function maySpeak(entry: Entry, refuser: Refuser | null): boolean {
  if (entry.kind === 'phrase' || entry.operator.id === refuser?.operator.id) return true;
  if (entry.rule.needsHost) return false;
  if (entry.kind === 'token') return true;
  return isQuoted(entry.operator) || refuser === null;
}

/** Whether a rule that is about certain commands met one of them. */
const answers = (entry: Entry, phase: Said['phase']): boolean =>
  entry.kind === 'phrase' ||
  entry.rule.phases === undefined ||
  (phase !== null && entry.rule.phases.includes(phase));

function verdictOf({ match, fact, phase }: Said, refuser: Refuser | null, day: string | null): Verdict {
  const { entry } = match;
  const words = sliceFact(fact, match.start, match.end);
  if (entry.kind === 'phrase') {
    const { phrase } = entry;
    return {
      rule: ruleName(entry),
      ...atPhase(phrase, phase),
      altCauses: phrase.altCauses ?? [],
      reason: phrase.reason ?? null,
      // An error answer of a blocklist looks like a hit; the sender is not listed.
      evidence: phrase.cause === 'blocklist-query-error' ? 'query-error' : 'phrase',
      trust: phrase.confidence,
      seen: phrase.seen,
      confirmed: false,
      backed: false,
      words,
    };
  }
  const { operator, rule } = entry;
  const own = refuser?.operator.id === operator.id;
  const meaning = meaningOn(rule, day);
  const quoted = isQuoted(operator) && !own && entry.kind === 'words';
  // A list that was shut down on the day goes before common words, which take its name for a hit.
  const gone = quoted && meaning.cause === 'blocklist-query-error';
  return {
    rule: ruleName(entry),
    ...meaning,
    reason: rule.reason ?? null,
    evidence: gone ? 'query-error' : quoted ? 'quoted' : entry.kind,
    trust: rule.confidence,
    seen: rule.seen,
    confirmed: own && refuser?.at.basis === 'host',
    backed: rule.phases !== undefined,
    words,
  };
}

/** Answering MAIL, a host knows the sender only: "no such domain", "unknown user" are about that address. */
function atPhase({ cause, actor }: Phrase, phase: Said['phase']): Pick<Verdict, 'cause' | 'actor'> {
  const aboutSender = phase === 'mail' && (cause === 'dns-failure' || cause === 'recipient-unknown');
  return aboutSender ? { cause: 'sender-domain-invalid', actor: ['domain-owner'] } : { cause, actor };
}

/** Filters and blocklists are named in the replies of those who use them. */
const isQuoted = (operator: Operator): boolean =>
  operator.kind === 'blocklist' || operator.kind === 'filter-vendor';

/** What a rule meant on the day; without a date the later meaning stays possible. */
function meaningOn(rule: OperatorRule, day: string | null): Pick<Verdict, 'cause' | 'altCauses' | 'actor'> {
  const { changed } = rule;
  if (changed !== undefined && day !== null && wasOver(changed.on, day)) {
    return { cause: changed.cause, altCauses: [], actor: changed.actor };
  }
  const later = changed === undefined || day !== null ? [] : [changed.cause];
  return { cause: rule.cause, altCauses: later, actor: rule.actor };
}

/** The name by which results, packs and `knowledge show` speak of a rule. */
export const ruleName = (entry: Entry): string =>
  entry.kind === 'phrase' ? `phrase/${entry.phrase.id}` : `${entry.operator.id}/${entry.rule.id}`;
