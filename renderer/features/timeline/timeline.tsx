import type { IncidentView } from '../../../shared/contract/incident-view.ts';
import { Fold } from '../../components/fold.tsx';
import { keyed } from '../../components/keyed.ts';
import { useWords } from '../../words/use-words.ts';
import { FactWords } from '../case/bytes/fact-words.tsx';
import { ScenePicture } from './scene-picture.tsx';

/** What happened: the picture, and the same rows as a table whose facts lead to their bytes. */
export function Timeline({ timeline }: { timeline: NonNullable<IncidentView['timeline']> }) {
  const words = useWords();
  return (
    <section data-testid="timeline">
      <h2>
        {words.story.happened} <span>{timeline.caption}</span>
      </h2>
      <ScenePicture scene={timeline.scene} />
      <Fold title={words.story.asTable(timeline.rows.length)} level={3}>
        <Rows rows={timeline.rows} />
      </Fold>
      {timeline.model === null ? null : <ModelRows model={timeline.model} />}
    </section>
  );
}

function Rows({ rows }: { rows: NonNullable<IncidentView['timeline']>['rows'] }) {
  const words = useWords();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.story.when}</th>
            <th scope="col">{words.story.who}</th>
            <th scope="col">{words.story.what}</th>
            <th scope="col">{words.story.basis}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(rows, ({ at, fact }) => `${at} ${fact.id}`).map(({ key, item: row }) => (
            <tr key={key}>
              <td>
                <FactWords fact={{ ...row.fact, words: row.at }} />
              </td>
              <td>{row.lane}</td>
              <td className="wrap">{row.what}</td>
              <td className={row.basis === 'inferred' ? 'soft inferred' : 'soft'}>{row.basisLabel}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rule's tries: no facts, so nothing here leads to bytes. */
function ModelRows({ model }: { model: NonNullable<NonNullable<IncidentView['timeline']>['model']> }) {
  const words = useWords();
  return (
    <Fold title={model.title} level={3}>
      <div className="table-scroll">
        <table data-testid="model-tries">
          <thead>
            <tr>
              <th scope="col">{words.story.when}</th>
              <th scope="col">{words.story.what}</th>
              <th scope="col">{words.story.basis}</th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.at}>
                <td>{row.at}</td>
                <td className="wrap">{row.what}</td>
                <td className="soft inferred">{row.basisLabel}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
