import type { Sentences } from '../../language/sentences.ts';
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

/**
 * Page 1 in the order of reading, cut where something may be left out: its title first, for a ticket is listed by its
 * first line, and the number of the request last.
 */
export function ticketPieces({
  to,
  first,
  title,
  running,
  language,
}: Pick<Document, 'to' | 'first' | 'title' | 'running' | 'language'>): readonly Piece[] {
  const words = speak(language);
  const terms = first.findIndex(({ kind }) => kind === 'terms');
  const body = first.flatMap((block, i) =>
    isListed(block, first[i + 1]) ? [] : blockPieces(block, i < terms, words, listHeading(first, i)),
  );
  const titled = body.findIndex(({ rank }) => rank === 'title');
  const [head, rest] =
    titled === -1 ? [[piece(title, 'title')], body] : [body.slice(0, titled + 1), body.slice(titled + 1)];
  const letter = to === 'receiver' || to === 'host';
  return [
    ...head,
    ...(letter ? [piece(words.form.greeting, 5)] : []),
    ...rest,
    ...(letter ? [piece(words.form.thanks, 5)] : []),
    piece(running.left, 4, letter),
  ].filter(({ text }) => text !== '');
}

/** A heading that a list follows: the two stay or go together, for neither says anything alone. */
const isListed = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' && block.level !== 1 && next?.kind === 'list';

const listHeading = (blocks: readonly Block[], i: number): Heading | null => {
  const before = blocks[i - 1];
  return before?.kind === 'heading' && isListed(before, blocks[i]) ? before : null;
};

type Heading = Extract<Block, { kind: 'heading' }>;

const piece = (text: string, rank: Piece['rank'], joined = false): Piece => ({
  text: visibleText(text).trim(),
  rank,
  joined,
});

/** `opening`: it stands before the table of what, when and how often, so it says what the letter is about. */
function blockPieces(
  block: Block,
  opening: boolean,
  words: Sentences,
  above: Heading | null,
): readonly Piece[] {
  const { format } = words;
  switch (block.kind) {
    case 'heading':
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
    case 'list':
      // The person's next steps outlast the rest; what changed since the issue before, on the third level, does not.
      return [
        piece(
          [above?.text ?? '', plainBlock(block, format)].filter(Boolean).join('\n'),
          above?.level === 2 ? 1 : 5,
        ),
      ];
    case 'columns':
      return block.columns.map((blocks, i) => columnPiece(blocks, i === 0 ? 2 : 5, words));
    default:
      return [piece(plainBlock(block, format), 5)];
  }
}

/** Whom to answer is needed for an answer; who else was asked is not. A text has no further page to point to. */
function columnPiece(blocks: readonly Block[], rank: 2 | 5, { document, format }: Sentences): Piece {
  const lines = blocks.map((block) => plainBlock(block, format));
  return piece(lines.filter((line) => line !== '' && line !== document.bridgePage).join('\n'), rank);
}
