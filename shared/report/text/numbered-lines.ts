import type { Exhibit } from '../exhibit.ts';

/** Lines with their number in the source before a bar; the text after `| ` is as it stands there. */
export function numberedLines(exhibit: Pick<Exhibit, 'lines'>): string {
  const width = String(exhibit.lines.at(-1)?.number ?? 0).length;
  return exhibit.lines.map((line) => `${String(line.number).padStart(width)} | ${line.text}`).join('\n');
}
