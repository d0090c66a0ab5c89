import { existsSync, readFileSync } from 'node:fs';

/**
 * Bytes that this process took at most. Linux counts what the parent took into `maxRSS`, so its own high-water
 * mark is asked for where there is one.
 * @returns {number}
 */
export function peakMemory() {
  const mark = existsSync('/proc/self/status')
    ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
    : null;
  return 1024 * Number(mark?.[1] ?? process.resourceUsage().maxRSS);
}
