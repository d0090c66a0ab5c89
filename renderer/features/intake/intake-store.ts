import { create } from 'zustand';
import type { Output } from '../../../shared/contract/operations.ts';
import { ask } from '../../api/ask.ts';
import { bridge } from '../../api/bridge.ts';
import { announce } from '../../components/announcer.tsx';
import { useLanguage, wordsNow } from '../../words/use-words.ts';
import { useCase } from '../case/case-store.ts';
import { type Outcome, progressed, type Run, started } from './run.ts';

interface Intake {
  readonly run: Run | null;
  /** Of the last taking-in, until dismissed. */
  readonly outcome: Outcome | null;
  readonly ask: 'paste' | 'empty-drop' | null;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeText: (text: string) => void;
  readonly takePicked: (what: 'files' | 'folder') => void;
  readonly takeExample: (which: 'small' | 'larger') => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
  readonly open: (dialog: Intake['ask']) => void;
}

type Added = Output<'intake.files'>;
type Refused = Outcome['refused'];

const speaking = () => useLanguage.getState().language;

/** Taking in: one after another, however fast the person drops. */
export const useIntake = create<Intake>((set, get) => {
  let queue: Promise<void> = Promise.resolve();

  const enqueue = (run: Run, work: () => Promise<Outcome | null>) => {
    queue = queue.then(async () => {
      set({ run: { ...run, since: performance.now() }, outcome: null, ask: null });
      const outcome = await work();
      set({ run: null, outcome });
      if (outcome === null) return;
      announce(summary(outcome));
      await useCase.getState().refresh();
    });
  };

  const takeFiles = async (files: readonly File[]): Promise<Outcome | null> => {
    const { handles, refused } = await handOver(files, (done) => {
      const { run } = get();
      if (run !== null) set({ run: { ...run, done } });
      return run?.stopping !== true;
    });
    if (handles.length === 0)
      return { added: 0, refused, stopped: handles.length + refused.length < files.length };
    set({ run: started('reading', null, performance.now()) });
    return outcomeOf(await ask('intake.files', { handles, language: speaking() }), refused);
  };

  return {
    run: null,
    outcome: null,
    ask: null,
    takeFiles: (files) => enqueue(started('handing', files.length, 0), () => takeFiles(files)),
    takeText: (text) =>
      enqueue(started('reading', 1, 0), async () =>
        outcomeOf(await ask('intake.paste', { text, language: speaking() })),
      ),
    takePicked: (what) =>
      enqueue(started('reading', null, 0), async () =>
        outcomeOf(await ask('intake.pick', { what, language: speaking() })),
      ),
    takeExample: (which) =>
      enqueue(started('reading', null, 0), async () =>
        outcomeOf(await ask('intake.example', { language: speaking(), larger: which === 'larger' })),
      ),
    stop: () => {
      const { run } = get();
      if (run === null) return;
      set({ run: { ...run, stopping: true } });
      void ask('intake.stop', {});
    },
    dismiss: () => set({ outcome: null }),
    open: (dialog) => set({ ask: dialog }),
  };
});

let waiting: Parameters<typeof progressed>[1] = [];

/** Takes in the backend's progress; thousands of events a second become one change a frame. */
export function onProgress(event: Parameters<typeof progressed>[1][number]): void {
  if (waiting.length === 0) {
    requestAnimationFrame(() => {
      const events = waiting;
      waiting = [];
      const { run } = useIntake.getState();
      if (run !== null) useIntake.setState({ run: progressed(run, events) });
    });
  }
  waiting = [...waiting, event];
}

async function handOver(files: readonly File[], goOn: (done: number) => boolean) {
  const handles: string[] = [];
  const refused: { name: string; problem: Refused[number]['problem'] }[] = [];
  for (const [done, file] of files.entries()) {
    if (!goOn(done)) break;
    const words = wordsNow().drop;
    try {
      const handle = await bridge.register(file);
      if (handle !== null) handles.push(handle);
      else
        refused.push({
          name: file.name,
          problem: { code: 'empty', message: words.emptyFile, next: words.emptyFileNext },
        });
    } catch {
      refused.push({
        name: file.name,
        problem: { code: 'unreadable', message: words.notHanded, next: words.notHandedNext },
      });
    }
  }
  return { handles, refused };
}

const outcomeOf = (answer: Added | null, before: Refused = []): Outcome | null =>
  answer === null
    ? null
    : { added: answer.added.length, refused: [...before, ...answer.refused], stopped: answer.stopped };

function summary({ added, refused, stopped }: Outcome): string {
  const words = wordsNow().intake;
  return [
    `${words.took(added)}.`,
    ...(refused.length === 0 ? [] : [`${words.refused(refused.length)}.`]),
    ...(stopped ? [words.stopped] : []),
  ].join(' ');
}
