import type { Scene } from '../../contract/scene.ts';
import type { Face } from './canvas.ts';
import type { INKS } from './theme.ts';

/** Where a mark belongs in the structure tree; one object is one element, its parents are made on first use. */
export interface Tag {
  readonly role: string;
  readonly parent: Tag | null;
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  /** A link inside the document, to the row with this anchor. */
  readonly target?: string;
}

type InkName = keyof typeof INKS;

/** Something to draw, its place relative to the row's top left corner. Rules and panels are artifacts. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Base line. */
      readonly y: number;
      readonly text: string;
      readonly face: Face;
      readonly size: number;
      readonly ink: InkName;
      readonly tag: Tag;
      /** BCP 47, where it is another than the document's. */
      readonly language: string | null;
      /** The text in its order, where its glyphs are drawn in another. */
      readonly actual: string | null;
      /** Where it reaches to, up and down, for splitting a row that is taller than a page. */
      readonly top: number;
      readonly bottom: number;
    }
  | {
      readonly kind: 'rule';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly width: number;
      readonly ink: InkName;
      readonly double?: boolean;
    }
  | {
      readonly kind: 'panel';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly filled: boolean;
      readonly ink: InkName;
    }
  | {
      readonly kind: 'scene';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly scene: Scene;
      readonly tag: Tag;
    };

/** A strip across the page that stays whole where it fits on one. */
export interface Row {
  readonly height: number;
  /** White above it, dropped at the top of a page. */
  readonly before: number;
  /** Never the last row of a page: headings, first lines, heads of tables. */
  readonly keepWithNext: boolean;
  readonly marks: readonly Mark[];
  /** Elements that must exist in this order even where they hold nothing (empty cells of a table). */
  readonly tags?: readonly Tag[];
  /** Drawn again, as an artifact, where the table goes on on a new page. */
  readonly head?: Row;
  readonly outline?: { readonly level: number; readonly text: string };
  readonly breakBefore?: boolean;
  /** Name that links point to. */
  readonly anchor?: string;
}

/** A row with its place on a page. */
export interface Placed {
  readonly row: Row;
  readonly y: number;
  /** A repeated head: seen, but not read a second time. */
  readonly artifact: boolean;
}

export type Page = readonly Placed[];
