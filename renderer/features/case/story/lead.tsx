import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { IncidentView } from '../../../../shared/contract/incident-view.ts';
import { useWords } from '../../../words/use-words.ts';
import { Why } from './why.tsx';

/** Under the headline: what this is not, who has to act, how sure, why, and what else it could be. */
export function Lead({ incident }: { incident: IncidentView }) {
  const words = useWords();
  const others = incident.alternatives;
  return (
    <Disclosure className="lead-block">
      <div className="lead">
        {incident.notThis} <strong data-testid="who-acts">{incident.whoActs}</strong>{' '}
        {incident.certainty.sentence}{' '}
        <span className="lead-links">
          {incident.why === null ? null : <Why why={incident.why} />}
          {others.length === 0 ? null : (
            <Button slot="trigger" className="link fold-trigger">
              {words.story.others(others.length)}
              <ChevronRight size={14} aria-hidden />
            </Button>
          )}
        </span>
      </div>
      {others.length === 0 ? null : (
        <DisclosurePanel className="others" aria-label={words.story.othersTitle}>
          <ul>
            {others.map((other) => (
              <li key={other.cause}>
                <strong>{other.title}</strong>{' '}
                <span className="tag">{words.story.confidence[other.confidence]}</span>
                <p className="soft">
                  {words.story.decides} {other.decides}
                </p>
              </li>
            ))}
          </ul>
        </DisclosurePanel>
      )}
    </Disclosure>
  );
}
