import { create } from 'zustand';
import type { IncidentView } from '../../../shared/contract/incident-view.ts';
import { useCase } from '../case/case-store.ts';

export type Letter = IncidentView['letters'][number];

interface Send {
  /** Whose ticket text is open. */
  readonly ticket: Letter | null;
  /** Whose form fields are open. */
  readonly form: Letter | null;
  /** For whom packs are about to be written, while that is asked. */
  readonly packs: readonly Letter['to'][] | null;
  /** Whether the text to post in public is open. */
  readonly post: boolean;
  readonly showPost: () => void;
  readonly showTicket: (letter: Letter) => void;
  readonly showForm: (letter: Letter) => void;
  readonly askPacks: (to: readonly Letter['to'][]) => void;
  /** For every addressee of the incident on the screen; nothing where there is none. */
  readonly askAll: () => void;
  readonly close: () => void;
}

const none = { ticket: null, form: null, packs: null, post: false };

/** Which of the send bar's dialogs is open. */
export const useSend = create<Send>((set) => ({
  ...none,
  showTicket: (ticket) => set({ ...none, ticket }),
  showPost: () => set({ ...none, post: true }),
  showForm: (form) => set({ ...none, form }),
  askPacks: (packs) => set({ ...none, packs }),
  askAll: () => {
    const letters = useCase.getState().incident?.letters ?? [];
    if (letters.length > 0) set({ ...none, packs: letters.map(({ to }) => to) });
  },
  close: () => set(none),
}));
