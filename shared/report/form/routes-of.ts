import type { Approach } from '../../contract/approach.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { approachOf } from '../approach-of.ts';
import type { Matter } from '../matter.ts';
import { namedListOf } from '../named-list.ts';
import { operatorNowOf } from '../operator-now.ts';

type Route = Knowledge['operators'][number]['routes'][number];

/** Refusals that no desk lifts: the recipient, or whoever looks after the mailbox, decides. */
const OF_THE_RECIPIENT: ReadonlySet<Approach> = new Set([
  'no-such-mailbox',
  'mailbox-full',
  'recipient-rule',
  'size',
]);

/** The ways to ask about what happened: those of the list that the refusal rests on, then those of the operator. */
export function routesOf(matter: Matter): readonly Route[] {
  const { incident, knowledge } = matter;
  if (OF_THE_RECIPIENT.has(approachOf(incident.cause))) return [];
  const id = operatorNowOf(matter)?.id ?? incident.operator?.id;
  const own = knowledge.operators.find((operator) => operator.id === id)?.routes ?? [];
  // A list's page asks for the address, whether a source says so or not.
  const lists = (namedListOf(matter)?.list.routes ?? []).map((route) =>
    route.asksFor.length === 0 ? { ...route, asksFor: ['sending IP'] } : route,
  );
  return [...lists, ...own];
}
