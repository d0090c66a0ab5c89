import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Answer } from '../../shared/contract/answer.ts';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { Via } from '../../shared/evidence/decisions/decision.ts';
import type { BackendParts } from './backend-parts.ts';
import type { Given } from './handles.ts';
import { takeIn } from './intake.ts';
import { problemIn } from './problem-in.ts';
import { throttledProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { refusedToReader } from './refused-to-reader.ts';
import { takeInput } from './take-input.ts';

type IntakeOperation = Extract<keyof Handlers, `intake.${string}`>;

/** Whatever brings bytes into the case: files, folders, the clipboard, the example. */
export function intakeHandlers(parts: BackendParts): Pick<Handlers, IntakeOperation> {
  const { workspace, handles, host, surroundings, intakes, session } = parts;

  const take = async (
    given: readonly Given[],
    via: Via,
    language: Language,
  ): Promise<Answer<'intake.files'>> => {
    const refused = refusedToReader(workspace);
    if (refused !== null) return refused;
    const before = workspace.revision;
    const progress = throttledProgress(parts.emit);
    try {
      const added = await intakes.run((signal) =>
        takeIn(given, { workspace, language, via, signal, progress }),
      );
      return { ok: true, value: added };
    } finally {
      tellChange(before);
    }
  };

  const tellChange = (before: number) => {
    if (workspace.revision === before) return;
    session?.see();
    parts.emit({ event: 'case-changed', revision: workspace.revision });
  };

  return {
    'intake.files': async (input) => {
      const given: Given[] = [];
      for (const handle of input.handles) {
        const file = handles.get(handle);
        if (file === null)
          return failed('not-found', `handles: nobody gave a file ${handle}.`, 'file-not-given');
        given.push(file);
      }
      return take(given, 'files', input.language);
    },
    'intake.paste': async ({ text, language }) => {
      const refused = refusedToReader(workspace);
      if (refused !== null) return refused;
      const before = workspace.revision;
      const bytes = new TextEncoder().encode(text);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const taken = await intakes.run((signal) =>
        takeInput(workspace, 'paste', { bytes, sha256 }, { signal }, { via: 'paste' }),
      );
      tellChange(before);
      const value = { added: [], refused: [], stopped: false };
      if ('problem' in taken) {
        const problem = problemIn(language, taken.problem);
        return { ok: true, value: { ...value, refused: [{ name: 'paste', problem }] } };
      }
      return { ok: true, value: { ...value, added: [{ id: taken.id, name: taken.name }] } };
    },
    'intake.pick': async ({ what, language }) => {
      if (host.pick === null) return refuse('no-dialog');
      const paths = await host.pick(what);
      return take(
        paths.map((path) => ({ path, name: basename(path) })),
        'pick',
        language,
      );
    },
    'intake.example': async ({ language, larger }) => {
      const path = larger ? surroundings.largerExample : surroundings.example;
      return take([{ path, name: basename(path) }], 'example', language);
    },
    'intake.stop': async () => {
      void intakes.stop();
      return { ok: true, value: {} };
    },
  };
}
