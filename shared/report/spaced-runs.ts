import type { Run } from './block.ts';

/** Runs with `space` between a value and the soft reference behind it, whoever left it out. */
export function spacedRuns(runs: readonly Run[], space = ' '): readonly Run[] {
  return runs.map((run, i) => {
    const before = runs[i - 1];
    if (before === undefined || run.style !== 'soft' || before.style === 'soft') return run;
    return before.text.endsWith('\n') ? run : { ...run, text: `${space}${run.text.trimStart()}` };
  });
}
