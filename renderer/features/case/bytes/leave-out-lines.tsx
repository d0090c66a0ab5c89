import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SourceView } from '../../../../shared/contract/source-view.ts';
import { useWords } from '../../../words/use-words.ts';
import { LinesDialog } from './lines-dialog.tsx';
import type { Lines } from './selected-lines.ts';

interface LeaveOutLinesProps {
  readonly source: SourceView;
  readonly selected: Lines | null;
}

/** Leads to the choice of lines that no letter shows. */
export function LeaveOutLines({ source, selected }: LeaveOutLinesProps) {
  const { bytes: words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span title={words.leaveOut}>
        <Button className="button quiet icon" aria-label={words.leaveOut} onPress={() => setOpen(true)}>
          <EyeOff size={16} aria-hidden />
        </Button>
      </span>
      {open ? <LinesDialog source={source} selected={selected} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
