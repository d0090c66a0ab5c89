import type { Mark, Row } from './layout.ts';
import type { Shaper } from './shaper.ts';

/**
 * Rows in which each reference to an exhibit (`EX-001`, in the soft type of references) is a link to it:
 * a click leads from a finding to its lines. Only exhibits that the document holds are linked.
 */
export function linkExhibits(
  rows: readonly Row[],
  known: ReadonlySet<string>,
  shaper: Shaper,
): readonly Row[] {
  if (known.size === 0) return rows;
  return rows.map((row) => ({ ...row, marks: row.marks.flatMap((mark) => linked(mark, known, shaper)) }));
}

const REFERENCE = /EX-\d{3,6}/g;

function linked(mark: Mark, known: ReadonlySet<string>, shaper: Shaper): readonly Mark[] {
  if (mark.kind !== 'text' || mark.ink !== 'soft') return [mark];
  const parts: Mark[] = [];
  let at = 0;
  const part = (to: number, target: string | null) => {
    const text = mark.text.slice(at, to);
    if (text === '') return;
    const x = mark.x + shaper.width(mark.text.slice(0, at), mark.face, mark.size);
    const tag = target === null ? mark.tag : { role: 'Link', parent: mark.tag, target };
    parts.push({ ...mark, text, x, tag });
    at = to;
  };
  for (const { 0: id, index } of mark.text.matchAll(REFERENCE)) {
    if (!known.has(id)) continue;
    part(index, null);
    part(index + id.length, id);
  }
  part(mark.text.length, null);
  return parts;
}
