import type { Sentences } from '../../language/sentences.ts';
import type { Exhibit } from '../exhibit.ts';
import { rangeLabel } from '../range-label.ts';
import { numberedLines } from '../text/numbered-lines.ts';
import { utcTime } from '../utc-time.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './escape-markdown.ts';

/** An exhibit: where it stands, its hashes, its lines as they are. */
export function exhibitMarkdown(exhibit: Exhibit, words: Sentences['writers']): string {
  const { labelled, apart } = words.format;
  const first = exhibit.lines[0]?.number ?? 0;
  const last = exhibit.lines.at(-1)?.number ?? 0;
  const title = exhibit.caption === '' ? exhibit.id : `${exhibit.id} ${exhibit.caption}`;
  return [
    `### ${escapeMarkdown(title).replace(/\\\n/g, ' ')}`,
    [
      apart([
        labelled(
          words.source,
          `${codeSpan(exhibit.sourceName)}, ${words.lines(first, last)}, ${words.bytes(exhibit.start, exhibit.end)}`,
        ),
        words.takenIn(utcTime(exhibit.takenAt)),
      ]),
      labelled(words.ofSource, `\`${exhibit.sha256}\``),
      labelled(rangeLabel(exhibit, words), `\`${exhibit.rangeSha256}\``),
    ].join('\\\n'),
    codeBlock(numberedLines(exhibit)),
  ].join('\n\n');
}
