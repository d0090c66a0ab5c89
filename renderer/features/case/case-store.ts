import { create } from 'zustand';
import type { CaseView } from '../../../shared/contract/case-view.ts';
import type { IncidentView, ShownFact } from '../../../shared/contract/incident-view.ts';
import type { Output } from '../../../shared/contract/operations.ts';
import type { Statements } from '../../../shared/contract/statements.ts';
import { ask } from '../../api/ask.ts';
import { useLanguage } from '../../words/use-words.ts';
import { useBytes } from './bytes/bytes-store.ts';
import { type Choice, incidentOf, stillChosen } from './choice.ts';
import { useCaseFile } from './file/file-store.ts';

interface Case {
  readonly host: Output<'hello'>['capabilities'] | null;
  readonly version: string;
  readonly view: CaseView | null;
  readonly choice: Choice | null;
  readonly incident: IncidentView | null;
  readonly start: () => Promise<void>;
  /** Reads the case again, in the window's language. */
  readonly refresh: () => Promise<void>;
  readonly choose: (choice: Choice) => Promise<void>;
  /** Adds to what the person said; the backend computes the case again and tells of the change. */
  readonly state: (said: Partial<Statements>) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const speaking = () => useLanguage.getState().language;

/** The case as the backend tells it, and what the person chose in it. */
export const useCase = create<Case>((set, get) => {
  // Answers may come in another order than the questions; only the last question's counts.
  let asked = 0;

  const tell = async (view: CaseView, choice: Choice | null, turn: number) => {
    const id = choice === null ? null : incidentOf(view, choice);
    const incident = id === null ? null : await ask('incident.view', { id, language: speaking() });
    if (turn !== asked) return;
    set({ view, choice, incident });
    const bytes = useBytes.getState();
    if (choice !== null && choice.kind !== 'incident') bytes.show(choice.id);
    else if (incident !== null) bytes.show(incident.firstSource, firstWords(incident));
    else bytes.close();
  };

  return {
    host: null,
    version: '',
    view: null,
    choice: null,
    incident: null,
    start: async () => {
      const hello = await ask('hello', {});
      if (hello !== null) set({ host: hello.capabilities, version: hello.version });
      await get().refresh();
    },
    refresh: async () => {
      asked += 1;
      const turn = asked;
      const view = await ask('case.view', { language: speaking() });
      if (view === null || turn !== asked) return;
      void useCaseFile.getState().refresh();
      await tell(view, stillChosen(view, get().choice), turn);
    },
    choose: async (choice) => {
      const { view } = get();
      if (view === null) return;
      asked += 1;
      set({ choice });
      await tell(view, choice, asked);
    },
    state: async (said) => {
      const statements = { ...get().view?.statements, ...said };
      if ((await ask('case.state', { statements })) !== null) await get().refresh();
    },
    clear: async () => {
      await ask('case.new', {});
      set({ choice: null });
      await get().refresh();
    },
  };
});

/** What the receiver said in the source shown first: the pane opens there, not at forty lines of headers. */
function firstWords(incident: IncidentView): ShownFact | undefined {
  return incident.voices
    .flatMap(({ quotes }) => quotes)
    .find(({ spans }) => spans[0]?.source === incident.firstSource);
}
