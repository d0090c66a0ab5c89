import { createHash } from 'node:crypto';
import type { FileFault } from '../../shared/contract/file-fault.ts';
import { sniff } from '../../shared/intake/sniff.ts';
import type { Source, SourceId } from '../../shared/intake/source.ts';
import type { Reading, ReadingProblem } from '../../shared/notice/reading.ts';
import { Allowance, MAX_NESTING } from './containers/allowance.ts';
import type { Entry, Opened } from './containers/container.ts';
import { openGzip } from './containers/open-gzip.ts';
import { openOutlook } from './containers/open-outlook.ts';
import { openZip } from './containers/open-zip.ts';

/** A source with bytes to read, or a container with what could be said of itself. */
export interface Taken {
  readonly source: Source;
  /** Null where the source itself is to be read. */
  readonly container: Reading | null;
}

interface Work {
  readonly nextId: () => SourceId;
  readonly allowance: Allowance;
}

/**
 * A source and, where it is a zip, a gzip or an Outlook file, everything in it, containers before what they
 * hold. Never throws.
 */
export async function* takeApart(source: Source, nextId: () => SourceId): AsyncGenerator<Taken> {
  yield* inside(source, 0, { nextId, allowance: new Allowance() });
}

async function* inside(source: Source, depth: number, work: Work): AsyncGenerator<Taken> {
  const { format } = sniff(source.bytes.subarray(0, Math.min(source.bytes.length, 64 * 1024)));
  if (format !== 'zip' && format !== 'gzip' && format !== 'msg') {
    yield { source, container: null };
    return;
  }
  const { entries, problems } = await openContainer(source, format, depth, work.allowance);
  yield { source, container: readingOf(source, format, entries, problems) };
  for (const entry of entries) yield* inside(entrySource(entry, source, work.nextId()), depth + 1, work);
}

async function openContainer(
  source: Source,
  format: 'zip' | 'gzip' | 'msg',
  depth: number,
  allowance: Allowance,
): Promise<Opened> {
  if (depth >= MAX_NESTING) {
    return { entries: [], problems: [{ code: 'left-out', detail: 'nested-too-deep' satisfies FileFault }] };
  }
  const bytes = source.bytes.subarray(0, source.bytes.length);
  switch (format) {
    case 'zip':
      return openZip(bytes, allowance);
    case 'gzip':
      return openGzip(source.name, bytes, allowance);
    case 'msg':
      return openOutlook(bytes, allowance);
  }
}

function readingOf(
  source: Source,
  format: Reading['format'],
  entries: readonly Entry[],
  problems: readonly ReadingProblem[],
): Reading {
  const nothing = entries.length === 0 && problems.length === 0;
  return {
    source: source.id,
    format,
    bounces: [],
    received: [],
    problems: nothing ? [{ code: 'empty', detail: '' }] : problems,
  };
}

const entrySource = ({ name, bytes, how }: Entry, container: Source, id: SourceId): Source => ({
  id,
  name,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  takenAt: container.takenAt,
  within: { source: container.id, entry: name, how },
});
