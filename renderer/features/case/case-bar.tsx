import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
  Separator,
} from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { useIntake } from '../intake/intake-store.ts';
import { pick } from '../intake/pick.ts';
import { useCase } from './case-store.ts';
import { ClearDialog } from './clear-dialog.tsx';
import { FileMenu } from './file/file-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';

interface CaseBarProps {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

/** The bar over the panes: what the case holds, what the list shows of it, and the ways in. */
export function CaseBar({ filter, onFilter }: CaseBarProps) {
  const words = useWords();
  const view = useCase((state) => state.view);
  const filled = view !== null && view.sources.length > 0;
  return (
    <header className="case-bar" data-testid="case-bar">
      <strong>{words.app.name}</strong>
      {filled ? (
        <span className="soft counts">{words.bar.counts(view.incidents.length, view.sources.length)}</span>
      ) : null}
      {filled ? <span className="offline">{words.app.offline}</span> : null}
      <div className="bar-actions">
        {filled ? (
          <SearchField className="search" aria-label={words.bar.filter} value={filter} onChange={onFilter}>
            <Input placeholder={words.bar.filter} />
          </SearchField>
        ) : null}
        <FileMenu />
        <LanguageMenu />
        {filled ? <AddMenu /> : null}
      </div>
    </header>
  );
}

function AddMenu() {
  const words = useWords();
  const [clearing, setClearing] = useState(false);
  const intake = useIntake.getState();
  return (
    <>
      <MenuTrigger>
        <Button className="button">
          <Plus size={14} aria-hidden />
          {words.bar.add}
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu">
            <MenuItem onAction={() => pick('files')}>{words.bar.files}</MenuItem>
            <MenuItem onAction={() => pick('folder')}>{words.bar.folder}</MenuItem>
            <MenuItem onAction={() => intake.open('paste')}>{words.bar.paste}</MenuItem>
            <MenuItem onAction={() => intake.takeExample('small')}>{words.bar.example}</MenuItem>
            <MenuItem onAction={() => intake.takeExample('larger')}>{words.bar.largerExample}</MenuItem>
            <Separator />
            <MenuItem onAction={() => setClearing(true)}>{words.bar.clear}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <ClearDialog open={clearing} onClose={() => setClearing(false)} />
    </>
  );
}
