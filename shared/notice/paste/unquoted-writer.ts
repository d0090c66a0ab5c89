import type { Span } from '../../contract/span.ts';
import type { Draft } from '../draft.ts';
import type { Writer } from '../writer-of.ts';

const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((one) => outer.some((two) => one.start >= two.start && one.end <= two.end));

/**
 * Who wrote what somebody pasted; null where the only mark of it stands in the words of the receiver, whose system
 * that would be ("- gsmtp" at the end of Google's reply to a Postfix).
 */
export function unquotedWriter(writer: Writer | null, drafts: readonly Draft[]): Writer | null {
  if (writer === null) return null;
  const quoted = drafts.some(({ replies }) =>
    replies.some(({ author, text }) => author === 'receiver' && within(writer.mark.spans, text.spans)),
  );
  return quoted ? null : writer;
}
