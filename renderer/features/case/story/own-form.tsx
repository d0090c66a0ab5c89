import { type FormEvent, useId } from 'react';
import { Button } from 'react-aria-components';
import type { Statements } from '../../../../shared/contract/statements.ts';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { Hints } from './hints.tsx';
import { OWN_FIELDS, saidInForm, valuesOf } from './said-in-form.ts';
import { fieldOf } from './tone-of.ts';
import { useHints } from './use-hints.ts';

/** The fields that only the person can fill, each with hints at the tone of what stands in it. */
export function OwnForm({ before }: { before: Statements }) {
  const { ownWords, stating } = useWords().story;
  const state = useCase((store) => store.state);
  const now = valuesOf(before);
  const { hints, look } = useHints(saidInForm((field) => now[field] ?? '', before));
  const id = useId();
  const saidIn = (element: HTMLFormElement) => {
    const form = new FormData(element);
    return saidInForm((field) => String(form.get(field) ?? '').trim(), before);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void state(saidIn(event.currentTarget));
  };
  return (
    <form onSubmit={save} onBlur={({ currentTarget }) => look(saidIn(currentTarget))}>
      {OWN_FIELDS.map((field) => (
        <p key={field}>
          <label>
            {ownWords.fields[field]}{' '}
            <input
              name={field}
              defaultValue={now[field]}
              maxLength={2000}
              aria-describedby={`${id}${field}`}
            />
          </label>
          <Hints id={`${id}${field}`} hints={hints.filter((hint) => fieldOf(hint, before) === field)} />
        </p>
      ))}
      <Button type="submit">{stating.answerSave}</Button>
    </form>
  );
}
