import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { IncidentView } from '../../../shared/contract/incident-view.ts';
import { keyed } from '../../components/keyed.ts';
import { useWords } from '../../words/use-words.ts';
import { FactWords } from '../case/bytes/fact-words.tsx';
import { LookUpDialog } from './look-up-dialog.tsx';

/**
 * What the DNS said of an incident, and the offer to ask it; nothing is sent before the person has seen what and to
 * whom.
 */
export function LookUp({ incident: { id, lookedUp } }: { incident: IncidentView }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className="look-up" data-testid="looked-up">
      {lookedUp.list.length === 0 ? null : (
        <>
          <h2>
            {lookedUp.title} <span>{lookedUp.list.length}</span>
          </h2>
          <ul>
            {keyed(lookedUp.list, ({ fact }) => fact.words).map(({ key, item }) => (
              <li key={key}>
                <FactWords fact={item.fact} /> <small className="soft">{item.basis}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button className="button" data-testid="look-up" onPress={() => setOpen(true)}>
        {words.lookUp.open}
      </Button>
      {open ? <LookUpDialog incident={id} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
