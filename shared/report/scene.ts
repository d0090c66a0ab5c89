import type { Scene, Shape } from '../contract/scene.ts';
import type { Lane, TimelineEvent } from '../evidence/timeline.ts';
import type { Format } from '../language/format.ts';
import { type Axis, axisOf } from './scene/axis.ts';
import { fitText, type LabelRows, labelRows, textWidth } from './scene/label-rows.ts';
import { type LaneHeights, marksOf } from './scene/marks.ts';
import { modelBox } from './scene/model-box.ts';

/** What a timeline picture is made from; all words come from outside. */
export interface TimelinePicture {
  /** In the order of their instants; at least one. */
  readonly events: readonly TimelineEvent[];
  /** Pixels; less than `NARROWEST` is drawn as that. */
  readonly width: number;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly alt: string;
  readonly format: Format;
  /** Tries that a rule plans, drawn apart; null where there are none to draw. In order. */
  readonly model: {
    readonly name: string;
    readonly label: string;
    readonly epochs: readonly number[];
  } | null;
  readonly labels: {
    /** Below the receiver's lane, in the middle of all tries. */
    readonly tries: string | null;
    /** Above the bounce at that instant. */
    readonly bounce: { readonly epoch: number; readonly text: string } | null;
    readonly delay: string | null;
    readonly received: string | null;
    readonly gap: (milliseconds: number) => string;
  };
}

const NARROWEST = 280;
const SIZE = 11;
const HEIGHT = 164;
const LANES: readonly Lane[] = ['author', 'sending-host', 'receiver', 'mailbox'];
const Y: LaneHeights = { author: 26, 'sending-host': 60, receiver: 94, mailbox: 138 };
/** Baselines of the rows that labels stand in. */
const ROW = { top: 12, tries: 112, mailbox: 130, axis: 159 };

/** What the model's box adds below the lanes: a row of marks and its label. */
const MODEL = { height: 46, y: 160, label: 184 };

/** The swim-lane picture as numbers, drawn alike as SVG and as PDF vectors, at any width. */
export function timelineScene(picture: TimelinePicture): Scene {
  const width = Math.max(picture.width, NARROWEST);
  const { model } = picture;
  const lower = model === null ? 0 : MODEL.height;
  const names = LANES.map((lane) => fitText(picture.lanes[lane], SIZE, width * 0.24));
  const modelName = model === null ? [] : [fitText(model.name, SIZE, width * 0.24)];
  const left = Math.max(...[...names, ...modelName].map((name) => textWidth(name, SIZE))) + 20;
  const right = width - 10;
  const axis = axisOf(
    [...picture.events.map(({ at }) => at.epoch), ...(model?.epochs ?? [])].sort((a, b) => a - b),
    left + 8,
    right - 8,
  );
  const rows = labelRows(left, right, SIZE);
  labelMarks(picture, axis, rows);
  labelAxis(picture, axis, rows, ROW.axis + lower);
  const planned = model?.epochs.map(axis.x) ?? [];
  if (model !== null)
    rows.place(((planned[0] ?? 0) + (planned.at(-1) ?? 0)) / 2, MODEL.label, model.label, 'soft');
  return {
    width,
    height: HEIGHT + lower,
    alt: picture.alt,
    shapes: [
      ...LANES.map((lane, i) => laneName(names[i] ?? '', Y[lane])),
      ...LANES.flatMap((lane) => laneLines(axis, left, right, Y[lane])),
      ...modelName.map((name) => laneName(name, MODEL.y)),
      ...modelBox(planned, MODEL.y),
      ...picture.events.flatMap((event) => marksOf(event, axis.x(event.at.epoch), Y)),
      ...rows.shapes,
    ],
  };
}

const laneName = (text: string, y: number): Shape => ({
  shape: 'text',
  at: [0, y + 4],
  text,
  ink: 'soft',
  size: SIZE,
  anchor: 'start',
});

/** A lane, open where nothing was recorded: an empty line would claim that nothing happened. */
function laneLines({ gaps }: Axis, left: number, right: number, y: number): readonly Shape[] {
  const from = [left, ...gaps.map(({ x1 }) => x1 - 4)];
  const to = [...gaps.map(({ x0 }) => x0 + 4), right];
  return from.map((start, i) => ({
    shape: 'line',
    points: [
      [start, y],
      [to[i] ?? right, y],
    ],
    ink: 'line',
    width: 1,
    dashed: false,
    filled: false,
  }));
}

function labelMarks({ events, labels }: TimelinePicture, axis: Axis, rows: LabelRows): void {
  const xs = (match: (kind: TimelineEvent['kind']) => boolean, lane?: Lane) =>
    events
      .filter((event) => match(event.kind) && (lane === undefined || event.lane === lane))
      .map(({ at }) => axis.x(at.epoch));
  const middle = (all: readonly number[]) => ((all[0] ?? 0) + (all.at(-1) ?? 0)) / 2;
  const delays = xs((kind) => kind === 'delay-notice');
  const tries = xs((kind) => kind.startsWith('attempt-'), 'receiver');
  const copies = xs((kind) => kind === 'received-copy');
  if (labels.bounce !== null) rows.place(axis.x(labels.bounce.epoch), ROW.top, labels.bounce.text, 'ink');
  if (labels.delay !== null && delays.length > 0) rows.place(delays[0] ?? 0, ROW.top, labels.delay, 'late');
  if (labels.tries !== null && tries.length > 0) rows.place(middle(tries), ROW.tries, labels.tries, 'soft');
  if (labels.received !== null && copies.length > 0)
    rows.place((copies[0] ?? 0) + 8, ROW.mailbox, labels.received, 'ok');
}

const DAY = 86_400_000;

/** First and last instant, then what fits: the length of each gap, and midnights. */
function labelAxis(
  { events, format, labels, model }: TimelinePicture,
  axis: Axis,
  rows: LabelRows,
  y: number,
): void {
  const first = events[0]?.at.epoch;
  const last = events.at(-1)?.at.epoch;
  if (first === undefined || last === undefined) return;
  const clock = (epoch: number) => `${format.day(epoch)} ${format.minute(epoch).slice(11, 16)}`;
  rows.place(axis.x(first), y, `${clock(first)} UTC`, 'soft');
  if (last > first) rows.place(axis.x(last), y, `${clock(last)} UTC`, 'soft');
  const end = model?.epochs.at(-1) ?? last;
  if (end > last) rows.place(axis.x(end), y, `${clock(end)} UTC`, 'soft');
  for (const gap of axis.gaps)
    rows.place((gap.x0 + gap.x1) / 2, ROW.tries, labels.gap(gap.to - gap.from), 'soft');
  // A year of midnights would be work for nothing: beyond a month, days have no room anyway.
  if (last - first > 31 * DAY) return;
  for (let midnight = Math.ceil(first / DAY) * DAY; midnight < last; midnight += DAY) {
    const inGap = axis.gaps.some(({ from, to }) => midnight > from && midnight < to);
    if (!inGap) rows.place(axis.x(midnight), y, format.day(midnight), 'soft');
  }
}
