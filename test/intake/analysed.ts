import { resultParts } from '../../electron/backend/result-parts.ts';
import { takeApart } from '../../electron/backend/take-apart.ts';
import { type FileResult, fileResultSchema } from '../../shared/contract/file-result.ts';
import type { Source } from '../../shared/intake/source.ts';
import { sourceOf } from '../notice/a-source.ts';

/** What `analyze` says of some bytes, held to its schema. */
export async function analysed(content: string | Uint8Array, name = 'given'): Promise<FileResult> {
  let result = {} as Record<string, unknown>;
  const records: unknown[] = [];
  for await (const part of resultParts(name, sourceOf(content, name), 'en')) {
    if (part.part === 'head') result = { ...part.head };
    else if (part.part === 'records') records.push(...part.records);
    else result = { ...result, records, ...part.tail };
  }
  return fileResultSchema.parse(result);
}

/** Every source that a file holds, itself first. */
export async function sourcesIn(content: Uint8Array, name = 'given'): Promise<readonly Source[]> {
  const sources: Source[] = [];
  let ids = 1;
  const nextId = () => {
    ids += 1;
    return `s${ids}`;
  };
  for await (const { source } of takeApart(sourceOf(content, name), nextId)) sources.push(source);
  return sources;
}
