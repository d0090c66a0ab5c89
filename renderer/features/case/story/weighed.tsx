import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { Fold } from '../../../components/fold.tsx';
import { keyed } from '../../../components/keyed.ts';
import { FactWords } from '../bytes/fact-words.tsx';

type Weighed = IncidentView['weighed'];
type Points = Weighed['list'][number]['for'];

/** Explanations held against each other, folded; each fact leads to the bytes that show it. */
export function Weighed({ weighed }: Pick<IncidentView, 'weighed'>) {
  const { labels } = weighed;
  return (
    <section data-testid="weighed">
      <h2>
        {weighed.title} <span>{weighed.list.length}</span>
      </h2>
      {weighed.list.map((one) => (
        <Fold title={one.title} level={3} key={one.code}>
          <dl>
            <dt>{labels.for}</dt>
            <dd>
              <PointList points={one.for} none={weighed.none} />
            </dd>
            <dt>{labels.against}</dt>
            <dd>
              <PointList points={one.against} none={weighed.none} />
            </dd>
            <dt>{labels.decides}</dt>
            <dd>{one.decides}</dd>
          </dl>
        </Fold>
      ))}
    </section>
  );
}

function PointList({ points, none }: { points: Points; none: string }) {
  if (points.length === 0) return <span className="soft">{none}</span>;
  return (
    <ul>
      {keyed(points, ({ words }) => words).map(({ key, item }) => (
        <li key={key}>
          <FactWords fact={item} />
        </li>
      ))}
    </ul>
  );
}
