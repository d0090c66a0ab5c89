import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { LookUpDialog } from './look-up-dialog.tsx';

/** Offers to ask the DNS about an incident; nothing is sent before the person has seen what and to whom. */
export function LookUp({ incident }: { incident: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <p className="look-up">
      <Button className="button" data-testid="look-up" onPress={() => setOpen(true)}>
        {words.lookUp.open}
      </Button>
      {open ? <LookUpDialog incident={incident} onClose={() => setOpen(false)} /> : null}
    </p>
  );
}
