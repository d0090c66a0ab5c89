import type { SourceView } from '../../contract/source-view.ts';
import type { Source } from '../../intake/source.ts';
import { lineText } from '../line-text.ts';
import { sourceLines } from '../source-lines.ts';

/** A window of a source's lines: `count` of them from line `from` (from 1); fewer at the end. */
export function sourceView(source: Source, from: number, count: number): SourceView {
  const lines = sourceLines(source);
  return {
    id: source.id,
    name: source.name,
    bytes: source.bytes.length,
    sha256: source.sha256,
    lineCount: lines.length,
    lines: lines.slice(from - 1, from - 1 + count).map(({ number, start, end }) => {
      const { text, offsets } = lineText(source.bytes.subarray(start, end));
      return { number, start, end, text, ...(offsets === null ? {} : { offsets: [...offsets] }) };
    }),
  };
}
