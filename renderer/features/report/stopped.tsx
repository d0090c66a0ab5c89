import type { Leak } from '../../../shared/contract/leak.ts';
import { leakSentence, leakWords } from '../../../shared/language/leaks.ts';
import { keyed } from '../../components/keyed.ts';
import { useLanguage } from '../../words/use-words.ts';

/** Why nothing was written: where a value that was taken out still stands. Never the value. */
export function Stopped({ leaks }: { leaks: readonly Leak[] }) {
  const language = useLanguage((state) => state.language);
  return (
    <div className="stopped" role="alert" data-testid="stopped">
      <p>{leakWords(language).stopped(leaks.length)}</p>
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
