import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import type { Output } from '../../../../shared/contract/operations.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { useLanguage, useWords } from '../../../words/use-words.ts';

export type RefusedWord = Output<'redaction.change'>['refused'][number];

interface RefusedProps {
  readonly word: RefusedWord;
  readonly onOverride: (reason: string) => void;
}

/** Why a word stays, and the way to take it out on purpose: with a reason that the letter gives. */
export function Refused({ word: { field, value }, onOverride }: RefusedProps) {
  const { redaction: words } = useWords().send;
  const locked = speak(useLanguage((state) => state.language)).redaction.locked[field];
  const [reason, setReason] = useState('');
  return (
    <Form
      className="refused"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onOverride(reason.trim());
      }}
    >
      <p role="alert">
        <code>{value}</code> · {locked.name}. {locked.why}
      </p>
      <TextField className="field" value={reason} onChange={setReason} maxLength={500}>
        <Label>{words.reason}</Label>
        <Input />
      </TextField>
      <Button type="submit" className="button" isDisabled={reason.trim() === ''}>
        {words.override}
      </Button>
    </Form>
  );
}
