import { speak } from '../../language/speak.ts';
import type { Document } from '../block.ts';
import { SEAL_MARK, ZEROS } from '../seal.ts';
import { withoutRepeats } from '../without-repeats.ts';
import { blockMarkdown } from './block-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';

/**
 * A document as Markdown (CommonMark with GitHub's tables). Its last line holds 64 zeros where the digest
 * of the finished file goes.
 * @param manifest lower-case hex, or empty for a preview.
 */
export function writeMarkdown(document: Document, manifest: string): string {
  const words = speak(document.language).writers;
  const titled = document.first.some((block) => block.kind === 'heading' && block.level === 1);
  return `${[
    `${escapeMarkdown(document.running.left)} · ${escapeMarkdown(document.running.right)}`,
    document.address.map(inlineMarkdown).join('\\\n'),
    ...(titled ? [] : [`# ${escapeMarkdown(document.title)}`]),
    ...withoutRepeats(document.first).map((block) => blockMarkdown(block, words)),
    ...withoutRepeats(document.rest).map((block) => blockMarkdown(block, words)),
    '---',
    escapeMarkdown(document.foot).replaceAll('{manifest}', manifest === '' ? '–' : manifest),
    words.format.labelled(escapeMarkdown(words.seal), `\`${SEAL_MARK} ${ZEROS}\``),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
