import { describe, expect, test } from 'vitest';
import { read } from '../a-source.ts';
import { factsIn, wordsOf } from '../facts-in.ts';
import { consolesAndLogs } from './consoles-and-logs.ts';
import { devicesAndPanels } from './devices-and-panels.ts';
import { dressedUpPosts } from './dressed-up-posts.ts';
import { fieldsAndReplies } from './fields-and-replies.ts';
import { operatorsOfTheWorld } from './operators-of-the-world.ts';
import { NOTHING } from './post.ts';
import { postRecords } from './post-records.ts';
import { redactedPosts } from './redacted-posts.ts';
import { toolsAndTerminals } from './tools-and-terminals.ts';

const posts = [
  ...fieldsAndReplies,
  ...operatorsOfTheWorld,
  ...consolesAndLogs,
  ...redactedPosts,
  ...dressedUpPosts,
  ...toolsAndTerminals,
  ...devicesAndPanels,
];

describe('every field of a posted bounce is right, and no other is filled in', () => {
  test.each(posts)('$name', ({ text, records }) => {
    expect(postRecords(text)).toEqual(records.map((record) => ({ ...NOTHING, ...record })));
  });
});

describe('what the poster says beside it is in no fact', () => {
  test.each(posts.filter(({ never }) => never.length > 0))('$name', ({ text, never }) => {
    const said = factsIn(read(text).bounces)
      .map(({ fact }) => wordsOf(fact))
      .join('\n');
    for (const words of never) expect(said).not.toContain(words);
  });
});
