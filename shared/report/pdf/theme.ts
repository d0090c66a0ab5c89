import type { Ink } from '../../contract/scene.ts';
import type { Face } from './canvas.ts';

/** A4 in points, margins as on a lawyer's letter; `bottom` is where the foot's last line stands. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 57,
  right: 57,
  top: 88,
  topLater: 80,
  bottom: 812,
};

export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Inks that keep their order when printed in grey; what colour says is said by a shape or a word too. */
export const INKS: Readonly<Record<Ink | 'pale' | 'pill', string>> = {
  ink: '#1a1a18',
  soft: '#55554f',
  line: '#d0d0ca',
  pale: '#f2f2ee',
  pill: '#e4e4de',
  accent: '#1f4e79',
  fail: '#8c1d18',
  late: '#7a5200',
  ok: '#1e5c33',
  paper: '#ffffff',
};

/** A face, its size and the distance from one base line to the next, in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly ink: keyof typeof INKS;
}

const style = (face: Face, size: number, leading: number, ink: TextStyle['ink'] = 'ink'): TextStyle => ({
  face,
  size,
  leading,
  ink,
});

/** Type of the packs; `scale` below 1 draws page 1 a little tighter so that it stands alone on one page. */
export const typeAt = (scale: number) => ({
  body: style('sans', 9.9 * scale, 14.6 * scale),
  bodyStrong: style('strong', 9.9 * scale, 14.6 * scale),
  lead: style('sans', 10.5 * scale, 15.6 * scale),
  soft: style('sans', 8.4 * scale, 12.4 * scale, 'soft'),
  small: style('sans', 8.6 * scale, 12.6 * scale),
  smallStrong: style('strong', 8.6 * scale, 12.6 * scale),
  mono: style('mono', 8.7 * scale, 13.2 * scale),
  monoSmall: style('mono', 7.2 * scale, 10.6 * scale),
  title: style('strong', 15.8 * scale, 20.4 * scale),
  section: style('strong', 12 * scale, 16.2 * scale),
  heading: style('strong', 9.9 * scale, 14.6 * scale),
  label: style('strong', 6.9 * scale, 10 * scale),
  foot: style('sans', 7.8 * scale, 11 * scale, 'soft'),
  gap: { small: 4 * scale, cell: 2.4 * scale, row: 4.6 * scale, block: 13 * scale, section: 22 * scale },
});

/** Type of the pages after the first: prose a little smaller than in the letter, so that more stands together. */
export const reportType: Type = {
  ...typeAt(1),
  body: style('sans', 9.2, 13.2),
  bodyStrong: style('strong', 9.2, 13.2),
  gap: { ...typeAt(1).gap, block: 12, section: 19 },
};

export type Type = ReturnType<typeof typeAt>;
