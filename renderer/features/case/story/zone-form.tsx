import { type FormEvent, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { ask } from '../../../api/ask.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';

/** Asks in which zone a log is written whose times carry none; the case is read anew with the answer. */
export function ZoneForm({ source }: { source: string }) {
  const { look } = useWords();
  const [zone, setZone] = useState('');
  const [understood, setUnderstood] = useState(true);
  const say = async (given: string | null) => {
    const answer = await ask('source.zone', { id: source, zone: given });
    if (answer === null) return;
    setUnderstood(answer.understood);
    if (answer.understood) await useCase.getState().refresh();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say(zone);
  };
  const change = (words: string) => {
    setZone(words);
    setUnderstood(true);
  };
  return (
    <Form className="zone" data-testid="zone-form" onSubmit={submit}>
      <TextField className="field" value={zone} onChange={change} isInvalid={!understood}>
        <Label>{look.zone}</Label>
        <Input list="zones" spellCheck="false" autoComplete="off" />
        <Text slot="description">{look.zoneHint}</Text>
        <FieldError>{look.zoneUnknown}</FieldError>
      </TextField>
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="zone-answers">
        <Button className="button main" type="submit" isDisabled={zone.trim() === ''}>
          {look.zoneSet}
        </Button>
        <Button className="button" onPress={() => say(null)}>
          {look.zoneForget}
        </Button>
      </div>
    </Form>
  );
}
