import { Fold } from '../../../components/fold.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { OwnForm } from './own-form.tsx';
import { valuesOf } from './said-in-form.ts';

/** What only the person knows, folded: it stands in the packs marked as theirs, and leaves no field required. */
export function OwnWords() {
  const { ownWords } = useWords().story;
  const before = useCase((store) => store.view?.statements) ?? {};
  return (
    <section className="own-words" data-testid="own-words">
      <Fold title={ownWords.title} level={2}>
        <p className="soft">{ownWords.note}</p>
        {/* Begun anew with what is known, so that undo shows in the fields too. */}
        <OwnForm before={before} key={JSON.stringify(valuesOf(before))} />
      </Fold>
    </section>
  );
}
