import type { LeakStep } from '../../contract/leak.ts';
import { byteText } from './byte-text.ts';
import type { LeakPorts } from './leak-ports.ts';
import type { Part } from './part.ts';
import { pdfParts } from './pdf/pdf-parts.ts';
import { zipEntries } from './zip-entries.ts';

/** A pack in a pack in a zip; nothing of ours goes deeper. */
const DEPTH = 5;

/** Everything in a file that can hold a text: itself, what is packed in it, what a PDF says and keeps. */
export function* partsOf(
  bytes: Uint8Array,
  ports: LeakPorts,
  place: readonly LeakStep[] = [],
): Generator<Part> {
  if (place.length > DEPTH) return;
  const inside = (step: LeakStep): readonly LeakStep[] => [...place, step];
  if (startsWith(bytes, '%PDF-')) {
    for (const part of pdfParts(byteText(bytes), ports)) {
      if ('file' in part) yield* partsOf(part.file, ports, inside(part.step));
      else yield { place: inside(part.step), text: part.text, lines: false };
    }
  } else if (startsWith(bytes, 'PK\x03\x04')) {
    let number = 0;
    for (const { name, content } of zipEntries(bytes, ports.inflate)) {
      number += 1;
      yield { place: inside({ at: 'zip-name', number }), text: name, lines: false };
      yield* partsOf(content, ports, inside({ at: 'zip-entry', number }));
    }
  } else if (startsWith(bytes, '\x1f\x8b')) {
    const content = ports.inflate(bytes);
    if (content !== null) yield* partsOf(content, ports, inside({ at: 'unpacked', number: 1 }));
    yield { place, text: byteText(bytes.subarray(0, 4096)), lines: false };
  } else {
    yield { place, text: byteText(bytes), lines: true };
  }
}

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, i) => bytes[i] === character.charCodeAt(0));
