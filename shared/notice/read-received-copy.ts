import { hopsOf } from '../mail/received.ts';
import { spansOf } from '../mail/trace.ts';
import { addressField, dateField, messageIdField } from './header-facts.ts';
import type { Mail } from './mail.ts';
import type { ReceivedCopy } from './received-copy.ts';

/** An ordinary mail that arrived: null where the header shows no way (a draft, a mail as it was sent). */
export function readReceivedCopy({ entity, header }: Mail): ReceivedCopy | null {
  const hops = hopsOf(header);
  if (hops.length === 0) return null;
  const spans = spansOf(entity.input.trace, entity.start, entity.end);
  const source = entity.input.trace.source;
  return {
    source,
    span: { source, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
    messageId: messageIdField(header),
    date: dateField(header),
    from: addressField(header, 'From'),
    to: addressField(header, 'To'),
    deliveredTo: addressField(header, 'Delivered-To') ?? addressField(header, 'Envelope-To'),
    hops,
  };
}
