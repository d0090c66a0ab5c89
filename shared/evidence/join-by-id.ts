import type { Bounce } from '../notice/bounce.ts';
import { differentRecipients, idsOf, isSameMail } from './same-mail.ts';

/** Groups of bounces that name the same mail and recipient, each in the order given. */
export function joinById(bounces: readonly Bounce[]): Bounce[][] {
  const groups = new Set<Bounce[]>();
  const known = new Map<string, Set<Bounce[]>>();
  for (const bounce of bounces) {
    const group = [...same(bounce, known)];
    const joined = group.length === 0 || !areOneMail(group.flat()) ? [bounce] : [...group.flat(), bounce];
    if (joined.length > 1) for (const old of group) groups.delete(old);
    groups.add(joined);
    for (const id of joined.flatMap(idsOf)) {
      const holders = [...(known.get(id) ?? [])].filter((holder) => groups.has(holder));
      known.set(id, new Set([...holders, joined]));
    }
  }
  return [...groups];
}

function same(bounce: Bounce, known: ReadonlyMap<string, ReadonlySet<Bounce[]>>): Set<Bounce[]> {
  const sharing = idsOf(bounce).flatMap((id) => [...(known.get(id) ?? [])]);
  return new Set(sharing.filter((group) => group.some((member) => isSameMail(bounce, member))));
}

/** One id can stand for several recipients: a form that names none of them belongs to none for certain. */
function areOneMail(members: readonly Bounce[]): boolean {
  return !members.some((one) => members.some((other) => differentRecipients(one, other)));
}
