import { basename } from 'node:path';
import type { Answer } from '../../shared/contract/answer.ts';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { BackendParts } from './backend-parts.ts';
import type { Given } from './handles.ts';
import { takeIn } from './intake.ts';
import { throttledProgress } from './progress.ts';

type IntakeOperation = Extract<keyof Handlers, `intake.${string}`>;

/** Whatever brings bytes into the case: files, folders, the clipboard, the example. */
export function intakeHandlers(parts: BackendParts): Pick<Handlers, IntakeOperation> {
  const { workspace, handles, host, surroundings } = parts;
  const running = new Set<AbortController>();

  const take = async (given: readonly Given[], language: Language): Promise<Answer<'intake.files'>> => {
    const before = workspace.revision;
    const stop = new AbortController();
    running.add(stop);
    try {
      const progress = throttledProgress(parts.emit);
      return { ok: true, value: await takeIn(given, { workspace, language, signal: stop.signal, progress }) };
    } finally {
      running.delete(stop);
      tellChange(before);
    }
  };

  const tellChange = (before: number) => {
    if (workspace.revision !== before) {
      parts.emit({ event: 'case-changed', revision: workspace.revision });
    }
  };

  return {
    'intake.files': async (input) => {
      const given: Given[] = [];
      for (const handle of input.handles) {
        const file = handles.get(handle);
        if (file === null) return failed('not-found', `handles: nobody gave a file ${handle}.`);
        given.push(file);
      }
      return take(given, input.language);
    },
    'intake.paste': async ({ text }) => {
      const before = workspace.revision;
      const source = workspace.take('paste', new TextEncoder().encode(text));
      tellChange(before);
      return {
        ok: true,
        value: { added: [{ id: source.id, name: source.name }], refused: [], stopped: false },
      };
    },
    'intake.pick': async ({ what, language }) => {
      if (host.pick === null) return failed('refused', 'There is no file dialog here.');
      const paths = await host.pick(what);
      return take(
        paths.map((path) => ({ path, name: basename(path) })),
        language,
      );
    },
    'intake.example': async ({ language, larger }) => {
      const path = larger ? surroundings.largerExample : surroundings.example;
      return take([{ path, name: basename(path) }], language);
    },
    'intake.stop': async () => {
      for (const each of running) each.abort();
      return { ok: true, value: {} };
    },
  };
}
