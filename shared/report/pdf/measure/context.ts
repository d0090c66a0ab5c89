import type { Sentences } from '../../../language/sentences.ts';
import type { Run } from '../../block.ts';
import { spacedRuns } from '../../spaced-runs.ts';
import type { Row, Tag } from '../layout.ts';
import type { Shaper, Styled } from '../shaper.ts';
import type { TextStyle, Type } from '../theme.ts';

/** What a block is measured against. */
export interface Context {
  /** Left edge and width in points. */
  readonly x: number;
  readonly width: number;
  readonly type: Type;
  readonly shaper: Shaper;
  readonly words: Sentences['writers'];
  /** The element that the block's own elements go under. */
  readonly parent: Tag;
  /** Page 1 is set like a letter, the rest like a report. */
  readonly part: 'first' | 'rest';
  /** The first paragraph says what it is about, a little larger. */
  readonly lead: boolean;
  /** The tallest row that fits on a page. */
  readonly pageHeight: number;
}

/** A new element under a parent. */
export const tag = (role: string, parent: Tag, options: Pick<Tag, 'alt' | 'scope'> = {}): Tag => ({
  role,
  parent,
  ...options,
});

const STYLES: Readonly<Record<Run['style'], { readonly large: keyof Type; readonly small: keyof Type }>> = {
  plain: { large: 'body', small: 'small' },
  strong: { large: 'bodyStrong', small: 'smallStrong' },
  mono: { large: 'mono', small: 'monoSmall' },
  soft: { large: 'soft', small: 'soft' },
};

/** The type of a run's style: `small` in tables. */
export function styleOf(style: Run['style'], type: Type, size: 'large' | 'small'): TextStyle {
  const found = type[STYLES[style][size]];
  return 'face' in found ? found : type.body;
}

/** Runs as text with type, at the size of prose or of a table. */
export const styled = (runs: readonly Run[], type: Type, size: 'large' | 'small'): readonly Styled[] =>
  spacedRuns(runs, '  ').map((run) => ({
    text: run.style === 'soft' ? unbroken(run.text) : run.text,
    style: styleOf(run.style, type, size),
  }));

/** `F5 · EX-001`: a reference stays on one line, the space before it does not. */
const unbroken = (text: string): string =>
  /^\s*F\d+(?: · EX-\d+)?$/.test(text) ? text.replace(/(?<=\S) (?=\S)/g, '\u00a0') : text;

/** The rows with white above the first of them. */
export const after = (white: number, rows: readonly Row[]): readonly Row[] =>
  rows.map((row, i) => (i === 0 ? { ...row, before: white } : row));
