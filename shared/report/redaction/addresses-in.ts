import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import type { SourceBytes } from '../../intake/source-bytes.ts';
import { lineText } from '../line-text.ts';
import { narrowBytes } from './narrow-bytes.ts';

/** An address in a source's bytes. */
export interface FoundAddress {
  readonly address: string;
  /** Byte offset of its first character. */
  readonly at: number;
  /** What stands before it, 80 bytes at most, over line ends. */
  readonly before: string;
}

const AT_SIGN = 0x40;
const BLOCK = 1 << 20;
/** Longest local part and domain (RFC 5321 section 4.5.3.1), and what is looked at before them. */
const AROUND = 500;

/** Addresses by source, kept while the bytes are. */
const found = new WeakMap<SourceBytes, readonly FoundAddress[]>();

/** Every address in a source, in order. Bytes are searched for the sign alone, since a mailbox has gigabytes. */
export function addressesIn(source: Source): readonly FoundAddress[] {
  const known = found.get(source.bytes);
  if (known !== undefined) return known;
  const addresses = [...search(narrowBytes(source))];
  found.set(source.bytes, addresses);
  return addresses;
}

function* search(bytes: SourceBytes): Generator<FoundAddress> {
  for (let base = 0; base < bytes.length; base += BLOCK) {
    const from = Math.max(0, base - AROUND);
    const window = bytes.subarray(from, Math.min(bytes.length, base + BLOCK + AROUND));
    const end = Math.min(base + BLOCK, bytes.length) - from;
    for (let at = window.indexOf(AT_SIGN, base - from); at >= 0 && at < end; ) {
      const address = addressAt(window, at);
      if (address !== null) yield { ...address, at: from + address.at };
      at = window.indexOf(AT_SIGN, at + 1);
    }
  }
}

/** Letters and digits, bytes of UTF-8 (RFC 6531), and the signs that mailboxes in use have. */
const isLocalByte = (byte: number): boolean =>
  byte > 0x7f || /[A-Za-z0-9._+=~&!#$%*/?^{|}-]/.test(char(byte));
const isDomainByte = (byte: number): boolean => byte > 0x7f || /[A-Za-z0-9.-]/.test(char(byte));
const char = (byte: number): string => String.fromCharCode(byte);

/** Quoted-printable's soft line end (RFC 2045 section 6.7) within an address: what is on one side is no address. */
function isBroken(window: Uint8Array, start: number, end: number): boolean {
  const around = latin1(window, Math.max(0, start - 3), start);
  const after = latin1(window, end, end + 2);
  return /=\r?\n$/.test(around) || /^=[\r\n]/.test(after);
}

/** A log's name for the value, as in `sasl_username=anna@…`, or a signature's (`i=`), is no part of the address. */
const FIELD = /^(?:sasl_username|username|user|from|to|orig_to|ruser|id|for|auth|login|e?mail|[mefsi])=/i;

function addressAt(window: Uint8Array, sign: number): FoundAddress | null {
  let start = sign;
  while (start > 0 && sign - start < 128 && isLocalByte(window[start - 1] ?? 0)) start -= 1;
  let end = sign + 1;
  while (end < window.length && end - sign < 255 && isDomainByte(window[end] ?? 0)) end += 1;
  const domain = lineText(window.subarray(sign + 1, end)).text.replace(/[.-]+$/, '');
  // Longer than any mailbox: a Message-ID, or no address at all.
  const goesOn = start > 0 && isLocalByte(window[start - 1] ?? 0);
  if (
    start === sign ||
    goesOn ||
    isBroken(window, start, end) ||
    !/^[\p{L}\p{N}][^@]*\.[\p{L}\p{N}-]{2,}$/u.test(domain)
  )
    return null;
  const written = lineText(window.subarray(start, sign)).text;
  const field = FIELD.exec(written)?.[0] ?? '';
  if (written === field) return null;
  return {
    address: `${written.slice(field.length)}@${domain}`,
    at: start + field.length,
    before: latin1(window, Math.max(0, start - 80), start) + field,
  };
}
