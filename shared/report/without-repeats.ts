import type { Block } from './block.ts';

/** Blocks in which no caption says again what the heading right above it says. */
export function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    if (before?.kind !== 'heading' || (block.kind !== 'table' && block.kind !== 'figure')) return block;
    return block.caption === before.text ? { ...block, caption: '' } : block;
  });
}
