import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { useBytes } from './bytes-store.ts';
import type { Piece } from './cut.ts';
import { goToFact } from './go-to-fact.ts';

/** A piece of the source; where a fact stands on it, a link to that fact. */
export function Marked({ piece, first, children }: { piece: Piece; first: boolean; children: ReactNode }) {
  const words = useWords();
  const lit = useBytes((state) => state.lit);
  const aim = useBytes((state) => state.target);
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
      {aim !== null && startsHere(piece, aim.id) ? <Anchor /> : null}
      {children}
    </a>
  );
}

const startsHere = (piece: Piece, fact: string) =>
  piece.marks.some((mark) => mark.fact.id === fact && mark.start === piece.start);

/** Brings the beginning of the wanted bytes into view, once for each wish. */
function Anchor() {
  const place = useRef<HTMLSpanElement>(null);
  const wish = useBytes((state) => state.wish);
  useEffect(() => {
    if (granted === wish) return;
    granted = wish;
    const line = place.current;
    if (line === null) return;
    const pane = line.closest('.bytes-scroll');
    // Only the pane scrolls when a story opens; the page itself follows a press, not an arrival.
    if (pane !== null && useBytes.getState().lit === null) {
      pane.scrollTop +=
        line.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
    } else line.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [wish]);
  return <span ref={place} />;
}

/** The last wish that was granted: a page that comes back while scrolling must not pull the view with it. */
let granted = 0;
