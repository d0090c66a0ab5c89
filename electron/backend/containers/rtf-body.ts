import { decompressRTF } from '@kenjiuno/decompressrtf';
import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';

/** The text of a mail, as a page or as plain text. */
export interface Body {
  readonly text: string;
  readonly html: boolean;
}

/** A notice of more compressed text than this is none; what unpacks it takes a number a byte. */
const LONGEST = 2_000_000;

/** [MS-OXRTFCP] section 2.1.3.1: the first four bytes count what follows them. */
const COUNT = 4;

/**
 * The text in an Outlook item's PidTagRtfCompressed: the page or plain text that was wrapped in it
 * ([MS-OXRTFEX]), or, where the mail was written in RTF, its words. Null where the bytes are nothing of the kind.
 */
export function rtfBody(compressed: Uint8Array): Body | null {
  if (compressed.length > LONGEST) return null;
  try {
    const rtf = Buffer.from(decompressRTF([...withTrueCount(compressed)]));
    const { mode, text } = deEncapsulateSync(asWrapped(rtf), {
      decode: iconv.decode,
      // Else the library writes what it finds odd into the middle of our own output.
      warn: () => undefined,
    });
    return typeof text === 'string' && text.trim() !== '' ? { text, html: mode === 'html' } : null;
  } catch {
    // Damaged bytes cost only this text: the library says so by any error.
    return null;
  }
}

/** A count beyond the end would send the library's loop through two thousand million steps. */
function withTrueCount(compressed: Uint8Array): Uint8Array {
  const copy = Buffer.from(compressed);
  if (copy.length > COUNT) copy.writeUInt32LE(Math.min(copy.readUInt32LE(0), copy.length - COUNT), 0);
  return copy;
}

/** A mail written in RTF says neither `\fromhtml` nor `\fromtext`; its words come out as if it were wrapped text. */
function asWrapped(rtf: Buffer): Buffer {
  const head = rtf.subarray(0, 400).toString('latin1');
  if (/\\from(?:html|text)/.test(head)) return rtf;
  return Buffer.from(rtf.toString('latin1').replace(/^\{\\rtf1?/, '$&\\fromtext'), 'latin1');
}
