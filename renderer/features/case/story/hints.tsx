import type { ToneHint } from '../../../../shared/contract/tone-hint.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { keyed } from '../../../components/keyed.ts';
import { useLanguage } from '../../../words/use-words.ts';

interface HintsProps {
  /** For the field that they are about to point at. */
  readonly id: string;
  readonly hints: readonly ToneHint[];
}

/** What in a field's words costs goodwill, and what is better; nothing is stopped by it. */
export function Hints({ id, hints }: HintsProps) {
  const { tone } = speak(useLanguage((state) => state.language));
  return (
    <span id={id} className="hints" aria-live="polite">
      {keyed(hints, ({ kind, words }) => `${kind} ${words}`).map(({ key, item }) => (
        <span key={key} className="hint">
          <span className="soft">{tone.found(tone.hint, item.words)}</span> {item.why}{' '}
          <strong>{item.better}</strong>
          <small className="soft">{item.source}</small>
        </span>
      ))}
    </span>
  );
}
