import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';

/** As the operation takes it. */
const MOST = 20_000;

interface BudgetProps {
  readonly budget: number;
  readonly onChange: (budget: number) => void;
}

/** How much a form takes; heard on Enter and on leaving the field, not while the number is half typed. */
export function Budget({ budget, onChange }: BudgetProps) {
  const words = useWords();
  const [typed, setTyped] = useState(String(budget));
  const take = () => {
    const wish = Number(typed);
    if (Number.isInteger(wish) && wish >= 1 && wish <= MOST) onChange(wish);
    else setTyped(String(budget));
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField className="budget" value={typed} onChange={setTyped} onBlur={take} inputMode="numeric">
        <Label>{words.send.ticketBudget}</Label>
        <Input />
      </TextField>
    </Form>
  );
}
