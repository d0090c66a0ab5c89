import type { Knowledge } from '../knowledge/knowledge.ts';
import { approachOf } from './approach-of.ts';
import type { Matter } from './matter.ts';
import { receiverReply } from './voices.ts';

type Operator = Knowledge['operators'][number];

/** A public list that the refusal rests on: its keeper takes an entry off, the server that reads it cannot. */
export interface NamedList {
  readonly id: string;
  readonly name: string;
  /** Where an entry is looked up and its removal asked for; null where no page is known. */
  readonly page: string | null;
  readonly list: Operator;
}

/**
 * The list that the refusing words name by its zone or by a rule of its own. Null where they name none, where the
 * list has closed (nobody can be asked), and where its keeper is the one who answered.
 */
export function namedListOf(matter: Matter): NamedList | null {
  const { incident, lead, knowledge } = matter;
  if (approachOf(incident.cause) !== 'listing') return null;
  const words = receiverReply(lead)?.text.value.toLowerCase();
  if (words === undefined) return null;
  const lists = knowledge.operators.filter(
    ({ kind, zone }) => kind === 'blocklist' && zone?.ask !== undefined,
  );
  const list = lists.find((one) => namesZone(words, one)) ?? lists.find((one) => hasSpoken(matter, one));
  if (list === undefined || list.id === incident.operator?.id) return null;
  const [first = list.id, short = first] = list.names;
  const page = list.routes.find(({ type }) => type !== 'none-found')?.target ?? null;
  return { id: list.id, name: short.replace(/ \([^)]{1,80}\)$/, ''), page, list };
}

/** `zen.spamhaus.org` as a whole name, not as a part of another. */
function namesZone(words: string, { zone }: Operator): boolean {
  return (zone?.names ?? []).some((name) => {
    const at = words.indexOf(name.toLowerCase());
    return (
      at >= 0 && !/[a-z0-9-]/.test(words.charAt(at - 1)) && !/[a-z0-9-]/.test(words.charAt(at + name.length))
    );
  });
}

/** Whether a rule of this list is among those that the diagnosis rests on. */
const hasSpoken = ({ incident, lead }: Matter, { id }: Operator): boolean =>
  lead.diagnosis.causes.some(
    ({ cause, basis }) => cause === incident.cause && basis.some(({ rule }) => rule.startsWith(`${id}/`)),
  );
