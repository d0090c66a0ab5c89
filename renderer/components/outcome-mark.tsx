import { Check, CircleDashed, Clock3, type LucideIcon, MailCheck, X } from 'lucide-react';
import type { Outcome } from '../../shared/contract/case-view.ts';
import { useWords } from '../words/use-words.ts';

const shapes: Record<Outcome, LucideIcon> = {
  failed: X,
  delayed: Clock3,
  delivered: Check,
  received: MailCheck,
  unread: CircleDashed,
};

/** An outcome as colour and shape; `named` where no words beside it say the same. */
export function OutcomeMark({ outcome, named = false }: { outcome: Outcome; named?: boolean }) {
  const words = useWords();
  const Shape = shapes[outcome];
  const name = named ? { role: 'img', 'aria-label': words.outcomes[outcome] } : { 'aria-hidden': true };
  return <Shape className={`mark ${outcome}`} size={15} strokeWidth={2.4} {...name} />;
}
