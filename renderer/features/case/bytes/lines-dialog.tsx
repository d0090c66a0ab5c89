import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import type { SourceView } from '../../../../shared/contract/source-view.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Lines } from './selected-lines.ts';
import { useLeftOut } from './use-left-out.ts';

interface LinesDialogProps {
  readonly source: SourceView;
  readonly selected: Lines | null;
  readonly onClose: () => void;
}

/** Lines of a source that no letter shows: those selected to begin with, each to be put back. */
export function LinesDialog({ source, selected, onClose }: LinesDialogProps) {
  const { bytes: words, send } = useWords();
  const [from, setFrom] = useState(String(selected?.from ?? ''));
  const [to, setTo] = useState(String(selected?.to ?? ''));
  const { marks, leaveOut, putBack } = useLeftOut(source.sha256);
  const lines = { from: Number(from), to: Number(to === '' ? from : to) };
  const sound =
    Number.isInteger(lines.from) &&
    Number.isInteger(lines.to) &&
    lines.from >= 1 &&
    lines.to >= lines.from &&
    lines.to <= source.lineCount;
  return (
    <Sheet open onClose={onClose} title={words.leaveOutTitle(source.name)} testId="lines-dialog">
      <p className="soft">{words.leaveOutNote}</p>
      <Form
        className="lines-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (sound) void leaveOut(lines);
        }}
      >
        <TextField className="budget" value={from} onChange={setFrom} inputMode="numeric">
          <Label>{words.fromLine}</Label>
          <Input />
        </TextField>
        <TextField className="budget" value={to} onChange={setTo} inputMode="numeric">
          <Label>{words.toLine}</Label>
          <Input />
        </TextField>
        <Button type="submit" className="button main" isDisabled={!sound}>
          {words.leaveOutDo}
        </Button>
      </Form>
      <ul aria-live="polite" className="left-out-lines">
        {marks.map((mark) => {
          const name = words.lines(mark.from, mark.to ?? mark.from);
          return (
            <li key={name}>
              {name}
              <Button
                className="button quiet icon"
                aria-label={send.redaction.putBack(name)}
                onPress={() => void putBack(mark)}
              >
                <Undo2 size={14} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
