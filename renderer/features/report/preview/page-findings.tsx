import type { BlockView } from '../../../../shared/contract/page-view.ts';

type Findings = Extract<BlockView, { kind: 'findings' }>;

/** Numbered findings, each with its kind, what it rests on, and where that is shown. */
export function PageFindings({ findings: { columns, rows } }: { readonly findings: Findings }) {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.finding}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.exhibits}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, sentence, basis, label, confidence, exhibits }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>
                {sentence} <small>{basis}</small>
              </td>
              <td>
                <span className="kind">{label}</span> <small>{confidence}</small>
              </td>
              <td>
                <small>{exhibits}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
