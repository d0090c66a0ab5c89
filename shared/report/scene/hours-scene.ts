import type { Ink, Scene, Shape } from '../../contract/scene.ts';
import type { Tally } from '../../evidence/spread.ts';

const SIZE = 11;
const TOP = 18;
const BASE = 96;
const HEIGHT = 116;
const SIDE = 12;
/** Part of an hour's column that its bar fills. */
const FILL = 0.7;

/** Bars by hour of the day: failed filled, arrived hollow on top of it, so that no colour is needed to tell them. */
export function hoursScene(hours: readonly Tally[], width: number, alt: string): Scene {
  const most = Math.max(1, ...hours.map(({ failed, arrived }) => failed + arrived));
  const column = (width - 2 * SIDE) / 24;
  const x = (hour: number): number => SIDE + hour * column;
  const y = (count: number): number => BASE - ((BASE - TOP) * count) / most;
  const bars = hours.flatMap(({ failed, arrived }, hour) => {
    const left = x(hour) + (column * (1 - FILL)) / 2;
    const right = left + column * FILL;
    return [
      ...(failed === 0 ? [] : [bar(left, right, BASE, y(failed), 'fail', true)]),
      ...(arrived === 0 ? [] : [bar(left, right, y(failed), y(failed + arrived), 'ok', false)]),
    ];
  });
  return {
    width,
    height: HEIGHT,
    alt,
    shapes: [
      line(SIDE, BASE, width - SIDE, BASE),
      ...bars,
      text(SIDE, TOP - 6, String(most), 'start'),
      ...[0, 6, 12, 18].map((hour) =>
        text(x(hour), HEIGHT - 5, `${String(hour).padStart(2, '0')}:00`, 'start'),
      ),
      text(width - SIDE, HEIGHT - 5, '24:00 UTC', 'end'),
    ],
  };
}

function bar(left: number, right: number, from: number, to: number, ink: Ink, filled: boolean): Shape {
  return {
    shape: 'line',
    points: [
      [left, from],
      [left, to],
      [right, to],
      [right, from],
      [left, from],
    ],
    ink,
    width: 1.4,
    dashed: false,
    filled,
  };
}

function line(x0: number, y0: number, x1: number, y1: number): Shape {
  const points: [number, number][] = [
    [x0, y0],
    [x1, y1],
  ];
  return { shape: 'line', points, ink: 'line', width: 1, dashed: false, filled: false };
}

function text(x: number, y: number, words: string, anchor: 'start' | 'end'): Shape {
  return { shape: 'text', at: [x, y], text: words, ink: 'soft', size: SIZE, anchor };
}
