import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { Fold } from '../../../components/fold.tsx';
import { keyed } from '../../../components/keyed.ts';
import { useWords } from '../../../words/use-words.ts';
import { FactWords } from '../bytes/fact-words.tsx';

type Way = IncidentView['ways']['list'][number];

/** The ways of the mail and of the bounce, hop by hop, folded: an expert's rows, each leading to its stamp. */
export function Ways({ ways }: Pick<IncidentView, 'ways'>) {
  return (
    <section className="ways" data-testid="ways">
      <h2>{ways.title}</h2>
      <p className="soft ways-note">{ways.note}</p>
      {ways.list.map((way) => (
        <Fold title={way.title} level={3} beside={way.count} key={way.of}>
          <Stamps way={way} />
        </Fold>
      ))}
    </section>
  );
}

function Stamps({ way }: { way: Way }) {
  const words = useWords();
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.story.when}</th>
            <th scope="col">{words.story.stampedBy}</th>
            <th scope="col">{words.story.tookFrom}</th>
            <th scope="col">{words.story.afterBefore}</th>
            <th scope="col">{words.story.basis}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(way.stamps, ({ stamp }) => stamp.id).map(({ key, item }) => (
            <tr key={key}>
              <td>
                <FactWords fact={item.stamp} />
              </td>
              <td className="wrap">{item.by}</td>
              <td className="wrap">{item.from}</td>
              <td className="wrap">{item.delay}</td>
              <td className="soft">{item.trustLabel}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
