import type { Contradiction } from '../classify/diagnosis.ts';
import type { Sentences } from '../language/sentences.ts';

/** Explains two statements of one bounce that cannot both be the whole truth; both keep their half. */
export function contradictionWords(
  contradiction: Contradiction,
  words: Sentences,
  operator: string | null,
  to: 'person' | 'letter' = 'person',
): string {
  const said = to === 'person' ? words.story : words.findings;
  const [first = '', second = ''] = contradiction.between.map(({ value }) => value.trim());
  switch (contradiction.code) {
    case 'temporary-reply-permanent-status':
      return said.temporaryThenFinal(operator, first, second);
    case 'permanent-reply-temporary-status':
      return said.permanentThenTemporary(operator, first, second);
    case 'action-against-reply':
      return said.actionAgainstReply(first, second);
  }
}
