import type { Block } from './block.ts';

/** Blocks in which no caption says again what the heading above it says; a paragraph may stand between the two. */
export function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind !== 'table' && block.kind !== 'figure') return block;
    const near = blocks[i - 1]?.kind === 'paragraph' ? blocks[i - 2] : blocks[i - 1];
    return near?.kind === 'heading' && near.text === block.caption ? { ...block, caption: '' } : block;
  });
}
