import type { Fact } from '../../intake/fact.ts';
import { isOfficeName } from './role-names.ts';
import type { Sighting } from './sighting.ts';

/** Shorter ones stand in numbers and names of programs by chance. */
const SHORTEST = 4;

/**
 * Message-IDs that name somebody: mail programs on a person's own computer, and shops, write the local part of
 * the sender's or the recipient's address into them (`zelda.quint.5531@…`). All others are numbers.
 */
export function tellingMessageIds(
  messageIds: readonly Fact<string>[],
  personal: readonly Sighting[],
): readonly Sighting[] {
  const locals = new Set(
    personal.flatMap(({ value }) => {
      const at = value.lastIndexOf('@');
      const local = value.slice(0, Math.max(0, at)).toLowerCase();
      return local.length < SHORTEST || isOfficeName(local) ? [] : [local];
    }),
  );
  return messageIds.flatMap((fact) => {
    const id = fact.value.replace(/^<|>$/g, '');
    const words = id.slice(0, Math.max(0, id.lastIndexOf('@'))).toLowerCase();
    const [span] = fact.spans;
    if (span === undefined || ![...locals].some((local) => holds(words, local))) return [];
    return [{ value: id, class: 'secret' as const, source: span.source, at: span.start }];
  });
}

/** Between characters that are neither letter nor digit. */
function holds(words: string, local: string): boolean {
  const at = words.indexOf(local);
  if (at < 0) return false;
  const beside = [words[at - 1] ?? '', words[at + local.length] ?? ''];
  return !beside.some((character) => /[\p{L}\p{N}]/u.test(character));
}
