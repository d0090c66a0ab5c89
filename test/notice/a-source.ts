import { readdirSync, readFileSync } from 'node:fs';
import { decoders } from '../../electron/backend/decoders.ts';
import type { Source } from '../../shared/intake/source.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { readSource } from '../../shared/notice/read-source.ts';
import type { Reading } from '../../shared/notice/reading.ts';

/** Text as UTF-8, or the very bytes. */
export function sourceOf(content: string | Uint8Array, name = 'notice.eml'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { id: 's1', name, bytes, sha256: decoders.sha256(bytes), takenAt: '2026-11-24T09:00:00Z' };
}

export const read = (content: string | Uint8Array): Reading => readSource(sourceOf(content), decoders);

/** The only bounce of a text; fails where there is none or more than one. */
export function onlyBounce(content: string | Uint8Array): Bounce {
  const { bounces } = read(content);
  if (bounces.length !== 1) throw new Error(`${bounces.length} bounces instead of one`);
  return bounces[0]!;
}

const EXAMPLE = new URL('../../electron/example/', import.meta.url);

/** The bundled example: name and bytes, in the order of the names. */
export const exampleFiles = (): readonly (readonly [name: string, bytes: Uint8Array])[] =>
  readdirSync(EXAMPLE)
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(new URL(name, EXAMPLE)))] as const);
