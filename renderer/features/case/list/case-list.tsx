import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import type { CaseView } from '../../../../shared/contract/case-view.ts';
import { OutcomeMark } from '../../../components/outcome-mark.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { choiceOf, keyOf } from '../choice.ts';
import { type Entry, sectionsOf } from './sections.ts';

/** The left pane: incidents, what needs a look, what was received although it bounced, sources. */
export function CaseList({ view, filter }: { view: CaseView; filter: string }) {
  const words = useWords();
  const choice = useCase((state) => state.choice);
  const choose = useCase((state) => state.choose);
  const sections = sectionsOf(view, filter);
  return (
    <nav className="list" data-pane tabIndex={-1} aria-label={words.panes.list} data-testid="case-list">
      <ListBox
        aria-label={words.panes.list}
        items={sections}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={choice === null ? [] : [keyOf(choice)]}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? null : choiceOf(String([...keys][0]));
          if (chosen !== null) void choose(chosen);
        }}
        renderEmptyState={() => <p className="soft none">{words.bar.filterNone}</p>}
      >
        {(section) => (
          <ListBoxSection id={section.id}>
            <Header>
              {words.list[section.id]} <span>{section.entries.length}</span>
            </Header>
            <Collection items={section.entries}>{(entry) => <Item entry={entry} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </nav>
  );
}

function Item({ entry }: { entry: Entry }) {
  const mark: ReactNode =
    entry.outcome === null ? (
      <FileText className="mark source" size={15} aria-hidden />
    ) : (
      <OutcomeMark outcome={entry.outcome} />
    );
  return (
    <ListBoxItem id={entry.id} textValue={`${entry.title} ${entry.detail}`} className="item">
      {mark}
      <Text slot="label">{entry.title}</Text>
      <Text slot="description">{entry.detail}</Text>
    </ListBoxItem>
  );
}
