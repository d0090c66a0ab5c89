import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { ask } from '../../../api/ask.ts';
import { useCase } from '../case-store.ts';
import { rowActions } from '../list/row-actions.ts';
import { openCopy } from './copies.ts';
import { fileCommands } from './file-commands.ts';
import { useCaseFile } from './file-store.ts';
import { useFileWords } from './file-words.ts';

/** What can be done with the case as a whole: undo and redo under their names, new, open, a copy. */
export function FileMenu() {
  const { words } = useFileWords();
  const file = useCaseFile((state) => state.file);
  const view = useCase((state) => state.view);
  const choice = useCase((state) => state.choice);
  const { host } = useCase.getState();
  if (file === null) return null;
  const mayWrite = file.holder === null;
  const { undo, redo } = file;
  const actions = mayWrite && view !== null && choice !== null ? rowActions(view, choice, words) : [];
  return (
    <MenuTrigger>
      <Button className="button quiet" data-testid="file-menu">
        {words.menu}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={words.menu}>
          {mayWrite && undo !== null ? (
            <MenuItem onAction={fileCommands.undo}>{words.undo(undo)}</MenuItem>
          ) : null}
          {mayWrite && redo !== null ? (
            <MenuItem onAction={fileCommands.redo}>{words.redo(redo)}</MenuItem>
          ) : null}
          {actions.map(({ label, operation, input }) => (
            <MenuItem key={operation} onAction={() => void ask(operation, input)}>
              {label}
            </MenuItem>
          ))}
          <MenuItem onAction={fileCommands['case-new']}>{words.create}</MenuItem>
          {host?.pick === true ? (
            <MenuItem onAction={fileCommands['case-open']}>{words.open}</MenuItem>
          ) : null}
          <MenuItem onAction={openCopy}>{words.openCopy}</MenuItem>
          <MenuItem onAction={fileCommands['case-save-copy']}>{words.saveCopy}</MenuItem>
          {file.recent.length > 0 ? <Separator /> : null}
          {file.recent.map(({ id, title, first, sources }) => (
            <MenuItem key={id} id={id} onAction={() => void ask('case.open', { id })}>
              {words.recent(title ?? first, sources)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
