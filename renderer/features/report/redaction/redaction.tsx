import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../../../shared/contract/language-code.ts';
import type { ProfileChanges } from '../../../../shared/contract/redaction.ts';
import type { RedactionView } from '../../../../shared/contract/redaction-view.ts';
import { ask } from '../../../api/ask.ts';
import { announce } from '../../../components/announcer.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ClassRow } from './class-row.tsx';
import { Locked } from './locked.tsx';
import { OwnValues } from './own-values.tsx';
import { Refused, type RefusedWord } from './refused.tsx';

interface RedactionProps {
  readonly incident: string;
  readonly to: 'receiver' | 'host' | 'own' | 'bridge';
  readonly language: Language;
  readonly onChange: () => void;
}

/** What a letter leaves out, with the values and their stand-ins, and how the person changes that. */
export function Redaction({ incident, to, language, onChange }: RedactionProps) {
  const { redaction: words } = useWords().send;
  const [view, setView] = useState<RedactionView | null>(null);
  const [refused, setRefused] = useState<{ word: RefusedWord; wanted: ProfileChanges } | null>(null);
  const load = useCallback(() => ask('redaction.view', { incident, to, language }), [incident, to, language]);
  useEffect(() => {
    let wanted = true;
    void load().then((answer) => {
      if (wanted) setView(answer);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  if (view === null) return null;

  const change = async (wanted: ProfileChanges) => {
    const answer = await ask('redaction.change', { changes: wanted });
    if (answer === null) return;
    const [word] = answer.refused;
    setRefused(word === undefined ? null : { word, wanted });
    if (word !== undefined) return;
    announce(words.changed);
    setView(await load());
    onChange();
  };
  return (
    <section className="redaction" aria-label={words.title} data-testid="redaction">
      <h3>
        {words.title} <span className="soft">{words.count(view.leftOut)}</span>
      </h3>
      {to === 'own' ? (
        <p className="soft">{words.none}</p>
      ) : (
        <>
          {view.classes.map((one) => (
            <ClassRow
              key={one.class}
              one={one}
              onTreat={(treatment) =>
                void change({ ...view.changes, treat: { ...view.changes.treat, [one.class]: treatment } })
              }
            />
          ))}
          <OwnValues changes={view.changes} onChange={(wanted) => void change(wanted)} />
          {refused === null ? null : (
            <Refused
              word={refused.word}
              onOverride={(reason) =>
                void change({
                  ...refused.wanted,
                  overrides: [...(refused.wanted.overrides ?? []), { locked: refused.word.field, reason }],
                })
              }
            />
          )}
          <Locked locked={view.locked} />
        </>
      )}
    </section>
  );
}
