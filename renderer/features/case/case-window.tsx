import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { EmptyCase } from '../intake/empty-case.tsx';
import { IntakeStrip } from '../intake/intake-strip.tsx';
import { SendBar } from '../report/send-bar.tsx';
import { BytesPane } from './bytes/bytes-pane.tsx';
import { CaseBar } from './case-bar.tsx';
import { useCase } from './case-store.ts';
import { FileStrip } from './file/file-strip.tsx';
import { CaseList } from './list/case-list.tsx';
import { SourceStory } from './story/source-story.tsx';
import { Story } from './story/story.tsx';

/** The whole window: the empty case, or list, story and bytes with the send bar below. */
export function CaseWindow() {
  const [filter, setFilter] = useState('');
  const view = useCase((state) => state.view);
  const filled = view !== null && view.sources.length > 0;
  return (
    <div className={filled ? 'window filled' : 'window'}>
      <CaseBar filter={filter} onFilter={setFilter} />
      <FileStrip />
      <IntakeStrip />
      {filled ? (
        <div className="panes">
          <CaseList view={view} filter={filter} />
          <Told />
          <BytesPane />
        </div>
      ) : null}
      {view !== null && !filled ? <EmptyCase /> : null}
      {filled ? <SendBar /> : null}
    </div>
  );
}

function Told() {
  const words = useWords();
  const { incident, choice, view } = useCase();
  return (
    <main className="story" data-pane tabIndex={-1} aria-label={words.panes.story} data-testid="story-pane">
      {incident !== null ? <Story incident={incident} /> : null}
      {incident === null && view !== null && choice !== null ? (
        <SourceStory view={view} choice={choice} />
      ) : null}
    </main>
  );
}
