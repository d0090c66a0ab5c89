import type { ToneKind } from '../../contract/tone-hint.ts';

/** Phrases by kind, in lower case; `*` at the end stands for any ending. Shouting is a matter of form, not of words. */
export type ToneList = Readonly<Record<Exclude<ToneKind, 'shouting'>, readonly string[]>>;
