import { useState } from 'react';
import type { TicketText } from '../../../shared/contract/ticket-text.ts';
import { speak } from '../../../shared/language/speak.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { Budget } from './budget.tsx';
import { PackLanguage } from './pack-language.tsx';
import type { Letter } from './send-store.ts';

interface TicketDialogProps {
  readonly incident: string;
  readonly letter: Letter;
  readonly onClose: () => void;
}

/** The ticket text as it will be sent, cut to what the form takes, and one press to copy it. */
export function TicketDialog({ incident, letter, onClose }: TicketDialogProps) {
  const words = useWords();
  const [language, setLanguage] = useState(useLanguage.getState().language);
  const [budget, setBudget] = useState(letter.ticketBudget);
  const ticket = useAnswer('pack.ticket', { incident, to: letter.to, language, budget });
  const enough = ticket !== null && ticket.budget >= ticket.minimum;
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.send.ticketTitle(letter.label)}
      testId="ticket-dialog"
      actions={enough ? <CopyButton text={ticket.text} label={words.app.copy} main /> : null}
    >
      <PackLanguage language={language} onChange={setLanguage} />
      <Budget budget={budget} onChange={setBudget} />
      {ticket === null ? <p className="soft">{words.app.loading}</p> : <Text ticket={ticket} />}
    </Sheet>
  );
}

/** Where the form takes too little for what a request cannot go without, there is no text to send. */
function Text({ ticket }: { ticket: TicketText }) {
  const words = useWords();
  const { form } = speak(useLanguage((state) => state.language));
  const atLeast = form.atLeast(ticket.minimum);
  if (ticket.budget < ticket.minimum) {
    return (
      <p className="outcome failed" role="alert">
        {atLeast}
      </p>
    );
  }
  return (
    <>
      <p className="soft">
        {words.send.ticketCount(ticket.characters, ticket.budget)}. {atLeast}
      </p>
      <textarea
        className="ticket mono"
        readOnly
        rows={16}
        value={ticket.text}
        aria-label={words.send.ticket}
      />
    </>
  );
}
