import type { Leak } from '../../contract/leak.ts';
import type { RemovedValue } from '../../contract/redaction.ts';
import { utf8Text } from './byte-text.ts';
import { finderOf } from './finder.ts';
import type { LeakPorts } from './leak-ports.ts';
import { lineOf } from './line-of.ts';
import { needlesOf } from './needles-of.ts';
import { partsOf } from './parts-of.ts';
import { hitsIn, type Search } from './scan-text.ts';

interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where more leak in one text than this, the first lines are enough to look at. */
const MOST_LINES = 20;

/**
 * Searches finished files, their names too, for values that may not be in them: in every form of
 * `leakFormSchema`, in what PDFs draw, say and keep inside, and in zips. One pass for all values.
 *
 * Limits: short values and plain words are looked for only where they are personal (`needlesOf`). A value
 * that is encrypted, drawn as a picture or spelt in another script is not found; nor is one whose letters are
 * each in an encoding inside another that is not in the list.
 * @param kept texts that may stay whatever they hold: domains, tokens, host names
 */
export function leaksIn(
  files: readonly NamedBytes[],
  removed: readonly RemovedValue[],
  ports: LeakPorts,
  kept: readonly string[] = [],
): readonly Leak[] {
  if (removed.length === 0) return [];
  const tokens = removed.flatMap(({ token }) => (token === null ? [] : [token]));
  const find = finderOf(needlesOf(removed, ports), [...kept.flatMap(withLocalPart), ...tokens]);
  return files.flatMap((file) => [...fileLeaks(file, removed, { find, ports })]);
}

/** Whoever may read an address may read its local part alone. */
export const withLocalPart = (text: string): readonly string[] =>
  text.includes('@') ? [text, text.slice(0, text.lastIndexOf('@'))] : [text];

function* fileLeaks(
  { path, bytes }: NamedBytes,
  removed: readonly RemovedValue[],
  search: Search,
): Generator<Leak> {
  const leak = (value: number, form: Leak['form'], place: Leak['place']): readonly Leak[] => {
    const each = removed[value];
    return each === undefined
      ? []
      : [{ path: shownPath(path, search, removed), place, form, class: each.class, token: each.token }];
  };
  for (const { value, form } of hitsIn(utf8Text(path), search)) {
    yield* leak(value, form, [{ at: 'file-name', number: 1 }]);
  }
  const seen = new Set<string>();
  for (const part of partsOf(bytes, search.ports)) {
    let located = 0;
    for (const { value, form } of hitsIn(part.text, search)) {
      const key = `${JSON.stringify(part.place)} ${value} ${form}`;
      if (seen.has(key)) continue;
      seen.add(key);
      located += 1;
      const holds = (text: string) =>
        hitsIn(text, search).some((hit) => hit.value === value && hit.form === form);
      const line =
        part.lines && located <= MOST_LINES
          ? [{ at: 'line' as const, number: lineOf(part.text, holds) }]
          : [];
      yield* leak(value, form, [...part.place, ...line]);
    }
  }
}

/** A path's names that hold a value are not shown. */
function shownPath(path: string, search: Search, removed: readonly RemovedValue[]): string {
  return path
    .split('/')
    .map((name) => {
      const [hit] = hitsIn(utf8Text(name), search);
      return hit === undefined ? name : (removed[hit.value]?.token ?? '…');
    })
    .join('/');
}
