import type { Ink, Shape } from '../../contract/scene.ts';
import type { Lane, TimelineEvent } from '../../evidence/timeline.ts';

const RADIUS = 3.6;
const STROKE = 1.6;

/** Heights of the four lanes. */
export type LaneHeights = Readonly<Record<Lane, number>>;

/** The shapes of one event: solid where it was observed, dashed and hollow where it is inferred. */
export function marksOf(event: TimelineEvent, x: number, y: LaneHeights): readonly Shape[] {
  const dashed = event.basis === 'inferred';
  const line = (from: number, to: number, ink: Ink): Shape => ({
    shape: 'line',
    points: [
      [x, from],
      [x, to],
    ],
    ink,
    width: STROKE,
    dashed,
    filled: false,
  });
  const dot = (at: number, ink: Ink, filled: boolean): Shape => ({
    shape: 'circle',
    at: [x, at],
    radius: RADIUS,
    ink,
    filled: filled && !dashed,
  });
  switch (event.kind) {
    case 'written':
      return [dot(y.author, 'accent', true)];
    case 'accepted-by-host':
      return [dot(y['sending-host'], 'accent', true)];
    case 'attempt-deferred':
      if (event.lane === 'sending-host') return [dot(y['sending-host'], 'fail', false)];
      return [line(y['sending-host'], y.receiver - RADIUS, 'fail'), dot(y.receiver, 'fail', false)];
    case 'attempt-failed':
      // Without contact the receiver had no part in it: the mark stays on the host's lane.
      if (event.lane === 'sending-host')
        return [dot(y['sending-host'], 'fail', false), cross(x, y['sending-host'])];
      return [
        line(y['sending-host'], y.receiver - RADIUS, 'fail'),
        dot(y.receiver, 'fail', false),
        cross(x, y.receiver),
      ];
    case 'attempt-delivered':
      return [line(y['sending-host'], y.receiver - RADIUS, 'ok'), dot(y.receiver, 'ok', true)];
    case 'delay-notice':
      return [line(y['sending-host'], y.author + RADIUS, 'late'), arrow(x, y.author + RADIUS, 'late')];
    case 'retry-until':
      return [
        line(y['sending-host'] - 10, y['sending-host'] + 10, 'late'),
        dot(y['sending-host'], 'late', false),
      ];
    case 'bounce-written':
      return [line(y['sending-host'], y.author + RADIUS, 'ink'), arrow(x, y.author + RADIUS, 'ink')];
    case 'bounce-received':
      return [dot(y.author, 'ink', true)];
    case 'received-copy':
      return [dot(y.mailbox, 'ok', true)];
  }
}

/** A refusal for good is crossed, so that it differs from a deferral without colour. */
const cross = (x: number, y: number): Shape => ({
  shape: 'line',
  points: [
    [x - 6, y + 6],
    [x + 6, y - 6],
  ],
  ink: 'fail',
  width: STROKE,
  dashed: false,
  filled: false,
});

const arrow = (x: number, y: number, ink: Ink): Shape => ({
  shape: 'line',
  points: [
    [x - 4.5, y + 7],
    [x, y],
    [x + 4.5, y + 7],
  ],
  ink,
  width: STROKE,
  dashed: false,
  filled: false,
});
