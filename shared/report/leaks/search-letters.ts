import type { Leak } from '../../contract/leak.ts';
import type { TakenOut } from '../../contract/taken-out.ts';
import type { LeakPorts } from './leak-ports.ts';
import { leaksIn } from './leaks-in.ts';

/** What a search of a written case came to. */
export interface LettersSearched {
  readonly leaks: readonly Leak[];
  /** Values looked for, each counted once. */
  readonly values: number;
  /** Files that they were looked for in. */
  readonly files: number;
}

interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Searches each letter's files for what that letter may not hold. The person's own files hold everything. */
export function searchLetters(
  files: readonly NamedBytes[],
  letters: TakenOut['letters'],
  ports: LeakPorts,
): LettersSearched {
  const values = new Set<string>();
  const leaks: Leak[] = [];
  let count = 0;
  for (const [letter, { removed, kept }] of Object.entries(letters)) {
    if (letter === 'own' || removed.length === 0) continue;
    const its = files.filter(({ path }) => letterOf(path) === letter);
    if (its.length === 0) continue;
    for (const { value } of removed) values.add(value.toLowerCase());
    count += its.length;
    leaks.push(...leaksIn(its, removed, ports, kept));
  }
  return { leaks, values: values.size, files: count };
}

/** The folder that a file lies in; beside the folders lies what goes to both sides. */
const letterOf = (path: string): string => (path.includes('/') ? (path.split('/', 1)[0] ?? '') : 'bridge');
