import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { useBytes } from './bytes-store.ts';
import type { Piece } from './cut.ts';
import { goToFact } from './go-to-fact.ts';

/** A piece of the source; where a fact stands on it, a link to that fact. */
export function Marked({ piece, first, children }: { piece: Piece; first: boolean; children: ReactNode }) {
  const words = useWords();
  const lit = useBytes((state) => state.lit);
  const mark = piece.marks[0];
  if (mark === undefined) return children;
  const isLit = lit !== null && piece.marks.some(({ fact }) => fact.id === lit.id);
  const voice = piece.marks.find((one) => one.voice !== null)?.voice ?? null;
  const target = isLit ? lit : mark.fact;
  return (
    <a
      className="byte-mark"
      href={`#${encodeURIComponent(target.id)}`}
      // A fact over many lines is one stop of the Tab key, not one a line.
      tabIndex={first ? 0 : -1}
      draggable={false}
      title={`${words.bytes.goTo} ${target.words}`}
      data-voice={voice ?? 'fact'}
      data-lit={isLit ? '' : undefined}
      onClick={(event) => {
        event.preventDefault();
        goToFact(target);
      }}
    >
      <LitAnchor lit={isLit && piece.start === litStart(piece, lit?.id)} />
      {children}
    </a>
  );
}

const litStart = (piece: Piece, id: string | undefined) =>
  piece.marks.find(({ fact }) => fact.id === id)?.start;

/** Brings the beginning of the lit bytes into view, once for each wish. */
function LitAnchor({ lit }: { lit: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  const wish = useBytes((state) => state.wish);
  useEffect(() => {
    if (!lit || seen === wish) return;
    seen = wish;
    place.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [lit, wish]);
  return lit ? <span ref={place} /> : null;
}

/** The last wish that was granted: a page that is shown again while scrolling must not pull the view back. */
let seen = 0;
