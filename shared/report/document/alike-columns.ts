import type { Format } from '../../language/format.ts';
import type { Block } from '../block.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Two rows that agree may do so by chance. */
const FEWEST = 3;

/**
 * A table that says once, in its caption, what a column says in every row: the rest has its room. Only columns
 * at the given places are looked at.
 */
export function withoutAlike(table: Table, places: readonly number[], { apart, labelled }: Format): Table {
  if (table.rows.length < FEWEST) return table;
  const alike = places.filter((i) => table.rows.every((row) => row[i] === table.rows[0]?.[i]));
  const said = alike.map((i) => labelled(table.columns[i]?.header ?? '', table.rows[0]?.[i] ?? ''));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, i) => !alike.includes(i));
  return {
    ...table,
    caption: apart([table.caption, ...said]),
    columns: kept(table.columns),
    rows: table.rows.map(kept),
  };
}
