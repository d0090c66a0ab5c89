import type { Run } from './block.ts';

/** Runs with a space between a value and the reference behind it, whoever left it out. */
export function spacedRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, i) => {
    const before = runs[i - 1];
    const needed =
      before !== undefined && run.style !== before.style && run.style === 'soft' && !/\s$/.test(before.text);
    return needed && !/^\s/.test(run.text) ? { ...run, text: ` ${run.text}` } : run;
  });
}

/** All runs as one text, without their styles. */
export const plainText = (runs: readonly Run[]): string =>
  spacedRuns(runs)
    .map((run) => run.text)
    .join('');
