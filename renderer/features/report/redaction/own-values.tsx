import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { ProfileChanges } from '../../../../shared/contract/redaction.ts';
import { useWords } from '../../../words/use-words.ts';

interface OwnValuesProps {
  readonly changes: ProfileChanges;
  readonly onChange: (changes: ProfileChanges) => void;
}

/** Words that the person wants out of every letter. */
export function OwnValues({ changes, onChange }: OwnValuesProps) {
  const { redaction: words } = useWords().send;
  const [word, setWord] = useState('');
  const values = changes.values ?? [];
  return (
    <Form
      className="own-values"
      onSubmit={(event) => {
        event.preventDefault();
        const value = word.trim();
        if (value === '') return;
        onChange({ ...changes, values: [...values, { value, treat: 'remove' }] });
        setWord('');
      }}
    >
      <TextField className="field" value={word} onChange={setWord} maxLength={500}>
        <Label>{words.addLabel}</Label>
        <div className="own-value-line">
          <Input />
          <Button type="submit" className="button">
            {words.add}
          </Button>
        </div>
        <Text slot="description">{words.addHint}</Text>
      </TextField>
      <ul>
        {values.map(({ value }) => (
          <li key={value}>
            <code>{value}</code>
            <Button
              className="button quiet icon"
              aria-label={words.putBack(value)}
              onPress={() => onChange({ ...changes, values: values.filter((each) => each.value !== value) })}
            >
              <Undo2 size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </Form>
  );
}
