import type { Source } from '../../intake/source.ts';
import { addressesIn } from './addresses-in.ts';

/** The field in which an address stands, where it begins near (RFC 5322 section 3.6.3), over folded lines. */
const FIELD = /\n(?:> ?){0,4}([a-z-]{1,30}):[^\n]{0,80}(?:\n(?:> ?){0,4}[ \t][^\n]{0,80}){0,8}$/i;
/** So far one address of a list stands from the next at most. */
const NEAR = 300;

/** Addresses that a mail was copied to: people whom somebody writes to, small letters. */
export function copiedIn(source: Source): readonly string[] {
  const copied: string[] = [];
  let isOpen = false;
  let last = 0;
  for (const { address, at, before } of addressesIn(source)) {
    const field = FIELD.exec(before)?.[1]?.toLowerCase();
    if (field !== undefined) isOpen = /^(?:resent-)?b?cc$/.test(field);
    else if (at - last > NEAR || /\n(?:> ?){0,4}[^ \t>]/.test(before)) isOpen = false;
    if (isOpen) copied.push(address.toLowerCase());
    last = at;
  }
  return copied;
}
