import type { TicketText } from '../../contract/ticket-text.ts';
import { speak } from '../../language/speak.ts';
import type { Document } from '../block.ts';
import { shortened } from './shortened.ts';
import { type Piece, ticketPieces } from './ticket-pieces.ts';

/** What most forms take; the limits of single forms are mostly not published. */
export const TICKET_BUDGET = 2000;

/** An answer keeps this much while there are other things to give up: a code in front and a token at the end. */
const ANSWER = 120;

type Shape = readonly Piece[];

/**
 * Page 1 as plain text within a budget. Given up in this order: who else was asked and the courtesies, later
 * paragraphs and the request's number, terms without an address, code or time, whom to answer, the lead, the middle of the answer, the title, the last
 * questions, all of the answer but its codes. The address, the codes, the times and the first question stay; a
 * budget that cannot hold them gets a sentence that says how much it takes. What was shortened says so.
 */
export function ticketText(
  document: Pick<Document, 'to' | 'language' | 'title' | 'running' | 'first'>,
  budget: number = TICKET_BUDGET,
): TicketText {
  const { form } = speak(document.language);
  const pieces = ticketPieces(document);
  const note: Piece = { text: form.shortened, rank: 'note', joined: false };
  const shapes = shapesOf(pieces).map((shape): Shape => (shape === pieces ? shape : [...shape, note]));
  const last = shapes.at(-1) ?? [];
  const minimum = Math.min(join(last).length, join(pieces).length);
  const fitting = shapes.find((shape) => join(tight(shape)).length <= budget);
  const text =
    fitting === undefined ? shortened(form.atLeast(minimum), budget) : join(filled(fitting, budget));
  return { text, characters: text.length, budget, minimum };
}

const join = (shape: Shape): string =>
  shape.map(({ text, joined }, i) => (i === 0 ? '' : joined ? '\n' : '\n\n') + text).join('');

/** Ranks in the order in which they are given up; an answer is shortened when the terms and the lead are gone. */
const GIVEN_UP = [5, 4, 3, 2, 1] as const;

/** Every shape of the text from the whole to the least, each with one thing less than the one before. */
function shapesOf(pieces: Shape): readonly Shape[] {
  const shapes: Shape[] = [pieces];
  const next = (change: (shape: Shape) => Shape) => shapes.push(change(shapes.at(-1) ?? []));
  for (const rank of GIVEN_UP) {
    for (const piece of pieces.filter((one) => one.rank === rank).reverse()) {
      next((shape) => shape.filter((one) => one !== piece));
    }
  }
  next((shape) => shape.map((piece) => (piece.answer === true ? { ...piece, elastic: true } : piece)));
  next((shape) => shape.filter(({ rank }) => rank !== 'title'));
  for (const ask of pieces
    .filter(({ rank }) => rank === 'ask')
    .slice(1)
    .reverse()) {
    next((shape) => shape.filter((one) => one !== ask));
  }
  next((shape) =>
    shape.map((piece) =>
      piece.least === undefined ? piece : { ...piece, text: piece.least, elastic: false },
    ),
  );
  return shapes;
}

/** A shape at its shortest. */
const tight = (shape: Shape): Shape =>
  shape.map((piece) => (piece.elastic === true ? { ...piece, text: shortened(piece.text, ANSWER) } : piece));

/** A shape with as much of the answer as there is room for. */
function filled(shape: Shape, budget: number): Shape {
  const at = shape.findIndex(({ elastic, text }) => elastic === true && text.length > ANSWER);
  const answer = shape[at];
  if (answer === undefined) return shape;
  const others = join(shape).length - answer.text.length;
  const room = Math.max(ANSWER, budget - others);
  const text = shortened(answer.text, room);
  return shape.map((piece) => (piece === answer ? { ...piece, text } : piece));
}
