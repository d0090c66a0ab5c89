import type { ToneKind } from '../../contract/tone-hint.ts';

const kinds: Record<ToneKind, { readonly why: string; readonly better: string }> = {
  threat: {
    why: 'A threat moves the request to another desk or to the end of the queue.',
    better: 'Ask what happened and what would have to change.',
  },
  law: {
    why: 'Desks do not discuss the law; they pass such mail on to lawyers, and nobody looks at the case.',
    better: 'Leave the law out and name the facts: address, answer, times.',
  },
  blame: {
    why: 'Whoever reads this did not do it, and has to want to help.',
    better: 'Say what was seen, without saying whose fault it is.',
  },
  story: {
    why: 'What the mail is worth to you does not tell a desk whether it is wanted.',
    better: 'Say what kind of mail it is and how its recipients came to be written to.',
  },
  denial: {
    why: 'Everyone who asks says this, those who do send it too; it costs trust.',
    better: 'Say what you checked and what you found, or that nothing was found yet.',
  },
  shouting: {
    why: 'Capitals and exclamation marks read as anger.',
    better: 'Write it in ordinary letters; the facts are loud enough.',
  },
};

/** Hints at the tone of what the person says: why it hurts, and what is better. */
export const tone = {
  kinds,
  hint: 'A hint at the tone, nothing is stopped',
  found: (field: string, words: string) => `${field}: “${words}”`,
};
