import type { Leak } from '../../../shared/contract/leak.ts';
import { leakSentence } from '../../../shared/language/leak-sentence.ts';
import { speak } from '../../../shared/language/speak.ts';
import { keyed } from '../../components/keyed.ts';
import { useLanguage } from '../../words/use-words.ts';

/** Why nothing was written: where a value that was taken out still stands. Never the value. */
export function Stopped({ leaks }: { leaks: readonly Leak[] }) {
  const language = useLanguage((state) => state.language);
  return (
    <div className="stopped" role="alert" data-testid="stopped">
      <p>{speak(language).leaks.stopped(leaks.length)}</p>
      <ul>
        {keyed(
          leaks.map((leak) => leakSentence(leak, language)),
          (sentence) => sentence,
        ).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
