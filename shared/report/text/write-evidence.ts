import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import type { Document } from '../block.ts';
import type { Exhibit } from '../exhibit.ts';
import { rangeLabel } from '../range-label.ts';
import { utcTime } from '../utc-time.ts';
import { visibleText } from '../visible-text.ts';
import { numberedLines } from './numbered-lines.ts';

/** All exhibits as plain text, for a desk that takes no attachment but text; then all sources, as `sha256sum` writes them. */
export function writeEvidence(document: Document): string {
  const words = speak(document.language).writers;
  const head = [document.running.left, document.title, utcTime(document.at), '', words.evidenceIntro];
  const listed = document.sources.map(({ name, sha256 }) => `${sha256}  ${name}`);
  return `${visibleText(
    [
      head.join('\n'),
      ...document.exhibits.map((exhibit) => exhibitText(exhibit, words)),
      ...(listed.length === 0 ? [] : [[RULE, words.allSources, '', ...listed].join('\n')]),
    ].join('\n\n'),
  )}\n`;
}

const RULE = '='.repeat(72);

function exhibitText(exhibit: Exhibit, words: Sentences['writers']): string {
  const { labelled } = words.format;
  const first = exhibit.lines[0]?.number ?? 0;
  const last = exhibit.lines.at(-1)?.number ?? 0;
  return [
    RULE,
    exhibit.caption === '' ? exhibit.id : `${exhibit.id}  ${exhibit.caption}`,
    labelled(
      words.source,
      `${exhibit.sourceName}, ${words.lines(first, last)}, ${words.bytes(exhibit.start, exhibit.end)}`,
    ),
    words.takenIn(utcTime(exhibit.takenAt)),
    labelled(words.ofSource, exhibit.sha256),
    labelled(rangeLabel(exhibit, words), exhibit.rangeSha256),
    '',
    numberedLines(exhibit),
  ].join('\n');
}
