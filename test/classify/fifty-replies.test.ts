import { describe, expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { fiftyReplies } from './fifty-replies.ts';

describe('a reply explained: cause, whose words, who acts', () => {
  test.each(fiftyReplies)('%s', (_name, words, cause, author, actor) => {
    const { cause: found, replies, actor: acts } = explain(words, knowledge);
    expect({ cause: found, author: replies[0]?.author }).toEqual({ cause, author });
    if (actor !== null) expect(acts).toBe(actor);
  });
});
