import type { Diagnosis, RankedCause } from '../classify/diagnosis.ts';
import type { Actor } from '../contract/actor.ts';
import type { Cause } from '../contract/cause.ts';
import type { Confidence } from '../contract/confidence.ts';
import { isUntried } from '../evidence/untried.ts';
import type { Fact } from '../intake/fact.ts';
import { contradictionWords } from './contradiction-words.ts';
import { gapsOf } from './gaps.ts';
import { headlineOf } from './headline.ts';
import type { Matter } from './matter.ts';
import { type RuleText, ruleOf } from './rule-of.ts';
import { thenAndNow } from './then-and-now.ts';
import { type Voice, voicesOf } from './voices.ts';

/** An incident told from the top: who refused, why, who acts, how sure, whose words. */
export interface Story {
  readonly headline: string;
  /** What this is not; empty where nothing needs saying. */
  readonly notThis: string;
  /** What has changed since and has to be known before anyone writes; null where nothing has. */
  readonly first: string | null;
  readonly actor: Actor | null;
  readonly whoActs: string;
  readonly certainty: { readonly level: Confidence; readonly sentence: string };
  readonly voices: readonly Voice[];
  readonly both: readonly string[];
  readonly why: { readonly rule: RuleText; readonly words: Fact<string> } | null;
  readonly alternatives: readonly RankedCause[];
  readonly gaps: readonly string[];
}

/** Tells one incident in the language of the matter, to the person whose mail it is. */
export function tellStory(matter: Matter): Story {
  const { lead, words, incident } = matter;
  const best = bestOf(lead.diagnosis);
  const { actor } = lead.diagnosis;
  return {
    headline: headlineOf(matter),
    notThis: notThisOf(matter),
    first: thenAndNow(matter, 'person'),
    actor,
    whoActs: whoActsOf(matter),
    certainty: { level: best.confidence, sentence: words.story.certainty(best.confidence) },
    voices: voicesOf(matter),
    both: bothOf(matter),
    why: whyOf(matter),
    alternatives: lead.diagnosis.causes.slice(1).filter((ranked) => ranked.cause !== incident.cause),
    gaps: gapsOf(matter),
  };
}

/** Who has to act; the host by name, where one of its servers is known. */
function whoActsOf({ lead, words, incident }: Matter): string {
  const { actor } = lead.diagnosis;
  if (actor === null) return words.story.actorUnknown;
  const { acts } = words.names.actors[actor];
  const host = actor === 'sender-host' ? incident.sendingProvider : null;
  return host === null ? acts : `${acts} ${words.today.provider.finding(host.name, host.host.value)}`;
}

/** The ranked cause that decided; a diagnosis always has one. */
export function bestOf(diagnosis: Diagnosis): RankedCause {
  return diagnosis.causes[0] ?? { cause: diagnosis.cause, confidence: 'low', basis: [] };
}

/** Refusals that are widely taken for a blocklist and are none. */
const TAKEN_FOR_A_LISTING: ReadonlySet<Cause> = new Set([
  'concurrent-connections',
  'rate-limit',
  'greylisting',
  'temp-server-problem',
  'blocklist-query-error',
  'rdns-ptr',
]);

/** Whether the pack should say that this is no listing. */
export const isTakenForAListing = (cause: Cause): boolean => TAKEN_FOR_A_LISTING.has(cause);

function notThisOf({ incident, words, mails }: Matter): string {
  if (isTakenForAListing(incident.cause)) return words.story.notABlocklist;
  return mails.every(({ bounce }) => bounce.kind === 'delayed') ? words.story.notFinal : '';
}

function whyOf({ lead, knowledge }: Matter): Story['why'] {
  for (const basis of bestOf(lead.diagnosis).basis) {
    const rule = ruleOf(basis.rule, knowledge);
    if (rule !== null) return { rule, words: basis.words };
  }
  return null;
}

/** What the two voices have to do with each other. */
function bothOf(matter: Matter): readonly string[] {
  const { lead, words, incident, mails } = matter;
  const said: string[] = [];
  const contradictions = lead.diagnosis.contradictions.map((c) =>
    contradictionWords(c, words, incident.operator?.name ?? null),
  );
  said.push(...new Set(contradictions));
  const untried = mails.filter(({ bounce }) => isUntried(bounce)).length;
  if (untried > 0) {
    said.push(
      untried === mails.length
        ? words.story.noAttempt
        : words.story.nobodyTriedCounted(untried, mails.length),
    );
  }
  if (incident.received.length > 0) said.push(words.story.receivedAnyway(incident.received.length));
  return said;
}
