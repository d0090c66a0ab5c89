import { type TakenOut, takenOutSchema } from '../../contract/taken-out.ts';
import type { LeakPorts } from '../leaks/leak-ports.ts';
import { type LettersSearched, searchLetters } from '../leaks/search-letters.ts';

/** The file that says what the letters may not hold. */
export const KEY = 'own/taken-out.json';

/** What a stranger cannot do: the key is the person's own. */
type LeakCheck =
  | ({ readonly state: 'searched' } & LettersSearched)
  | { readonly state: 'no-key' }
  | { readonly state: 'unreadable' };

/** Searches a written case again for what was taken out of it, where the key lies beside it. */
export function verifyLeaks(
  files: ReadonlyMap<string, Uint8Array>,
  ports: LeakPorts & { readonly utf8: (bytes: Uint8Array) => string },
): LeakCheck {
  const key = files.get(KEY);
  if (key === undefined) return { state: 'no-key' };
  const takenOut = readKey(ports.utf8(key));
  if (takenOut === null) return { state: 'unreadable' };
  const named = [...files].map(([path, bytes]) => ({ path, bytes }));
  return { state: 'searched', ...searchLetters(named, takenOut.letters, ports) };
}

function readKey(text: string): TakenOut | null {
  try {
    return takenOutSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
