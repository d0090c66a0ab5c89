import { type Question, RECORD_TYPES } from './question.ts';

/**
 * A question as a DNS message (RFC 1035 section 4), recursion desired.
 * @param id 0 to 65535; unforeseeable, so that nobody can answer who has not seen the question
 */
export function writeQuery(id: number, { name, type }: Question): Uint8Array {
  const bytes = [id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
  for (const label of name.split('.')) {
    bytes.push(label.length);
    for (const char of label) bytes.push(char.charCodeAt(0));
  }
  const number = RECORD_TYPES[type];
  bytes.push(0, number >> 8, number & 255, 0, 1);
  return Uint8Array.from(bytes);
}
