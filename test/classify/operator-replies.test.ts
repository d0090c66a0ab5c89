import { describe, expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { operatorReplies } from './operator-replies.ts';

const rows = operatorReplies
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [cause = '', lasts = '', actor = '', ...words] = line.split(' | ');
    return { cause, lasts, actor, words: words.join(' | ').replaceAll('⏎', '\n') };
  });

const lastsOf = (temporary: boolean | null): string => {
  if (temporary === null) return '-';
  return temporary ? '4' : '5';
};

describe('replies of operators, each with its cause, how long it lasts and who acts', () => {
  test.each(rows)('$cause: $words', ({ cause, lasts, actor, words }) => {
    const found = explain(words, knowledge);
    expect([found.cause, lastsOf(found.temporaryAtReceiver), found.actor ?? '-']).toEqual([
      cause,
      lasts,
      actor,
    ]);
  });
});
