import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { useWords } from '../../../words/use-words.ts';
import { FactWords } from '../bytes/fact-words.tsx';
import { factsByName } from './facts-by-name.ts';

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
            {factsByName(facts).map((one) => (
              <div key={one.name}>
                <dt>{one.name}</dt>
                {one.facts.map((fact) => (
                  <dd key={`${fact.id} ${fact.words}`}>
                    <FactWords fact={fact} mono />
                  </dd>
                ))}
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
