import type { Decoders } from '../mail/decoders.ts';
import { type Entity, walk } from '../mail/entity.ts';
import { type Header, headerOf, readFields } from '../mail/header.ts';
import { TracedText } from '../mail/traced-text.ts';

/** The failed mail as a part of its notice. */
export interface ReturnedPart {
  readonly form: 'message' | 'headers';
  readonly part: Entity;
  readonly header: Header;
}

/** A mail as the readers of notices see it: its header, what a person reads, and the parts of a report. */
export interface Mail {
  readonly entity: Entity;
  readonly header: Header;
  /** The words for a person: plain text, or HTML as text where there is no other. */
  readonly text: TracedText;
  /** Parts with report fields, by what they report. */
  readonly deliveryStatus: readonly TracedText[];
  readonly feedback: TracedText | null;
  readonly disposition: TracedText | null;
  readonly returned: ReturnedPart | null;
  /** Attached mails, which may be notices themselves. */
  readonly attached: readonly Entity[];
  readonly decoders: Decoders;
}

const STATUS_TYPE = /^message\/(?:global-)?delivery-status$/;
const MESSAGE_TYPE = /^message\/(?:rfc822|global)$|^text\/rfc822$/;
const HEADERS_TYPE = /^(?:text|message)\/(?:rfc822-headers|global-headers)$/;
const REPORT_FIELDS = /^(?:Final-Recipient|Original-Recipient|Reporting-MTA)[ \t]{0,5}:/im;

/** How those begin where they are written, a tag or an escape between their words or none. */
const FIELD_BEGINS = /(?:Final|Original|Reporting)[-&<]/i;
/** A field behind whatever shows nothing. */
const BEGINS_WITH_FIELD = /^\s*[A-Za-z-]{3,40}[ \t]{0,5}:/;

interface Parts {
  readonly words: TracedText[];
  readonly html: Entity[];
  readonly deliveryStatus: TracedText[];
  readonly attached: Entity[];
  feedback: TracedText | null;
  disposition: TracedText | null;
  returned: ReturnedPart | null;
}

function takeMessage(part: Entity, parts: Parts): void {
  const message = part.message();
  if (message === null) return;
  parts.attached.push(message);
  parts.returned ??= { form: 'message', part, header: message.header };
}

/** A report under a wrong type (Domino, some gateways): text that begins with report fields. */
function isMislabelledReport(part: Entity, root: Entity): boolean {
  if (part === root || !/^(?:text\/(?:plain|html)|application\/octet-stream)$/.test(part.type)) return false;
  const written = part.written().text;
  // HTML is not read as the text it shows before its source speaks of a report.
  if (part.type === 'text/html' ? !FIELD_BEGINS.test(written) : !BEGINS_WITH_FIELD.test(written))
    return false;
  const text = part.text().text.trimStart();
  return REPORT_FIELDS.test(text.slice(0, 2000)) && BEGINS_WITH_FIELD.test(text);
}

function take(part: Entity, root: Entity, parts: Parts, decoders: Decoders): void {
  if (part.parts.length > 0) return;
  if (STATUS_TYPE.test(part.type)) parts.deliveryStatus.push(part.text());
  else if (part.type === 'message/feedback-report') parts.feedback ??= part.text();
  else if (/^message\/(?:global-)?disposition-notification$/.test(part.type))
    parts.disposition ??= part.text();
  else if (MESSAGE_TYPE.test(part.type)) takeMessage(part, parts);
  else if (HEADERS_TYPE.test(part.type)) {
    parts.returned ??= { form: 'headers', part, header: headerOf(readFields(part.text(), decoders)) };
  } else if (isMislabelledReport(part, root)) parts.deliveryStatus.push(part.text());
  else if (part.type === 'text/html') parts.html.push(part);
  else if (/^text\/|^multipart\//.test(part.type)) parts.words.push(part.text());
}

/** Sorts the parts of a mail by what they are for a reader of notices. */
export function viewMail(entity: Entity, decoders: Decoders): Mail {
  const parts: Parts = {
    words: [],
    html: [],
    deliveryStatus: [],
    attached: [],
    feedback: null,
    disposition: null,
    returned: null,
  };
  for (const part of walk(entity)) take(part, entity, parts, decoders);
  const readable = parts.words.filter((text) => text.text.trim() !== '');
  const chosen = readable.length > 0 ? readable : parts.html.map((part) => part.text());
  const empty = new TracedText('', { source: entity.input.trace.source, runs: [] });
  return {
    entity,
    header: entity.header,
    text: TracedText.join(chosen, '\n') ?? empty,
    deliveryStatus: parts.deliveryStatus,
    feedback: parts.feedback,
    disposition: parts.disposition,
    returned: parts.returned,
    attached: parts.attached,
    decoders,
  };
}
