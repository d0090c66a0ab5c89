import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by a third between two big collections and not by several times, and keeps the part for new
 * objects small. A mailbox leaves garbage behind with every mail: 10,000 mails took 247 MB at most without the first
 * and 178 MB with it, in the same time; a case of as many that was opened again took 253 to 256 MB without the second
 * and 238 to 241 MB with it (Node 20, 2 cores).
 */
export function keepHeapLean(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--semi-space-growth-factor=1');
}
