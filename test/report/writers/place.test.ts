import { expect, test } from 'vitest';
import type { Mark, Row, Tag } from '../../../shared/report/pdf/layout.ts';
import { place } from '../../../shared/report/pdf/place.ts';

const tag: Tag = { role: 'P', parent: null };

const line = (text: string, top: number): Mark => ({
  kind: 'text',
  x: 0,
  y: top + 8,
  text,
  face: 'sans',
  size: 10,
  ink: 'ink',
  language: null,
  actual: null,
  tag,
  top,
  bottom: top + 10,
});

const row = (text: string, over: Partial<Row> = {}): Row => ({
  height: 10,
  before: 0,
  keepWithNext: false,
  marks: [line(text, 0)],
  ...over,
});

const frame = () => ({ top: 0, bottom: 100 });

const textsOn = (rows: readonly Row[]): readonly (readonly string[])[] =>
  place(rows, frame).map((page) =>
    page.flatMap(({ row: placed, artifact }) =>
      placed.marks.flatMap((mark) => (mark.kind === 'text' ? [artifact ? `(${mark.text})` : mark.text] : [])),
    ),
  );

const rows = (count: number, over: Partial<Row> = {}): readonly Row[] =>
  Array.from({ length: count }, (_, i) => row(`${i + 1}`, over));

test('rows fill a page and go on on the next', () => {
  expect(textsOn(rows(12))).toEqual([
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ['11', '12'],
  ]);
});

test('a heading goes to the page of what it heads', () => {
  const pages = textsOn([...rows(9), row('Heading', { keepWithNext: true }), row('text')]);
  expect(pages[1]).toEqual(['Heading', 'text']);
});

test('twelve lines under a head of as many stand on one page with it', () => {
  const filler = rows(10);
  const exhibit = [...rows(23, { keepWithNext: true }), row('end')];
  const pages = place([...filler, ...exhibit], () => ({ top: 0, bottom: 320 }));
  expect(pages.map((page) => page.length)).toEqual([10, 24]);
});

test('white above a row is dropped at the top of a page', () => {
  const [, second] = place([...rows(10), row('next', { before: 30 })], frame);
  expect(second?.[0]?.y).toBe(0);
});

test('the head of a table stands again where the table goes on', () => {
  const head = row('Head', { keepWithNext: true });
  const pages = textsOn([head, ...rows(12, { head })]);
  expect(pages[0]?.[0]).toBe('Head');
  expect(pages[1]).toEqual(['(Head)', '10', '11', '12']);
});

test('a row that a page can hold is not cut', () => {
  const tall = row('tall', { height: 60, marks: [0, 10, 20, 30, 40, 50].map((top) => line(`t${top}`, top)) });
  expect(textsOn([...rows(5), tall])[1]).toEqual(['t0', 't10', 't20', 't30', 't40', 't50']);
});

test('a row taller than a page is cut between its lines, and nothing is lost', () => {
  const marks = Array.from({ length: 25 }, (_, i) => line(`t${i}`, i * 10));
  const pages = textsOn([row('before'), row('', { height: 250, marks })]);
  expect(pages.flat()).toEqual(['before', ...marks.map((_, i) => `t${i}`)]);
  expect(pages).toHaveLength(3);
});

test('a rule at the left of a row that is cut goes on on both pages', () => {
  const marks: Mark[] = [
    ...Array.from({ length: 12 }, (_, i) => line(`t${i}`, i * 10)),
    { kind: 'rule', from: [0, 0], to: [0, 120], width: 1, ink: 'ink' },
  ];
  const pages = place([row('', { height: 120, marks })], frame);
  const rules = pages.map((page) =>
    page.flatMap(({ row: placed }) => placed.marks.filter(({ kind }) => kind === 'rule')),
  );
  expect(rules).toMatchObject([[{ from: [0, 0], to: [0, 100] }], [{ from: [0, 0], to: [0, 20] }]]);
});

test('a break begins a page, but no empty one', () => {
  expect(textsOn([row('a', { breakBefore: true }), row('b', { breakBefore: true })])).toEqual([['a'], ['b']]);
});
