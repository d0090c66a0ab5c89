import { Button } from 'react-aria-components';
import type { CaseView } from '../../../../shared/contract/case-view.ts';
import { ask } from '../../../api/ask.ts';
import { OutcomeMark } from '../../../components/outcome-mark.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Choice } from '../choice.ts';
import { useCaseFile } from '../file/file-store.ts';
import { useFileWords } from '../file/file-words.ts';
import { rowActions } from '../list/row-actions.ts';
import { ZoneForm } from './zone-form.tsx';

/** What is told about a source when its times carry no zone: the person may name one. */
const OF_ZONE: ReadonlySet<string> = new Set([
  'zone-assumed',
  'zone-given',
  'quote-zone-assumed',
  'quote-zone-given',
]);

/** A source without an incident: why it is none, what to do next, and what it is. */
export function SourceStory({ view, choice }: { view: CaseView; choice: Choice }) {
  const words = useWords();
  const { format } = useFileWords();
  const look = view.needsALook.find((one) => one.source === choice.id);
  const source = view.sources.find((one) => one.id === choice.id);
  if (source === undefined) return null;
  return (
    <article data-testid="source-story">
      <h1>{look?.title ?? source.name}</h1>
      <p className="lead">
        <OutcomeMark outcome={source.outcome} />{' '}
        {format.labelled(words.outcomes[source.outcome], source.detail)}
      </p>
      {look === undefined ? null : (
        <dl className="reasons">
          <div>
            <dt>{words.look.reason}</dt>
            <dd>{look.message}</dd>
          </div>
          <div>
            <dt>{words.look.next}</dt>
            <dd>
              <strong>{look.next}</strong>
            </dd>
          </div>
        </dl>
      )}
      {look !== undefined && OF_ZONE.has(look.code) ? <ZoneForm key={source.id} source={source.id} /> : null}
      <Decisions view={view} choice={choice} />
      <dl className="facts">
        <div>
          <dt>{words.send.file}</dt>
          <dd className="mono">{source.name}</dd>
        </div>
        <div>
          <dt>{words.look.size}</dt>
          <dd>{words.app.bytes(source.bytes)}</dd>
        </div>
        <div>
          <dt>{words.look.sha256}</dt>
          <dd className="mono break">{source.sha256}</dd>
        </div>
      </dl>
    </article>
  );
}

/** The same as in the row's own menu, where the eye is. */
function Decisions({ view, choice }: { view: CaseView; choice: Choice }) {
  const { words } = useFileWords();
  const mayWrite = useCaseFile(({ file }) => file?.holder === null);
  if (!mayWrite) return null;
  return (
    <div className="decisions" data-testid="decisions">
      {rowActions(view, choice, words).map(({ label, operation, input }) => (
        <Button key={operation} className="button" onPress={() => void ask(operation, input)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
