import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene, Shape } from '../../shared/contract/scene.ts';
import type { TimelineEvent, TimelineEventKind } from '../../shared/evidence/timeline.ts';
import { formatOf } from '../../shared/language/format.ts';
import { textWidth } from '../../shared/report/scene/label-rows.ts';
import { timelineScene } from '../../shared/report/scene.ts';

const KINDS: readonly TimelineEventKind[] = [
  'written',
  'accepted-by-host',
  'attempt-deferred',
  'attempt-failed',
  'attempt-delivered',
  'delay-notice',
  'retry-until',
  'bounce-written',
  'bounce-received',
  'received-copy',
];

const event = (
  kind: TimelineEventKind,
  epoch: number,
  basis: TimelineEvent['basis'] = 'observed',
): TimelineEvent => ({
  kind,
  lane: kind.startsWith('attempt-') ? 'receiver' : 'sending-host',
  at: { epoch, zone: { known: 'utc-only' }, raw: '' },
  basis,
  fact: { value: '', spans: [], decoding: [] },
  bounce: null,
});

const draw = (events: readonly TimelineEvent[], width = 640, planned: readonly number[] = []): Scene =>
  timelineScene({
    events,
    width,
    lanes: {
      author: 'You',
      'sending-host': 'Your host',
      receiver: 'A Receiver With A Very Long Name',
      mailbox: 'Mailbox',
    },
    alt: 'in words',
    model: planned.length === 0 ? null : { name: 'Model', label: 'by the rule', epochs: planned },
    format: formatOf('en'),
    labels: {
      tries: '421 AUP#CXCNCT, 14 times',
      bounce: events.length > 0 ? { epoch: events.at(-1)!.at.epoch, text: 'bounce, 2 days later' } : null,
      delay: 'Delay notice',
      received: 'The mail arrived',
      gap: () => 'nothing recorded',
    },
  });

const texts = (scene: Scene) =>
  scene.shapes.filter((s): s is Extract<Shape, { shape: 'text' }> => s.shape === 'text');

const HOUR = 3_600_000;

describe('the timeline picture', () => {
  const events = fc
    .array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 400 * HOUR })), {
      minLength: 1,
      maxLength: 40,
    })
    .map((all) => all.map(([kind, epoch]) => event(kind, epoch)).sort((a, b) => a.at.epoch - b.at.epoch));

  test('whatever the events and the width: labels never collide and nothing leaves the picture', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 100, max: 1400 }), (all, width) => {
        const scene = draw(all, width);
        const boxes = texts(scene).map(({ at: [x, y], text, size }) => ({
          y,
          from: x,
          to: x + textWidth(text, size),
        }));
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(scene.width);
          const others = boxes.filter((other) => other !== box && other.y === box.y);
          for (const other of others) expect(box.to <= other.from || other.to <= box.from).toBe(true);
        }
        for (const shape of scene.shapes) {
          const points = shape.shape === 'line' ? shape.points : [shape.at];
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(scene.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(scene.height);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a later event is never drawn before an earlier one', () => {
    fc.assert(
      fc.property(events, (all) => {
        const circles = draw(all.map(({ at }) => event('attempt-deferred', at.epoch))).shapes.flatMap((s) =>
          s.shape === 'circle' ? [s.at[0]] : [],
        );
        expect(circles).toEqual([...circles].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

test('an inferred event is dashed and hollow, an observed one is solid', () => {
  const marks = (basis: TimelineEvent['basis']) =>
    draw([event('attempt-delivered', 0, basis)]).shapes.filter((s) => s.shape !== 'text' && s.ink === 'ok');
  expect(marks('inferred')).toEqual([
    expect.objectContaining({ shape: 'line', dashed: true }),
    expect.objectContaining({ shape: 'circle', filled: false }),
  ]);
  expect(marks('observed')).toEqual([
    expect.objectContaining({ shape: 'line', dashed: false }),
    expect.objectContaining({ shape: 'circle', filled: true }),
  ]);
});

test('a refusal for good differs from a deferral without colour', () => {
  const shapes = (kind: TimelineEventKind) =>
    draw([event(kind, 0)]).shapes.filter((s) => s.shape !== 'text' && s.ink === 'fail').length;
  expect(shapes('attempt-failed')).toBe(shapes('attempt-deferred') + 1);
});

test('a verdict from the host’s memory leaves the receiver’s lane empty', () => {
  const verdict = { ...event('attempt-failed', 0), lane: 'sending-host' as const };
  const circles = draw([verdict]).shapes.flatMap((s) => (s.shape === 'circle' ? [s.at[1]] : []));
  expect(circles).toEqual([60]);
});

test('a long stretch with nothing recorded is open in every lane and said so', () => {
  const scene = draw([
    event('attempt-deferred', 0),
    event('attempt-deferred', HOUR),
    event('attempt-deferred', 60 * HOUR),
  ]);
  const lanes = scene.shapes.filter((s) => s.shape === 'line' && s.ink === 'line');
  expect(lanes).toHaveLength(8);
  expect(texts(scene).map(({ text }) => text)).toContain('nothing recorded');
});

test('the picture tells itself in words', () => {
  expect(draw([event('written', 0)]).alt).toBe('in words');
});

test('tries of a model stand in a dashed box of their own, hollow, and in no lane', () => {
  const scene = draw([event('attempt-deferred', 0), event('attempt-deferred', 50 * HOUR)], 640, [
    0,
    20 * HOUR,
    90 * HOUR,
  ]);
  const circles = scene.shapes.flatMap((s) => (s.shape === 'circle' && s.ink === 'soft' ? [s] : []));
  expect(circles.map(({ filled }) => filled)).toEqual([false, false, false]);
  const lanes = scene.shapes.flatMap((s) =>
    s.shape === 'line' && s.ink === 'line' ? [s.points[0]![1]] : [],
  );
  expect(circles.every(({ at: [, y] }) => y > Math.max(...lanes))).toBe(true);
  const dashed = scene.shapes.filter((s) => s.shape === 'line' && s.dashed);
  expect(dashed).toHaveLength(1);
  expect(texts(scene).map(({ text }) => text)).toEqual(expect.arrayContaining(['Model', 'by the rule']));
});
