import { sniff } from '../../intake/sniff.ts';
import type { Source } from '../../intake/source.ts';
import type { SourceBytes } from '../../intake/source-bytes.ts';
import { narrowUtf16 } from '../../mail/narrow-utf16.ts';
import { sliceBytes, sourceBytes } from '../../mail/traced-bytes.ts';

/** What a source is told by. */
const SNIFFED = 64 * 1024;

const narrowed = new WeakMap<SourceBytes, SourceBytes>();

/**
 * A source's bytes as they are searched for people: one that an editor saved in UTF-16 as UTF-8, or nobody would
 * be seen in it. Places in it are those of the narrowed text, which have the same order.
 */
export function narrowBytes(source: Source): SourceBytes {
  const known = narrowed.get(source.bytes);
  if (known !== undefined) return known;
  const { charset, skip } = sniff(source.bytes.subarray(0, Math.min(source.bytes.length, SNIFFED)));
  const bytes =
    charset?.startsWith('utf-16') === true
      ? narrowUtf16(sliceBytes(sourceBytes(source), skip, source.bytes.length), charset).bytes
      : source.bytes;
  narrowed.set(source.bytes, bytes);
  return bytes;
}
