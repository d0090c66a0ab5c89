import { useWords } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';
import { useBytes } from './bytes-store.ts';

/** Below the bytes: what the rule says about the words that are lit, or what the marks mean. */
export function RuleNote() {
  const words = useWords();
  const incident = useCase((state) => state.incident);
  const lit = useBytes((state) => state.lit);
  if (incident === null) return null;
  const { why } = incident;
  if (why !== null && lit !== null && why.words?.id === lit.id) {
    return (
      <p className="rule-note">
        <b className="mono">{why.rule}</b> {why.meaning}
      </p>
    );
  }
  return (
    <p className="rule-note legend">
      <span data-voice="receiver">{words.bytes.legend.receiver}</span>
      <span data-voice="sender-host">{words.bytes.legend.host}</span>
      <span data-voice="fact">{words.bytes.legend.other}</span>
    </p>
  );
}
