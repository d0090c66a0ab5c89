import { useEffect, useState } from 'react';
import type { ProfileChanges } from '../../../../shared/contract/redaction.ts';
import { ask } from '../../../api/ask.ts';
import { announce } from '../../../components/announcer.tsx';
import { wordsNow } from '../../../words/use-words.ts';
import type { Lines } from './selected-lines.ts';

type Mark = NonNullable<ProfileChanges['marks']>[number];

interface LeftOut {
  /** Of this source alone. */
  readonly marks: readonly Mark[];
  readonly leaveOut: (lines: Lines) => Promise<void>;
  readonly putBack: (mark: Mark) => Promise<void>;
}

/** The lines of a source that no letter shows, as a decision of the case. */
export function useLeftOut(sha256: string): LeftOut {
  const [changes, setChanges] = useState<ProfileChanges | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask('redaction.changes', {}).then((answer) => {
      if (wanted && answer !== null) setChanges(answer.changes);
    });
    return () => {
      wanted = false;
    };
  }, []);

  const decide = async (marks: readonly Mark[]) => {
    if (changes === null) return;
    const wanted = { ...changes, marks };
    const answer = await ask('redaction.change', { changes: wanted });
    if (answer === null || answer.refused.length > 0) return;
    setChanges(wanted);
    announce(wordsNow().send.redaction.changed);
  };
  const all = changes?.marks ?? [];
  return {
    marks: all.filter(({ source }) => source === sha256),
    leaveOut: ({ from, to }) =>
      decide([
        ...all.filter((mark) => !(mark.source === sha256 && mark.from === from && mark.to === to)),
        { source: sha256, from, to },
      ]),
    putBack: (mark) => decide(all.filter((one) => one !== mark)),
  };
}
