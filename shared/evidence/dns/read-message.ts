import ipaddr from 'ipaddr.js';
import { latin1 } from '../../intake/latin1.ts';
import { RECORD_TYPES } from './question.ts';

/** One record of an answer. */
export interface DnsRecord {
  /** Lower case, without the last dot. */
  readonly name: string;
  /** Number of the type. */
  readonly type: number;
  /** As zone files write it: an address, a name, `10 mx.example.net`, the text of a TXT; empty for other types. */
  readonly value: string;
}

/** A DNS message as far as a snapshot needs it (RFC 1035 section 4). */
export interface DnsMessage {
  readonly id: number;
  readonly response: boolean;
  /** Cut off at the size of a datagram: to be asked again over TCP. */
  readonly truncated: boolean;
  /** Response code: 0 no error, 2 server failure, 3 no such name, 5 refused. */
  readonly code: number;
  readonly question: { readonly name: string; readonly type: number } | null;
  readonly answers: readonly DnsRecord[];
}

/** Enough for any answer; a message that announces more is not believed. */
const MOST_RECORDS = 512;

/** A message out of its bytes; null where they are none, cut off, or lead a name in a circle. */
export function readMessage(bytes: Uint8Array): DnsMessage | null {
  try {
    return read(new Reader(bytes));
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

class Malformed extends Error {}

function read(from: Reader): DnsMessage {
  const id = from.short();
  const flags = from.short();
  const [questions, answers] = [from.short(), from.short()];
  from.short();
  from.short();
  if (questions > 1 || answers > MOST_RECORDS) throw new Malformed();
  const question = questions === 0 ? null : questionIn(from);
  const records: DnsRecord[] = [];
  for (let i = 0; i < answers; i += 1) records.push(recordIn(from));
  return {
    id,
    response: (flags & 0x8000) !== 0,
    truncated: (flags & 0x0200) !== 0,
    code: flags & 15,
    question,
    answers: records,
  };
}

function questionIn(from: Reader): DnsMessage['question'] {
  const question = { name: from.name(), type: from.short() };
  from.short();
  return question;
}

function recordIn(from: Reader): DnsRecord {
  const name = from.name();
  const type = from.short();
  from.short();
  from.short();
  from.short();
  const end = from.short() + from.at;
  if (end > from.length) throw new Malformed();
  const value = valueIn(from, type, end);
  from.at = end;
  return { name, type, value };
}

function valueIn(from: Reader, type: number, end: number): string {
  switch (type) {
    case RECORD_TYPES.A:
    case RECORD_TYPES.AAAA:
      return addressOf(from.take(end));
    case RECORD_TYPES.PTR:
      return from.name();
    case RECORD_TYPES.MX: {
      const preference = from.short();
      // RFC 7505: a dot alone says that the domain takes no mail.
      return `${preference} ${from.name() || '.'}`;
    }
    case RECORD_TYPES.TXT:
      return from.texts(end);
    default:
      return '';
  }
}

function addressOf(bytes: Uint8Array): string {
  if (bytes.length !== 4 && bytes.length !== 16) throw new Malformed();
  return ipaddr.fromByteArray([...bytes]).toString();
}

/** RFC 1035 section 5.1: what is no printable ASCII is written by its number. Anybody may write anything into their zone. */
const printable = (text: string): string =>
  text.replace(/[^ -[\]-~]/g, (char) => `\\${String(char.charCodeAt(0)).padStart(3, '0')}`);

/** Bytes with a place to read at. */
class Reader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  #byte(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined) throw new Malformed();
    return byte;
  }

  short(): number {
    const value = (this.#byte(this.at) << 8) | this.#byte(this.at + 1);
    this.at += 2;
    return value;
  }

  take(end: number): Uint8Array {
    const taken = this.#bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  /** Character strings one after the other (RFC 1035 section 3.3.14); RFC 7208 section 3.3 joins them without a blank. */
  texts(end: number): string {
    let text = '';
    while (this.at < end) {
      const length = this.#byte(this.at);
      const stop = this.at + 1 + length;
      if (stop > end) throw new Malformed();
      text += printable(latin1(this.#bytes, this.at + 1, stop));
      this.at = stop;
    }
    return text;
  }

  /** A name with its pointers (RFC 1035 section 4.1.4). Each pointer must lead back, or a name could run in a circle. */
  name(): string {
    const labels: string[] = [];
    let at = this.at;
    let end: number | null = null;
    let size = 0;
    for (;;) {
      const length = this.#byte(at);
      if (length === 0) break;
      if (length >= 0xc0) {
        const target = ((length & 0x3f) << 8) | this.#byte(at + 1);
        if (target >= at) throw new Malformed();
        end ??= at + 2;
        at = target;
        continue;
      }
      size += length + 1;
      if (length > 63 || size > 254 || at + 1 + length > this.#bytes.length) throw new Malformed();
      labels.push(printable(latin1(this.#bytes, at + 1, at + 1 + length)).replaceAll('.', '\\.'));
      at += 1 + length;
    }
    this.at = end ?? at + 1;
    return labels.join('.').toLowerCase();
  }
}
