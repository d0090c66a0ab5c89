import type { CaseAct, CaseFile } from '../../shared/contract/case-file.ts';
import type { Act } from '../../shared/evidence/decisions/apply-decisions.ts';
import { bounceKeys } from '../../shared/evidence/decisions/bounce-keys.ts';
import type { CaseSession } from './case-session.ts';
import type { Workspace } from './workspace.ts';

/** The case as the window tells of its file. */
export function caseFileOf(workspace: Workspace, session: CaseSession | null): CaseFile {
  const { folder, decided } = workspace;
  const names = namesIn(workspace);
  const { holder, found } = folder ?? { holder: null, found: { torn: false, unread: 0 } };
  return {
    title: decided.title,
    kept: folder !== null,
    holder: holder === null ? null : { host: holder.host, pid: holder.pid, started: holder.started },
    torn: found.torn,
    unread: found.unread,
    undo: decided.undo === null ? null : actIn(decided.undo, names),
    redo: decided.redo === null ? null : actIn(decided.redo, names),
    changes: changesIn(workspace, session),
    recent: (session?.home.recent() ?? []).map((each) => ({ ...each })),
  };
}

/** Of each source by its hash, also where it is not shown any more. */
function namesIn({ folder, analyses }: Workspace): ReadonlyMap<string, string> {
  const taken = (folder?.decisions ?? []).flatMap((one) =>
    one.kind === 'took-in' ? [[one.sha256, one.name] as const] : [],
  );
  return new Map([...taken, ...analyses.map(({ source }) => [source.sha256, source.name] as const)]);
}

function actIn(act: Act, names: ReadonlyMap<string, string>): CaseAct {
  const [first] = act;
  switch (first.kind) {
    case 'took-in':
      return { kind: first.kind, name: first.name, count: act.length };
    case 'left-out':
    case 'zone':
      return { kind: first.kind, name: names.get(first.sha256) ?? '', count: act.length };
    case 'treat-as-bounce':
    case 'ignored':
      return { kind: first.kind, name: names.get(first.sha256) ?? '', count: act.length, ...backIn(first) };
    case 'excluded': {
      const name = names.get(first.bounce.split('/')[0] ?? '') ?? '';
      return { kind: first.kind, name, count: act.length, ...backIn(first) };
    }
    case 'named':
      return { kind: first.kind, name: first.title, count: 0 };
    case 'stated':
    case 'redacted':
      return { kind: first.kind, name: '', count: 0 };
  }
}

const backIn = ({ back }: { readonly back?: true | undefined }) => (back === true ? { back } : {});

function changesIn(workspace: Workspace, session: CaseSession | null): CaseFile['changes'] {
  const { rules, list } = session?.changes ?? { rules: '', list: [] };
  if (list.length === 0) return { rules, list: [] };
  const found = workspace.case();
  const ids = new Map([...bounceKeys(found)].map(([id, key]) => [key, id]));
  const names = new Map(found.sources.map(({ id, name }) => [id, name]));
  return {
    rules,
    list: list.flatMap(({ key, before, now }) => {
      const id = ids.get(key);
      // A source that was left out since is nobody's concern any more.
      if (id === undefined) return [];
      return [{ source: names.get(id.slice(0, id.lastIndexOf('/'))) ?? '', before, now }];
    }),
  };
}
