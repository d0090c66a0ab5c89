import type { Output } from '../../../shared/contract/operations.ts';
import { speak } from '../../../shared/language/speak.ts';
import { useLanguage } from '../../words/use-words.ts';

type Result = NonNullable<Output<'pack.export'>['written']>;

/** What was looked for in the finished files, what came of the stamps, and what is too large for many desks. */
export function Outcome({ written: { searched, stamps, large } }: { written: Result }) {
  const language = useLanguage((state) => state.language);
  const { cli, format } = speak(language);
  const stampWords = speak(language).timeStamp;
  return (
    <>
      {searched.values === 0 ? null : (
        <p data-testid="searched">{speak(language).leaks.clean(searched.values, searched.files)}</p>
      )}
      {stamps.map((stamp) => (
        <p key={stamp.to} data-testid="stamped" className={stamp.stamped ? undefined : 'first'}>
          {stamp.stamped
            ? stampWords.stamped(stamp.to, stamp.at, stamp.authority)
            : stampWords.withoutStamp(stamp.to, stampWords.problems[stamp.problem](stamp.detail))}
        </p>
      ))}
      {large.map(({ path, bytes }) => (
        <p className="first" key={path}>
          {cli.tooLarge(path, format.number(Math.ceil(bytes / 100_000) / 10))}
        </p>
      ))}
    </>
  );
}
