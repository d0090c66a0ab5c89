/** A stretch of time with nothing recorded, drawn narrow and said so. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly x0: number;
  readonly x1: number;
}

/** Time to pixels, with long empty stretches cut out. */
export interface Axis {
  readonly x: (epoch: number) => number;
  readonly gaps: readonly Gap[];
}

const GAP_WIDTH = 56;
/** A stretch is a gap from this share of the whole time on: shorter ones stay true to scale. */
const GAP_SHARE = 0.4;

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * An axis over the given instants (milliseconds, sorted), from `left` to `right`. Runs of events keep one
 * scale among themselves; what lies between two runs is drawn with a fixed width.
 */
export function axisOf(epochs: readonly number[], left: number, right: number): Axis {
  const runs = runsOf(epochs, right - left);
  const busy = runs.reduce((sum, run) => sum + (run.to - run.from), 0);
  const room = right - left - GAP_WIDTH * (runs.length - 1);
  // A run of one instant still needs a place to stand.
  const floor = runs.length === 1 ? 0 : Math.min(24, room / (2 * runs.length));
  const scale = busy === 0 ? 0 : (room - floor * runs.length) / busy;
  const placed: { run: Run; x0: number; x1: number }[] = [];
  let x = left;
  for (const run of runs) {
    const width = floor + (run.to - run.from) * scale;
    placed.push({ run, x0: x, x1: x + width });
    x += width + GAP_WIDTH;
  }
  const gaps = placed.slice(1).map((next, i) => {
    const before = placed[i] ?? next;
    return { from: before.run.to, to: next.run.from, x0: before.x1, x1: next.x0 };
  });
  return { gaps, x: (epoch) => within(placed, epoch, left) };
}

function within(
  placed: readonly { run: Run; x0: number; x1: number }[],
  epoch: number,
  left: number,
): number {
  for (const { run, x0, x1 } of placed) {
    if (epoch > run.to) continue;
    const length = run.to - run.from;
    if (epoch <= run.from) return length === 0 ? (x0 + x1) / 2 : x0;
    return x0 + ((epoch - run.from) / length) * (x1 - x0);
  }
  return placed.at(-1)?.x1 ?? left;
}

function runsOf(epochs: readonly number[], width: number): readonly Run[] {
  const first = epochs[0];
  const last = epochs.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = last - first;
  // At most as many cuts as leave half of the width to the events.
  const most = Math.floor(width / 2 / GAP_WIDTH);
  const runs: Run[] = [];
  let from = first;
  let before = first;
  for (const epoch of epochs) {
    if (epoch - before > whole * GAP_SHARE && epochs.length > 2 && runs.length < most) {
      runs.push({ from, to: before });
      from = epoch;
    }
    before = epoch;
  }
  runs.push({ from, to: before });
  return runs;
}
