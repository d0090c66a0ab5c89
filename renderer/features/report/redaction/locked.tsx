import type { RedactionView } from '../../../../shared/contract/redaction-view.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { Fold } from '../../../components/fold.tsx';
import { useLanguage, useWords } from '../../../words/use-words.ts';

/** What no letter does without, each with its reason. */
export function Locked({ locked }: Pick<RedactionView, 'locked'>) {
  const { redaction: words } = useWords().send;
  const say = speak(useLanguage((state) => state.language)).redaction.locked;
  return (
    <Fold level={3} title={words.locked}>
      <ul className="locked">
        {locked.map(({ field, example, overridden }) => (
          <li key={field}>
            <code>{example}</code> <strong>{say[field].name}</strong>{' '}
            {overridden ? words.overridden : say[field].why}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
