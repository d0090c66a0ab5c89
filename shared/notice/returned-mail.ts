import type { Span } from '../contract/span.ts';
import type { Decoders } from '../mail/decoders.ts';
import { type Header, headerOf, readFields } from '../mail/header.ts';
import { hopsOf } from '../mail/received.ts';
import { spansOf } from '../mail/trace.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { copyPlace } from './address-blocks.ts';
import type { ReturnedMail } from './bounce.ts';
import { addressField, dateField, messageIdField, textField } from './header-facts.ts';
import type { Mail } from './mail.ts';

/** A quoted copy's header is read this far. */
const MAX_QUOTED = 100_000;

function read(header: Header, form: ReturnedMail['form'], span: Span): ReturnedMail {
  return {
    form,
    span,
    messageId: messageIdField(header),
    date: dateField(header),
    from: addressField(header, 'From'),
    to: addressField(header, 'To'),
    subject: textField(header, 'Subject'),
    returnPath: addressField(header, 'Return-Path'),
    hops: hopsOf(header),
  };
}

/** The header of a mail that a notice quotes at its end, as Exim and qmail do. */
export function quotedCopy(text: TracedText, decoders: Decoders): ReturnedMail | null {
  const place = copyPlace(text);
  if (place === null) return null;
  const { begins } = place;
  const rest = text.slice(begins, begins + MAX_QUOTED);
  const start = /^\s*/.exec(rest.text)?.[0].length ?? 0;
  const blank = rest.text.slice(start).search(/\n[ \t]*\n/);
  const block = rest.slice(start, blank < 0 ? rest.length : start + blank);
  const fields = readFields(block, decoders);
  return fields.length < 2 ? null : read(headerOf(fields), 'quoted', block.hull);
}

/** The failed mail as its notice returns it: a part of its own, or a copy in the text. */
export function returnedMail(mail: Mail): ReturnedMail | null {
  const { returned } = mail;
  if (returned === null) return quotedCopy(mail.text, mail.decoders);
  const { part } = returned;
  const spans = spansOf(part.input.trace, part.bodyStart, part.end);
  const span = {
    source: part.input.trace.source,
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
  };
  return read(returned.header, returned.form, span);
}
