import type { Diagnosis, RankedCause } from '../../classify/diagnosis.ts';
import type { Cause } from '../../contract/cause.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Incident } from '../incident.ts';
import type { Lookup } from './lookup.ts';
import { mxOperator } from './mx-operator.ts';

/**
 * The diagnoses with what look-ups add to them. A listing of today makes a listing thinkable, or supports one that
 * the words name; it never outranks the words of the refusal, since the bounce was on another day. "Not listed"
 * today takes nothing away. The MX of today says who the addressee of today is, against the knowledge too.
 */
export function weighLookups(
  diagnoses: ReadonlyMap<string, Diagnosis>,
  incidents: readonly Incident[],
  knowledge: Knowledge,
): ReadonlyMap<string, Diagnosis> {
  const concerned = incidents.filter(({ lookups }) => lookups.length > 0);
  if (concerned.length === 0) return diagnoses;
  const weighed = new Map(diagnoses);
  for (const { bounces, alsoIn, lookups } of concerned) {
    for (const id of [...bounces, ...alsoIn.map(({ bounce }) => bounce)]) {
      const diagnosis = diagnoses.get(id);
      if (diagnosis !== undefined) weighed.set(id, withLookups(diagnosis, lookups, knowledge));
    }
  }
  return weighed;
}

function withLookups(diagnosis: Diagnosis, lookups: readonly Lookup[], knowledge: Knowledge): Diagnosis {
  const listed = lookups.filter(({ outcome }) => outcome === 'listed');
  const ofIp = listed.filter(({ question }) => isIp(question.purpose.of));
  const ofDomain = listed.filter(({ question }) => !isIp(question.purpose.of));
  return {
    ...diagnosis,
    causes: supported(
      supported(diagnosis.causes, 'ip-blocklisted-public-dnsbl', ofIp),
      'domain-blocklisted',
      ofDomain,
    ),
    operatorNow: operatorToday(diagnosis, lookups, knowledge),
  };
}

const isIp = (of: string): boolean => of.includes(':') || /^[\d.]+$/.test(of);

/** A cause with look-ups behind it: those that speak for it anyway first, at the end where only they do. */
function supported(
  causes: readonly RankedCause[],
  cause: Cause,
  listed: readonly Lookup[],
): readonly RankedCause[] {
  if (listed.length === 0) return causes;
  const basis = listed.map(({ question: { purpose }, asked }) => ({
    rule: `look-up/${'zone' in purpose ? purpose.zone : purpose.kind}`,
    words: asked,
  }));
  if (!causes.some((ranked) => ranked.cause === cause)) {
    return [...causes, { cause, confidence: 'low', basis }];
  }
  return causes.map((ranked) =>
    ranked.cause === cause ? { ...ranked, basis: [...ranked.basis, ...basis] } : ranked,
  );
}

/** Who takes the recipients' mail in today by their MX; what the knowledge says where no look-up tells. */
function operatorToday(
  { operator, operatorNow }: Diagnosis,
  lookups: readonly Lookup[],
  knowledge: Knowledge,
): Diagnosis['operatorNow'] {
  const told = lookups.flatMap((lookup) => {
    const owner = mxOperator(lookup, knowledge);
    return owner === null ? [] : [{ lookup, owner }];
  });
  const first = told[0];
  // Recipients of several operators: no one of them is the addressee by their MX.
  if (operator === null || first === undefined || told.some(({ owner }) => owner !== first.owner)) {
    return operatorNow;
  }
  const { owner, lookup } = first;
  if (owner.id === operator.id) return null;
  if (owner.id === operatorNow?.id) return operatorNow;
  const day = lookup.at.slice(0, 10);
  return {
    id: owner.id,
    name: owner.names[0] ?? owner.id,
    since: day,
    source: `MX ${lookup.question.name}, ${lookup.at}, ${lookup.resolver}`,
    sinceAtLatest: true,
  };
}
