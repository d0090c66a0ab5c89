import type { FormEvent } from 'react';
import { Button } from 'react-aria-components';
import { Fold } from '../../../components/fold.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { OWN_FIELDS, saidInForm, valuesOf } from './said-in-form.ts';

/** What only the person knows, folded: it stands in the packs marked as theirs, and leaves no field required. */
export function OwnWords() {
  const { ownWords, stating } = useWords().story;
  const state = useCase((store) => store.state);
  const before = useCase((store) => store.view?.statements) ?? {};
  const now = valuesOf(before);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void state(saidInForm((field) => String(form.get(field) ?? '').trim(), before));
  };
  return (
    <section className="own-words" data-testid="own-words">
      <Fold title={ownWords.title} level={2}>
        <p className="soft">{ownWords.note}</p>
        {/* Begun anew with what is known, so that undo shows in the fields too. */}
        <form onSubmit={save} key={JSON.stringify(now)}>
          {OWN_FIELDS.map((field) => (
            <p key={field}>
              <label>
                {ownWords.fields[field]} <input name={field} defaultValue={now[field]} maxLength={2000} />
              </label>
            </p>
          ))}
          <Button type="submit">{stating.answerSave}</Button>
        </form>
      </Fold>
    </section>
  );
}
