import { useState } from 'react';
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../words/use-words.ts';
import { useIntake } from './intake-store.ts';

/** Takes in pasted text. */
export function PasteDialog() {
  const words = useWords();
  const open = useIntake((state) => state.ask === 'paste');
  const { open: ask, takeText } = useIntake.getState();
  const [text, setText] = useState('');
  const close = () => ask(null);
  const read = () => {
    takeText(text);
    setText('');
    close();
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={words.paste.title}
      testId="paste-dialog"
      actions={
        <>
          <Button className="button" onPress={close}>
            {words.app.cancel}
          </Button>
          <Button className="button main" isDisabled={text.trim() === ''} onPress={read}>
            {words.paste.read}
          </Button>
        </>
      }
    >
      <TextField className="field" value={text} onChange={setText} autoFocus>
        <Label>{words.paste.label}</Label>
        <TextArea className="mono" rows={14} spellCheck="false" />
        <Text slot="description">{words.paste.hint}</Text>
      </TextField>
    </Sheet>
  );
}
