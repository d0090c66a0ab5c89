import { Menu, MenuItem, Popover } from 'react-aria-components';
import { ask } from '../../../api/ask.ts';
import { useCase } from '../case-store.ts';
import { choiceOf } from '../choice.ts';
import { useFileWords } from '../file/file-words.ts';
import { rowActions } from './row-actions.ts';

/** The row that was asked about, and where it stands. */
export interface AskedRow {
  readonly key: string;
  readonly element: Element;
}

/** What can be decided about one row, beside it. */
export function RowMenu({ row, onClose }: { row: AskedRow; onClose: () => void }) {
  const { words } = useFileWords();
  const view = useCase((state) => state.view);
  const choice = choiceOf(row.key);
  const actions = view === null || choice === null ? [] : rowActions(view, choice, words);
  const name = view?.sources.find(({ id }) => id === choice?.id)?.name ?? '';
  if (actions.length === 0) return null;
  return (
    <Popover
      className="popover"
      placement="bottom start"
      triggerRef={{ current: row.element }}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu
        className="menu"
        aria-label={words.rowMenu(name)}
        autoFocus="first"
        onClose={onClose}
        data-testid="row-menu"
      >
        {actions.map(({ label, operation, input }) => (
          <MenuItem key={operation} id={operation} onAction={() => void ask(operation, input)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
