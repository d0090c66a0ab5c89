import type { BlockView } from '../../../../shared/contract/page-view.ts';
import { keyed } from '../../../components/keyed.ts';

type Table = Extract<BlockView, { kind: 'table' }>;

/** A table with its caption and heads. */
export function PageTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  return (
    <div className="table-scroll">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, (row) => row.join('\t')).map(({ key, item: row }) => (
            <tr key={key}>
              {columns.map(({ header, style }, i) => (
                <td key={header} className={style}>
                  {row[i] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
