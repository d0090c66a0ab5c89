import type { Answer } from '../../shared/contract/answer.ts';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { OperationName } from '../../shared/contract/operations.ts';
import { bounceKey } from '../../shared/evidence/decisions/bounce-key.ts';
import type { DecisionDraft } from '../../shared/evidence/decisions/decision.ts';
import { caseView } from '../../shared/report/view/case-view.ts';
import type { BackendParts } from './backend-parts.ts';
import { caseCopyHandlers } from './case-copy-handlers.ts';
import { caseFileOf } from './case-file-of.ts';
import { NoCase } from './case-store/no-case.ts';
import { refuse } from './refuse.ts';
import { refusedToReader } from './refused-to-reader.ts';

type CaseOperation = Extract<OperationName, `case.${string}`>;

/** A decision that takes one back says so. */
const backUnless = (decided: boolean): { readonly back?: true } => (decided ? {} : { back: true });

/** The case itself: what it holds, where it is kept, and the decisions that change it. */
export function caseHandlers(parts: BackendParts): Pick<Handlers, CaseOperation> {
  const { workspace, session, host, emit } = parts;
  const done = { ok: true, value: {} } as const;

  /** Nothing is taken in while one case gives way to another. */
  const change = async (path: () => Promise<void>) => {
    await parts.intakes.stop();
    await path();
    emit({ event: 'case-changed', revision: workspace.revision });
  };

  const decide = async (act: () => Promise<Answer<'case.undo'>>): Promise<Answer<'case.undo'>> => {
    const refused = refusedToReader(workspace);
    if (refused !== null) return refused;
    const answer = await act();
    session?.see();
    emit({ event: 'case-changed', revision: workspace.revision });
    return answer;
  };

  const move = (kind: 'undo' | 'redo') =>
    decide(async () => {
      if (!workspace.move(kind))
        return failed('not-found', `There is nothing to ${kind}.`, `nothing-to-${kind}`);
      await session?.readUnread();
      return done;
    });

  /** A decision about one source. */
  const about = (
    id: string,
    draft: (sha256: string) => Exclude<DecisionDraft, { readonly kind: 'took-in' }>,
  ) =>
    decide(async () => {
      const source = workspace.source(id);
      if (source === null) return failed('not-found', `There is no source ${id}.`, 'no-such-source');
      workspace.decide(draft(source.sha256));
      return done;
    });

  return {
    'case.view': async ({ language }) => ({
      ok: true,
      value: caseView(workspace.case(), workspace.revision, language),
    }),
    'case.file': async () => ({ ok: true, value: caseFileOf(workspace, session) }),
    'case.new': async () => {
      if (session === null) return refuse('no-place');
      await change(() => session.create());
      return done;
    },
    'case.open': async ({ id }) => {
      if (session === null) return refuse('no-place');
      if (id === null && host.pick === null) return refuse('no-dialog');
      const path = id === null ? (await host.pick?.('folder'))?.[0] : session.home.pathOf(id);
      if (path === undefined) return { ok: true, value: { opened: false } };
      if (path === null) return failed('not-found', 'There is no such case.', 'no-such-case');
      try {
        await change(() => session.open(path));
      } catch (error) {
        if (error instanceof NoCase) return refuse(error.why);
        throw error;
      }
      return { ok: true, value: { opened: true } };
    },
    ...caseCopyHandlers(parts, change),
    'case.undo': () => move('undo'),
    'case.redo': () => move('redo'),
    'case.leave-out': ({ source }) => about(source, (sha256) => ({ kind: 'left-out', sha256 })),
    'case.treat-as-bounce': ({ source, treat }) =>
      about(source, (sha256) => ({ kind: 'treat-as-bounce', sha256, ...backUnless(treat) })),
    'case.ignore': ({ source, ignored }) =>
      about(source, (sha256) => ({ kind: 'ignored', sha256, ...backUnless(ignored) })),
    'case.exclude': ({ bounces, excluded }) =>
      decide(async () => {
        const known = excluded
          ? workspace.case().readings.flatMap((each) => each.bounces)
          : workspace.case().excluded;
        const keys: string[] = [];
        for (const id of bounces) {
          const bounce = known.find((each) => each.id === id);
          const source = bounce === undefined ? null : workspace.source(bounce.source);
          if (source === null) return failed('not-found', `There is no bounce ${id}.`, 'no-such-bounce');
          keys.push(bounceKey(source.sha256, id));
        }
        workspace.decide(
          ...keys.map((bounce) => ({ kind: 'excluded' as const, bounce, ...backUnless(excluded) })),
        );
        return done;
      }),
    'case.state': ({ statements }) =>
      decide(async () => {
        workspace.decide({ kind: 'stated', statements });
        return done;
      }),
    'case.name': ({ title }) =>
      decide(async () => {
        workspace.decide({ kind: 'named', title });
        return done;
      }),
    'case.dismiss-changes': async () => {
      session?.dismissChanges();
      return done;
    },
  };
}
