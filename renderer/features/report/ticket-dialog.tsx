import { useEffect, useState } from 'react';
import type { IncidentView } from '../../../shared/contract/incident-view.ts';
import type { Output } from '../../../shared/contract/operations.ts';
import { ask } from '../../api/ask.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { PackLanguage } from './pack-language.tsx';

interface TicketDialogProps {
  readonly incident: string;
  readonly letter: IncidentView['letters'][number];
  readonly onClose: () => void;
}

/** The ticket text as it will be sent, its count against the form's limit, and one press to copy it. */
export function TicketDialog({ incident, letter, onClose }: TicketDialogProps) {
  const words = useWords();
  const [language, setLanguage] = useState(useLanguage.getState().language);
  const [ticket, setTicket] = useState<Output<'pack.ticket'> | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask('pack.ticket', { incident, to: letter.to, language }).then((answer) => {
      if (wanted) setTicket(answer);
    });
    return () => {
      wanted = false;
    };
  }, [incident, letter.to, language]);
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.send.ticketTitle(letter.label)}
      testId="ticket-dialog"
      actions={ticket === null ? null : <CopyButton text={ticket.text} label={words.app.copy} main />}
    >
      <PackLanguage language={language} onChange={setLanguage} />
      {ticket === null ? (
        <p className="soft">{words.app.loading}</p>
      ) : (
        <>
          <Count ticket={ticket} />
          <textarea
            className="ticket mono"
            readOnly
            rows={16}
            value={ticket.text}
            aria-label={words.send.ticketTitle(letter.label)}
          />
        </>
      )}
    </Sheet>
  );
}

function Count({ ticket }: { ticket: Output<'pack.ticket'> }) {
  const words = useWords();
  const over = ticket.characters - ticket.budget;
  return (
    <p className={over > 0 ? 'outcome failed' : 'soft'}>
      {over > 0 ? `${words.send.ticketOver(over)}: ` : null}
      {words.send.ticketCount(ticket.characters, ticket.budget)}
    </p>
  );
}
