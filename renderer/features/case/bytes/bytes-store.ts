import { create } from 'zustand';
import type { ShownFact } from '../../../../shared/contract/incident-view.ts';

export type BytesView = 'raw' | 'hex';

interface Bytes {
  /** Id of the source in the pane. */
  readonly source: string | null;
  /** The fact whose bytes are lit. */
  readonly lit: ShownFact | null;
  /** The fact whose bytes are to be in sight; not lit where only the story was opened. */
  readonly target: ShownFact | null;
  /** Grows with each wish to see the target, so that a second press scrolls again. */
  readonly wish: number;
  readonly view: BytesView;
  /** Shows a source, at the fact where one is given; what is lit in it stays lit. */
  readonly show: (source: string, at?: ShownFact) => void;
  /** Lights a fact's bytes, in the source that holds them. */
  readonly light: (fact: ShownFact) => void;
  /** Lights a fact whose bytes are in sight already, without moving them. */
  readonly pointAt: (fact: ShownFact) => void;
  readonly unlight: () => void;
  readonly look: (view: BytesView) => void;
  readonly close: () => void;
}

/** What the source pane shows. */
export const useBytes = create<Bytes>((set) => ({
  source: null,
  lit: null,
  target: null,
  wish: 0,
  view: 'raw',
  show: (source, at) =>
    set((now) => {
      const lit = now.lit?.spans[0]?.source === source ? now.lit : null;
      const target = lit ?? at ?? null;
      return target === null
        ? { source, lit, target }
        : { source: target.spans[0]?.source ?? source, lit, target, wish: now.wish + 1 };
    }),
  light: (fact) =>
    set((now) => ({
      source: fact.spans[0]?.source ?? now.source,
      lit: fact,
      target: fact,
      wish: now.wish + 1,
    })),
  pointAt: (fact) => set({ lit: fact, target: fact }),
  unlight: () => set({ lit: null }),
  // Turning to the other view is a wish to see the same bytes there.
  look: (view) => set((now) => ({ view, wish: now.wish + 1 })),
  close: () => set({ source: null, lit: null, target: null }),
}));
