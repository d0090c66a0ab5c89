import type { Profile } from '../../contract/redaction.ts';
import type { Source } from '../../intake/source.ts';

/** Numbers of the lines of a source that the person marked as not to be shown. */
export function markedLines({ id, name, sha256 }: Source, marks: Profile['marks']): readonly number[] {
  return marks
    .filter(({ source }) => source === id || source === name || source.toLowerCase() === sha256)
    .flatMap(({ from, to = from }) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i));
}
