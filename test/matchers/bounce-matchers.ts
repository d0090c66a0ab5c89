import { expect } from 'vitest';
import type { Author } from '../../shared/contract/author.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import type { Reply } from '../../shared/notice/reply.ts';

/** A reply in the words of a test: each part that is named must be so. */
export interface ExpectedReply {
  readonly author?: Author;
  readonly code?: string | null;
  readonly enhanced?: string | null;
  readonly text?: string;
  readonly phase?: string | null;
}

const plain = (reply: Reply): Required<ExpectedReply> => ({
  author: reply.author,
  code: reply.code?.value ?? null,
  enhanced: reply.enhanced?.value ?? null,
  text: reply.text.value,
  phase: reply.phase,
});

function hasReply(replies: readonly Reply[], wanted: ExpectedReply) {
  const given = replies.map(plain);
  const pass = given.some((reply) =>
    Object.entries(wanted).every(([part, value]) => reply[part as keyof ExpectedReply] === value),
  );
  return {
    pass,
    message: () =>
      `wanted a reply ${JSON.stringify(wanted)}; the replies are ${JSON.stringify(given, null, 1)}`,
  };
}

expect.extend({
  toHaveReply: (bounce: Bounce, wanted: ExpectedReply) => hasReply(bounce.replies, wanted),
  toContainReply: (replies: readonly Reply[], wanted: ExpectedReply) => hasReply(replies, wanted),
});

declare module 'vitest' {
  interface Matchers<T> {
    /** One of the bounce's replies has all these parts. */
    toHaveReply: (wanted: ExpectedReply) => T;
    toContainReply: (wanted: ExpectedReply) => T;
  }
}
