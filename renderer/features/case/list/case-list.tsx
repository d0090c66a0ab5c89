import { FileText } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import type { CaseView } from '../../../../shared/contract/case-view.ts';
import { OutcomeMark } from '../../../components/outcome-mark.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { choiceOf, keyOf } from '../choice.ts';
import { useCaseFile } from '../file/file-store.ts';
import { Aside } from './aside.tsx';
import { type AskedRow, RowMenu } from './row-menu.tsx';
import { type Entry, sectionsOf } from './sections.ts';

/** The left pane: incidents, what needs a look, what was received although it bounced, sources. */
export function CaseList({ view, filter }: { view: CaseView; filter: string }) {
  const words = useWords();
  const choice = useCase((state) => state.choice);
  const choose = useCase((state) => state.choose);
  const sections = sectionsOf(view, filter);
  const mayWrite = useCaseFile(({ file }) => file?.holder === null);
  const [asked, setAsked] = useState<AskedRow | null>(null);
  // The right button, the menu key or Shift+F10 on a row.
  const onContextMenu = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const key = element?.getAttribute('data-key') ?? null;
    if (!mayWrite || element === null || key === null || choiceOf(key)?.kind === 'incident') return;
    event.preventDefault();
    setAsked({ key, element });
  };
  return (
    <nav
      className="list"
      data-pane
      tabIndex={-1}
      aria-label={words.panes.list}
      data-testid="case-list"
      onContextMenu={onContextMenu}
    >
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
      {view.aside.length === 0 ? null : <Aside items={view.aside} />}
      {asked === null ? null : <RowMenu row={asked} onClose={() => setAsked(null)} />}
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
