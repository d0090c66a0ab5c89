import type { Ask } from './block.ts';

/** A question before it has its number. */
export type AskDraft = Omit<Ask, 'number'>;

/** Questions in the order in which they are asked. */
export const numbered = (drafts: readonly AskDraft[]): readonly Ask[] =>
  drafts.map((draft, i) => ({ number: i + 1, ...draft }));
