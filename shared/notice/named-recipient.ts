import type { TracedText } from '../mail/traced-text.ts';
import type { Draft } from './draft.ts';
import { isBlanked } from './report/is-blanked.ts';

/** The recipient that a notice names, or, where its poster blanked it out, that it did. */
export function namedRecipient(address: TracedText | null): Pick<Draft, 'recipient' | 'removed'> {
  const named = address?.toFact() ?? null;
  if (named === null || !isBlanked(named.value)) return { recipient: named, removed: [] };
  return { recipient: null, removed: [{ field: 'recipient', at: named }] };
}
