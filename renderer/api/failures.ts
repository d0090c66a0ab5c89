import { create } from 'zustand';

interface Failures {
  readonly messages: readonly string[];
  readonly report: (message: string) => void;
  readonly dismiss: () => void;
}

/** What went wrong between window and backend, until the person has seen it. */
export const useFailures = create<Failures>((set) => ({
  messages: [],
  report: (message) =>
    set(({ messages }) => ({ messages: [...messages.filter((m) => m !== message), message] })),
  dismiss: () => set({ messages: [] }),
}));
