import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { useBytes } from './bytes-store.ts';
import type { Piece } from './cut.ts';
import { goToFact } from './go-to-fact.ts';
import { keepInView } from './keep-in-view.ts';

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
    const pane = place.current?.closest<HTMLElement>('.bytes-scroll');
    if (granted === wish || place.current === null || pane == null) return;
    granted = wish;
    const stop = keepInView(place.current, pane);
    // A press asks to see them: where the panes stand below each other, the page follows. When a story
    // opens, it stays where the person reads.
    if (useBytes.getState().lit !== null)
      place.current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return stop;
  }, [wish]);
  return <span ref={place} />;
}

/** The last wish that was granted: a page that comes back while scrolling must not pull the view with it. */
let granted = 0;

/** Whether the bytes of that wish are in view, so that nothing else has to scroll to them. */
export const isGranted = (wish: number) => granted === wish;
