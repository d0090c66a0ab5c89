import { useWords } from '../../words/use-words.ts';

/** How to get a bounce out of each mail program as a file. */
export function HowToSave() {
  const words = useWords();
  return (
    <dl className="how-to">
      {words.howTo.map(({ program, steps }) => (
        <div key={program}>
          <dt>{program}</dt>
          <dd>{steps}</dd>
        </div>
      ))}
    </dl>
  );
}
