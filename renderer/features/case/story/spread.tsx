import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { Fold } from '../../../components/fold.tsx';
import { ScenePicture } from '../../timeline/scene-picture.tsx';

type Told = NonNullable<IncidentView['spread']>;

/** How failures spread over hours, days, domains and addresses: the picture, and the numbers as tables. */
export function Spread({ spread }: { spread: Told }) {
  return (
    <section data-testid="spread">
      <h2>{spread.title}</h2>
      {spread.pattern === null ? null : <p>{spread.pattern}</p>}
      {spread.picture === null ? null : (
        <>
          <ScenePicture scene={spread.picture.scene} />
          <p className="soft">{spread.picture.caption}</p>
        </>
      )}
      <Fold title={spread.asTable} level={3}>
        {spread.tallies.map((tally) => (
          <Numbers key={tally.by} tally={tally} columns={spread.columns} />
        ))}
      </Fold>
    </section>
  );
}

function Numbers({ tally, columns }: { tally: Told['tallies'][number]; columns: Told['columns'] }) {
  return (
    <div className="table-scroll">
      <table>
        <caption>{tally.by}</caption>
        <thead>
          <tr>
            <th scope="col">{tally.head}</th>
            <th scope="col">{columns.failed}</th>
            <th scope="col">{columns.arrived}</th>
            <th scope="col">{columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row) => (
            <tr key={row.name}>
              <td>{row.name}</td>
              <td>{row.failed}</td>
              <td>{row.arrived}</td>
              <td className="wrap">{row.share}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tally.more === null ? null : <p className="soft">{tally.more}</p>}
    </div>
  );
}
