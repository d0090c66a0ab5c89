import type { LabelField } from '../../knowledge/labels.ts';
import { ADDRESS } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { labelField } from '../general/find-label.ts';
import { type Cells, cellsAt } from '../log/table.ts';

const SEPARATORS = ['\t', '|', ';', ','];
const MAX_HEAD = 1000;
const MAX_ROWS = 10_000;
/** `250 2.0.0 OK`: that row's mail was taken. */
const TAKEN = /^(?:smtp;? )?2\d\d\b/i;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;

interface Head {
  readonly separator: string;
  readonly fields: readonly (LabelField | null)[];
}

/** The bar that a table of Markdown begins its lines with is no cell's end. */
const withoutBar = (line: TracedText): TracedText =>
  line.slice(/^[ \t]{0,8}\|?/.exec(line.text)?.[0].length ?? 0);

function headIn(line: TracedText): Head | null {
  if (line.length > MAX_HEAD || line.text.trim() === '') return null;
  const bare = withoutBar(line);
  for (const separator of SEPARATORS) {
    if (!bare.text.includes(separator)) continue;
    const fields = cellsAt(bare, 0, separator).cells.map((cell) => labelField(cell.text));
    if (fields.includes('recipient') && fields.includes('reason')) return { separator, fields };
  }
  return null;
}

const cellOf = (head: Head, { cells }: Cells, field: LabelField): TracedText | null =>
  cells[head.fields.indexOf(field)] ?? null;

/**
 * A table whose first row names its columns, in whatever language: a recipient and a reason a row (Markdown, a
 * spreadsheet's export, a page's table). Tables of logs, which have times, are read before.
 */
export const labelTable: Dialect = {
  id: 'label-table',
  recognises: (text, mail) => mail === null && text.lines().some((line) => headIn(line) !== null),
  read: (text) => {
    let head: Head | null = null;
    return text
      .lines()
      .slice(0, MAX_ROWS)
      .flatMap((line) => {
        const found = headIn(line);
        if (found !== null) head = found;
        if (head === null || found !== null || !line.text.includes(head.separator)) return [];
        const row = cellsAt(withoutBar(line), 0, head.separator);
        const address = cellOf(head, row, 'recipient')?.exec(ADDRESS)?.whole ?? null;
        const detail = cellOf(head, row, 'reason');
        if (address === null || detail === null || detail.length === 0 || TAKEN.test(detail.text)) return [];
        const status = row.cells.find((cell) => STATUS.test(cell.text)) ?? null;
        const draft = blockDraft('label-table', null, { address, detail, whole: row.line });
        return [{ ...draft, status: status?.toFact() ?? null }];
      });
  },
};
