import type { Format } from '../../language/format.ts';
import { speak } from '../../language/speak.ts';
import type { Block, Document } from '../block.ts';
import { visibleText } from '../visible-text.ts';
import { plainBlock } from './plain-block.ts';

/** A part of a ticket text that stays or goes as a whole. */
export interface Piece {
  readonly text: string;
  /** The higher a number, the sooner it is given up; words are never given up for it, or only after all numbers. */
  readonly rank: 1 | 2 | 3 | 4 | 5 | 'title' | 'essential' | 'ask' | 'note';
  readonly joined: boolean;
  /** Set for an essential piece: the fewest words that still say it. */
  readonly least?: string;
  /** The refusing words, which may be shortened in their middle: the code is at the front and the token at the end. */
  readonly answer?: boolean;
  readonly elastic?: boolean;
}

/** Page 1 in the order of reading, cut where something may be left out. */
export function ticketPieces({
  first,
  title,
  running,
  language,
}: Pick<Document, 'first' | 'title' | 'running' | 'language'>): readonly Piece[] {
  const titled = first.some((block) => block.kind === 'heading' && block.level === 1);
  const { format } = speak(language);
  const terms = first.findIndex(({ kind }) => kind === 'terms');
  const body = first.flatMap((block, i) => blockPieces(block, i < terms, format));
  return [piece(running.left, 4), ...(titled ? [] : [piece(title, 'title')]), ...body].filter(
    ({ text }) => text !== '',
  );
}

const piece = (text: string, rank: Piece['rank'], joined = false): Piece => ({
  text: visibleText(text).trim(),
  rank,
  joined,
});

/** `opening`: it stands before the table of what, when and how often, so it says what the letter is about. */
function blockPieces(block: Block, opening: boolean, format: Format): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      // What changed since the issue before is headed on the third level, and goes with its list.
      return [piece(block.text, block.level === 1 ? 'title' : block.level === 3 ? 5 : 1)];
    case 'paragraph':
      return [piece(plainBlock(block, format), opening ? 2 : 4)];
    case 'terms':
      return block.rows.map((row, i) => {
        const whole = piece(
          plainBlock({ kind: 'terms', rows: [row] }, format),
          row.essential ? 'essential' : 3,
          i > 0,
        );
        if (row.essential === undefined) return whole;
        const { of, least } = row.essential;
        return {
          ...whole,
          answer: of === 'answer',
          least: visibleText(format.labelled(row.term, least)).trim(),
        };
      });
    case 'asks':
      return block.asks.map((ask) => piece(plainBlock({ kind: 'asks', asks: [ask] }, format), 'ask', true));
    case 'quote':
      return [piece(plainBlock(block, format), 1)];
    default:
      return [piece(plainBlock(block, format), 5)];
  }
}
