import { create } from 'zustand';
import type { ShownFact } from '../../../../shared/contract/incident-view.ts';

export type BytesView = 'raw' | 'hex';

interface Bytes {
  /** Id of the source in the pane. */
  readonly source: string | null;
  /** The fact whose bytes are lit. */
  readonly lit: ShownFact | null;
  /** Grows with each wish to see the lit bytes, so that a second press scrolls again. */
  readonly wish: number;
  readonly view: BytesView;
  /** Shows a source from its start; what is lit in it stays lit. */
  readonly show: (source: string) => void;
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
  wish: 0,
  view: 'raw',
  show: (source) => set((now) => ({ source, lit: now.lit?.spans[0]?.source === source ? now.lit : null })),
  light: (fact) =>
    set((now) => ({ source: fact.spans[0]?.source ?? now.source, lit: fact, wish: now.wish + 1 })),
  pointAt: (fact) => set({ lit: fact }),
  unlight: () => set({ lit: null }),
  // Turning to the other view is a wish to see the same bytes there.
  look: (view) => set((now) => ({ view, wish: now.wish + 1 })),
  close: () => set({ source: null, lit: null }),
}));
