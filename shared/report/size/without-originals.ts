import { speak } from '../../language/speak.ts';
import type { Document } from '../block.ts';

/** A document whose PDF holds no originals, and says so: files go before words where a PDF would get too large. */
export function withoutOriginals(document: Document): Document {
  const text = speak(document.language).writers.notEmbedded;
  return { ...document, rest: [...document.rest, { kind: 'paragraph', runs: [{ text, style: 'plain' }] }] };
}
