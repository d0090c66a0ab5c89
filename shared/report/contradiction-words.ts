import type { Contradiction } from '../classify/diagnosis.ts';
import type { Sentences } from '../language/sentences.ts';

/** Explains two statements of one bounce that cannot both be the whole truth; both keep their half. */
export function contradictionWords(
  contradiction: Contradiction,
  words: Sentences,
  operator: string | null,
): string {
  const [first = '', second = ''] = contradiction.between.map(({ value }) => value.trim());
  switch (contradiction.code) {
    case 'temporary-reply-permanent-status':
      return words.story.temporaryThenFinal(operator, first, second);
    case 'permanent-reply-temporary-status':
      return words.story.permanentThenTemporary(operator, first, second);
    case 'action-against-reply':
      return words.story.actionAgainstReply(first, second);
  }
}
