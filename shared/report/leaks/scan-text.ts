import { bytesOf } from './byte-text.ts';
import type { Find, Hit } from './finder.ts';
import type { LeakPorts } from './leak-ports.ts';
import { partsOf } from './parts-of.ts';
import { APART, readingsOf } from './readings.ts';

export interface Search {
  readonly find: Find;
  readonly ports: LeakPorts;
}

/** An attached mail in base64 holds a text part in base64; deeper nesting is no accident of ours. */
const DEPTH = 2;
/** Decoded bytes that are shorter may hold a value, but none in a further encoding. */
const NESTED = 24;

/** Each value and form that a text holds, once, in the order of the ways of reading. */
export function hitsIn(text: string, search: Search, depth = 0): readonly Hit[] {
  const hits = new Map<string, Hit>();
  const add = (value: number, form: Hit['form']) => {
    const key = `${value} ${form}`;
    if (!hits.has(key)) hits.set(key, { value, form });
  };
  for (const { text: reading, form } of readingsOf(text, search.ports)) {
    for (const hit of search.find(reading)) add(hit.value, form ?? hit.form);
    if (form === null || depth >= DEPTH) continue;
    for (const inner of reading.split(APART).filter(isContent)) {
      for (const part of partsOf(bytesOf(inner), search.ports)) {
        for (const { value } of hitsIn(part.text, search, depth + 1)) add(value, form);
      }
    }
  }
  return [...hits.values()];
}

const MAGIC = /^(?:%PDF-|PK\x03\x04|\x1f\x8b|\xfe\xff|\xff\xfe)/;

/** Whether decoded bytes are a text or a file, and not what prose comes to when it is read as base64. */
function isContent(text: string): boolean {
  if (text.length < NESTED) return false;
  if (MAGIC.test(text)) return true;
  const sample = text.slice(0, 400);
  const controls = sample.match(/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/g)?.length ?? 0;
  // Every second byte of UTF-16 in letters of Europe.
  const nothing = sample.match(/\0/g)?.length ?? 0;
  return nothing * 4 > sample.length || controls * 50 <= sample.length;
}
