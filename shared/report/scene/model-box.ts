import type { Shape } from '../../contract/scene.ts';

const RADIUS = 2.8;
const HALF = 10;

/** Tries that only a rule plans: hollow dots in a dashed box of their own, below the lanes of what was observed. */
export function modelBox(xs: readonly number[], y: number): readonly Shape[] {
  const first = xs[0];
  const last = xs.at(-1);
  if (first === undefined || last === undefined) return [];
  const [left, right] = [first - HALF / 2, last + HALF / 2];
  const box: Shape = {
    shape: 'line',
    points: [
      [left, y - HALF],
      [right, y - HALF],
      [right, y + HALF],
      [left, y + HALF],
      [left, y - HALF],
    ],
    ink: 'soft',
    width: 1,
    dashed: true,
    filled: false,
  };
  return [
    box,
    ...xs.map((x): Shape => ({ shape: 'circle', at: [x, y], radius: RADIUS, ink: 'soft', filled: false })),
  ];
}
