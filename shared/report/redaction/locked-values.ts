import type { LockedField } from '../../contract/redaction.ts';
import type { Case } from '../../evidence/case.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import { isLocal, isSubmission } from '../../evidence/submission.ts';
import type { Fact } from '../../intake/fact.ts';
import type { Hop } from '../../mail/hop.ts';
import type { Bounce } from '../../notice/bounce.ts';

/** A value without which an addressee cannot find the case, or cannot answer. */
export interface LockedValue {
  readonly locked: LockedField;
  readonly value: string;
}

const cases = new WeakMap<Case, readonly LockedValue[]>();

/** Everything in a case that a profile may take out only on purpose. */
export function lockedValues(c: Case): readonly LockedValue[] {
  const known = cases.get(c);
  if (known !== undefined) return known;
  const all = [
    ...c.incidents.flatMap((incident) => [
      ...incident.sendingIps.map(({ value }) => locked('sending-ip', value)),
      ...some('helo', incident.sendingHost),
      ...incident.senderDomains.map((domain) => locked('domains', domain)),
      ...incident.recipientDomains.map((domain) => locked('domains', domain)),
    ]),
    ...c.readings.flatMap(({ bounces, received }) => [
      ...bounces.flatMap((bounce) => ofBounce(bounce, c)),
      ...received.flatMap((copy) => [...of('domains', domainFact(copy.from)), ...copy.hops.flatMap(ofHop)]),
    ]),
  ];
  const once = new Map(all.map((each) => [`${each.locked} ${each.value.toLowerCase()}`, each]));
  const values = [...once.values()].filter(({ value }) => value !== '');
  cases.set(c, values);
  return values;
}

const locked = (field: LockedField, value: string): LockedValue => ({ locked: field, value });
const some = (field: LockedField, value: string | null | undefined): readonly LockedValue[] =>
  value === null || value === undefined ? [] : [locked(field, value)];
const of = (field: LockedField, ...facts: readonly (Fact<string> | string | null | undefined)[]) =>
  facts.flatMap((fact) => some(field, typeof fact === 'string' ? fact : fact?.value));

const domainFact = (fact: Fact<string> | null | undefined): string | null =>
  fact === null || fact === undefined ? null : domainOf(fact.value);

function ofBounce(bounce: Bounce, c: Case): readonly LockedValue[] {
  const { returned, notice, replies } = bounce;
  const diagnosis = c.diagnoses.get(bounce.id);
  const dates = [
    bounce.arrivalDate,
    bounce.lastAttemptDate,
    bounce.willRetryUntil,
    returned?.date,
    notice.date,
  ];
  return [
    ...of('receiving-host', bounce.remoteHost, bounce.remoteIp),
    ...replies.flatMap(({ host, ip }) => of('receiving-host', host, ip)),
    ...of('helo', bounce.reportingMta),
    ...of('codes', bounce.status, bounce.reportStatus, diagnosis?.replyCode),
    ...of('operator-token', diagnosis?.token),
    ...replies.flatMap(({ text }) => of('smtp-reply', text)),
    ...replies.flatMap(({ text }) => urlsIn(text.value).map((url) => locked('url', url))),
    ...of('queue-ids', bounce.queueId, ...(returned?.hops ?? []).map(({ id }) => id)),
    ...dates.flatMap((fact) => some('times', fact?.value.raw)),
    ...of(
      'domains',
      ...[bounce.recipient, bounce.envelopeSender, returned?.from, returned?.to].map(domainFact),
    ),
    ...(returned?.hops ?? []).flatMap(ofHop),
  ];
}

/** Servers on the way; what the author's computer called itself is no server. */
function ofHop(hop: Hop): readonly LockedValue[] {
  const authors = isSubmission(hop) || isLocal(hop);
  return [...of('helo', hop.by), ...(authors ? [] : of('helo', hop.helo, hop.reverseName))];
}

const urlsIn = (text: string): readonly string[] => text.match(/https?:\/\/[^\s<>"]{3,300}/gi) ?? [];
