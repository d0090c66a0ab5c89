import type { Cause } from '../contract/cause.ts';
import type { Confidence } from '../contract/confidence.ts';
import type { Basis, RankedCause } from './diagnosis.ts';
import { CIRCUMSTANCES, type Verdict, WEIGHT } from './verdict.ts';

const TRUST = { verified: 2, partial: 1, memory: 0 } as const;
const SEEN = { observed: 3, documented: 2, constructed: 1, none: 0 } as const;

/** Best evidence first; among equals the better source, the real example, the longer words. */
export function sortVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort(
    (a, b) =>
      weightOf(b) - weightOf(a) ||
      Number(b.confirmed) - Number(a.confirmed) ||
      Number(b.backed) - Number(a.backed) ||
      TRUST[b.trust] - TRUST[a.trust] ||
      SEEN[b.seen] - SEEN[a.seen] ||
      b.words.value.length - a.words.value.length,
  );
}

/** A circumstance in words says more than a code, and less than any other words. */
const weightOf = (verdict: Verdict): number =>
  CIRCUMSTANCES.has(verdict.cause) ? (WEIGHT.status + WEIGHT.phrase) / 2 : WEIGHT[verdict.evidence];

/** The causes that sorted verdicts speak for, each with all its grounds; never empty. */
export function rankCauses(sorted: readonly Verdict[]): readonly RankedCause[] {
  const first = sorted[0];
  if (first === undefined) return [{ cause: 'unknown', confidence: 'low', basis: [] }];
  const grounds = new Map<Cause, Basis[]>();
  const add = (cause: Cause, verdict: Verdict) => {
    const basis = { rule: verdict.rule, words: verdict.words };
    const known = grounds.get(cause);
    if (known === undefined) grounds.set(cause, [basis]);
    else if (!known.some((one) => one.rule === basis.rule)) known.push(basis);
  };
  for (const verdict of sorted) add(verdict.cause, verdict);
  for (const cause of first.altCauses) if (!grounds.has(cause)) add(cause, first);
  const rivals = sorted.filter((one) => one.cause !== first.cause && weightOf(one) === weightOf(first));
  return [...grounds].map(([cause, basis]) => {
    if (cause === first.cause) return { cause, confidence: confidenceOf(first, rivals.length), basis };
    const rival = rivals.some((one) => one.cause === cause && one.trust === 'verified');
    return { cause, confidence: rival ? 'moderate' : 'low', basis };
  });
}

function confidenceOf(verdict: Verdict, rivals: number): Confidence {
  if (verdict.trust === 'memory' || verdict.evidence === 'reply-code') return 'low';
  if (verdict.evidence === 'status' || verdict.trust === 'partial') return 'moderate';
  if (verdict.evidence === 'token') return 'high';
  if (verdict.evidence === 'words') return verdict.confirmed ? 'high' : 'moderate';
  const open = rivals > 0 || verdict.altCauses.length > 0 || verdict.seen === 'constructed';
  return open ? 'moderate' : 'high';
}
