import type { ProfileChanges } from '../../contract/redaction.ts';
import type { Statements } from '../../contract/statements.ts';
import type { Decision, TookIn } from './decision.ts';

/** Decisions of one act: they are undone together. */
export type Act = readonly [Exclude<Decision, Undoing>, ...Exclude<Decision, Undoing>[]];

type Undoing = Extract<Decision, { readonly kind: 'undo' | 'redo' | 'pack-written' }>;

/** Where the decisions of a case lead. */
export interface Decided {
  /** Null where the person gave none. */
  readonly title: string | null;
  /** What stands in the case, in the order of taking in. */
  readonly taken: readonly TookIn[];
  /** Hashes of sources that the person left out, also of those that came in an archive. */
  readonly leftOut: ReadonlySet<string>;
  /** Null where the person said nothing. */
  readonly statements: Statements | null;
  /** What differs from the profiles that ship; null where nothing does. */
  readonly redaction: ProfileChanges | null;
  /** The zone of a log, by the hash of its source. */
  readonly zones: ReadonlyMap<string, string>;
  /** Hashes of sources. */
  readonly treatedAsBounce: ReadonlySet<string>;
  /** Hashes of sources. */
  readonly ignored: ReadonlySet<string>;
  /** Keys of bounces. */
  readonly excluded: ReadonlySet<string>;
  readonly packs: readonly Extract<Decision, { readonly kind: 'pack-written' }>[];
  /** What undo would take back, and redo bring back. */
  readonly undo: Act | null;
  readonly redo: Act | null;
}

/**
 * What a list of decisions comes to. Undo drops the last act, redo brings it back, and a new decision after an
 * undo ends what could be brought back. Pure, and total: an undo of what is not there changes nothing.
 */
export function applyDecisions(decisions: readonly Decision[]): Decided {
  const { done, undone, packs } = actsOf(decisions);
  const taken = new Map<string, TookIn>();
  const leftOut = new Set<string>();
  const zones = new Map<string, string>();
  const treatedAsBounce = new Set<string>();
  const ignored = new Set<string>();
  const excluded = new Set<string>();
  let statements: Statements | null = null;
  let redaction: ProfileChanges | null = null;
  let title: string | null = null;
  for (const decision of done.flat()) {
    switch (decision.kind) {
      case 'took-in':
        // Taken in again after it was left out: it comes last, under the id that it has now.
        taken.delete(decision.sha256);
        taken.set(decision.sha256, decision);
        leftOut.delete(decision.sha256);
        break;
      case 'left-out':
        leftOut.add(decision.sha256);
        break;
      case 'stated':
        statements = decision.statements;
        break;
      case 'redacted':
        redaction = decision.changes;
        break;
      case 'zone':
        if (decision.zone === null) zones.delete(decision.sha256);
        else zones.set(decision.sha256, decision.zone);
        break;
      case 'treat-as-bounce':
        put(treatedAsBounce, decision.sha256, decision.back);
        break;
      case 'ignored':
        put(ignored, decision.sha256, decision.back);
        break;
      case 'excluded':
        put(excluded, decision.bounce, decision.back);
        break;
      case 'named':
        title = decision.title;
        break;
    }
  }
  return {
    title,
    taken: [...taken.values()].filter(({ sha256 }) => !leftOut.has(sha256)),
    leftOut,
    statements,
    redaction,
    zones,
    treatedAsBounce,
    ignored,
    excluded,
    packs,
    undo: done.at(-1) ?? null,
    redo: undone.at(-1) ?? null,
  };
}

function put(set: Set<string>, one: string, back: true | undefined): void {
  if (back === true) set.delete(one);
  else set.add(one);
}

/** The acts that stand, those that were taken back (the last of them last), and the packs written. */
function actsOf(decisions: readonly Decision[]) {
  const done: [Act[0], ...Act[0][]][] = [];
  let undone: typeof done = [];
  const packs: Extract<Decision, { readonly kind: 'pack-written' }>[] = [];
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'pack-written':
        packs.push(decision);
        break;
      case 'undo':
        move(done, undone, decision.step);
        break;
      case 'redo':
        move(undone, done, decision.step);
        break;
      default: {
        undone = [];
        const last = done.at(-1);
        if (last !== undefined && decision.step === (last[0].step ?? last[0].n)) last.push(decision);
        else done.push([decision]);
      }
    }
  }
  return { done, undone, packs };
}

function move<T extends Act>(from: T[], to: T[], step: number): void {
  if (from.at(-1)?.[0].n !== step) return;
  const act = from.pop();
  if (act !== undefined) to.push(act);
}
