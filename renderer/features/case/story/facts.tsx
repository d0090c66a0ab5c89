import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { keyed } from '../../../components/keyed.ts';
import { useWords } from '../../../words/use-words.ts';
import { FactWords } from '../bytes/fact-words.tsx';

/** Everything else that stands in the notices, and what does not stand there. */
export function Facts({ facts, gaps }: Pick<IncidentView, 'facts' | 'gaps'>) {
  const words = useWords();
  return (
    <>
      {facts.length === 0 ? null : (
        <section data-testid="facts">
          <h2>
            {words.story.facts} <span>{words.story.factsHint}</span>
          </h2>
          <dl className="facts">
            {keyed(facts, ({ name, fact }) => `${name} ${fact.id}`).map(({ key, item: { name, fact } }) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>
                  <FactWords fact={fact} mono />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {gaps.length === 0 ? null : (
        <section data-testid="gaps">
          <h2>{words.story.gaps}</h2>
          <ul className="gaps">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
