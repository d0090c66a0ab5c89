import { useEffect, useState } from 'react';
import type { Statements } from '../../../../shared/contract/statements.ts';
import type { ToneHint } from '../../../../shared/contract/tone-hint.ts';
import { ask } from '../../../api/ask.ts';
import { useLanguage } from '../../../words/use-words.ts';
import { sentencesOf } from './tone-of.ts';

/** Hints at the tone of what stands in the form, at first and whenever it is looked at again. */
export function useHints(first: Partial<Statements>) {
  const language = useLanguage((state) => state.language);
  const [hints, setHints] = useState<readonly ToneHint[]>([]);
  const [said, setSaid] = useState(() => sentencesOf(first));
  useEffect(() => {
    let wanted = true;
    void ask('pack.hints', { language, statements: said }).then((answer) => {
      if (wanted) setHints(answer?.hints ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [language, said]);
  const look = (now: Partial<Statements>) =>
    setSaid((before) => {
      const next = sentencesOf(now);
      return JSON.stringify(before) === JSON.stringify(next) ? before : next;
    });
  return { hints, look };
}
