import type { Block } from '../block.ts';
import { stepsOf } from '../steps-of.ts';
import { type Draft, plain, strong } from './draft.ts';

/** What the person can do meanwhile, each with what would make it worse. */
export function stepBlocks({ matter }: Draft): readonly Block[] {
  const steps = stepsOf(matter);
  if (steps.length === 0) return [];
  return [
    { kind: 'paragraph', runs: [plain(matter.words.steps.intro)] },
    { kind: 'list', items: steps.map(({ step, not }) => [strong(step), plain(` ${not}`)]) },
  ];
}
