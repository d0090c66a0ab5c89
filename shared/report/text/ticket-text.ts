import type { Block, Document } from '../block.ts';
import { visibleText } from '../visible-text.ts';
import { plainBlock } from './plain-block.ts';
import { shortened } from './shortened.ts';

/** Plain text for a form's free field. */
export interface TicketText {
  readonly text: string;
  /** UTF-16 units, as a form's `maxlength` counts them. */
  readonly characters: number;
  readonly budget: number;
}

/** What most forms take; the limits of single forms are mostly not published. */
export const TICKET_BUDGET = 2000;

interface Piece {
  readonly text: string;
  /** What is given up first has the highest number; 0 is never given up, only shortened in its middle. */
  readonly rank: number;
  readonly joined: boolean;
}

/**
 * Page 1 as plain text within a budget. Given up in this order: what stands beside the answer's address,
 * later paragraphs, terms that hold no address, code or time, the lead. The title, the sending address,
 * the refusing words, the times and the asks stay; where even they are too long, the longest piece is
 * shortened in its middle, because an SMTP reply has its code at the front and its token at the end.
 */
export function ticketText(document: Document, budget: number = TICKET_BUDGET): TicketText {
  let pieces = piecesOf(document);
  for (let rank = 5; rank > 0 && join(pieces).length > budget; rank -= 1) {
    pieces = giveUp(pieces, rank, budget);
  }
  const text = shortenTo(pieces, budget);
  return { text, characters: text.length, budget };
}

/** Leaves out pieces of a rank, the last first, until the rest fits. */
function giveUp(pieces: readonly Piece[], rank: number, budget: number): readonly Piece[] {
  const kept = [...pieces];
  for (let i = kept.length - 1; i >= 0 && join(kept).length > budget; i -= 1) {
    if (kept[i]?.rank === rank) kept.splice(i, 1);
  }
  return kept;
}

const join = (pieces: readonly Piece[]): string =>
  pieces.map((piece, i) => (i === 0 ? '' : piece.joined ? '\n' : '\n\n') + piece.text).join('');

function shortenTo(pieces: readonly Piece[], budget: number): string {
  let shown = pieces;
  for (let i = 0; i < 40; i += 1) {
    const over = join(shown).length - budget;
    if (over <= 0) return join(shown);
    const longest = shown.reduce(
      (best, piece, at) => (piece.text.length > (shown[best]?.text.length ?? 0) ? at : best),
      0,
    );
    shown = shown.map((piece, at) =>
      at === longest
        ? { ...piece, text: shortened(piece.text, Math.max(24, piece.text.length - over)) }
        : piece,
    );
  }
  return shortened(join(shown), budget);
}

function piecesOf(document: Document): readonly Piece[] {
  const title = document.first.some((block) => block.kind === 'heading' && block.level === 1)
    ? []
    : [piece(document.title, 0)];
  let paragraphs = 0;
  const body = document.first.flatMap((block): readonly Piece[] => {
    if (block.kind === 'paragraph') paragraphs += 1;
    return blockPieces(block, paragraphs);
  });
  return [piece(document.running.left, 4), ...title, ...body].filter(({ text }) => text !== '');
}

const piece = (text: string, rank: number, joined = false): Piece => ({
  text: visibleText(text).trim(),
  rank,
  joined,
});

/** A time with its day, an IP address of either family, or words in a machine's type. */
const ESSENTIAL = /\d{4}-\d{2}-\d{2}|\b\d{1,3}(?:\.\d{1,3}){3}\b|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}/i;

function blockPieces(block: Block, paragraphs: number): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [piece(block.text, block.level === 1 ? 0 : 1)];
    case 'paragraph':
      return [piece(plainBlock(block), paragraphs === 1 ? 2 : 4)];
    case 'terms':
      return block.rows.map((row, i) => {
        const text = plainBlock({ kind: 'terms', rows: [row] });
        const essential = row.runs.some((run) => run.style === 'mono') || ESSENTIAL.test(text);
        return piece(text, essential ? 0 : 3, i > 0);
      });
    case 'asks':
      return block.asks.map((ask, i) => piece(plainBlock({ kind: 'asks', asks: [ask] }), 0, i >= 0));
    case 'quote':
      return [piece(plainBlock(block), 0)];
    default:
      return [piece(plainBlock(block), 5)];
  }
}
