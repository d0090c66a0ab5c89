import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Statements } from '../../shared/contract/statements.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import type { Case } from '../../shared/evidence/case.ts';
import { applyDecisions, type Decided } from '../../shared/evidence/decisions/apply-decisions.ts';
import type { Decision, DecisionDraft, TookIn, Via } from '../../shared/evidence/decisions/decision.ts';
import type { Source, SourceId } from '../../shared/intake/source.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { type GivenZone, givenZone } from '../../shared/mail/given-zone.ts';
import { type Analysis, inGivenZone, treatedAsBounce } from './analyse.ts';
import type { CaseFolder } from './case-store/case-folder.ts';
import type { Clock } from './clock.ts';
import { MAX_CASE_BYTES } from './limits.ts';
import { heldBytes, ShownSources } from './shown-sources.ts';
import { zoneRules } from './zone-rules.ts';

/**
 * The open case: its sources and what the person decided. Everything else is computed from them again,
 * at most once a revision. With a folder it is on the disk before it is here; without one it lives as long as
 * this does.
 */
export class Workspace {
  readonly #clock: Clock;
  readonly #statements: Statements;
  readonly #zone: GivenZone | null;
  #folder: CaseFolder | null = null;
  readonly #decisions: Decision[] = [];
  /** By the id of what was given: it, and what is in it. Also of what was taken back: redo reads nothing again. */
  #read = new Map<SourceId, readonly Analysis[]>();
  readonly #asDecided = new WeakMap<Analysis, { readonly how: string; readonly analysis: Analysis }>();
  #taken = 0;
  #revision = 0;
  #decided: Decided | null = null;
  #shown: ShownSources | null = null;
  #computed: { readonly revision: number; readonly case: Case } | null = null;

  /**
   * @param statements that hold until the person says something else
   * @param zone of all times without one, where the person named it beforehand
   */
  constructor(clock: Clock, statements: Statements = {}, zone: GivenZone | null = null) {
    this.#clock = clock;
    this.#statements = statements;
    this.#zone = zone;
  }

  /** Grows with each change of the case. */
  get revision(): number {
    return this.#revision;
  }

  /** The folder that the case is kept in; null where it is not. */
  get folder(): CaseFolder | null {
    return this.#folder;
  }

  /** Each source with what was read out of it, in the order of taking in. */
  get analyses(): readonly Analysis[] {
    return this.#sources().analyses;
  }

  /** What the decisions come to. */
  get decided(): Decided {
    this.#decided ??= applyDecisions(this.#folder?.decisions ?? this.#decisions);
    return this.#decided;
  }

  /** False where the case would hold more bytes than fit in memory; what a folder keeps is not held. */
  hasRoomFor(sources: readonly Source[]): boolean {
    const more = this.#folder === null ? sources : sources.filter(({ within }) => within !== undefined);
    return more.reduce((sum, source) => sum + heldBytes(source), this.#sources().bytes) <= MAX_CASE_BYTES;
  }

  /** The source with these bytes: a file that was dropped again must not count as a second bounce. */
  known(sha256: string): Source | null {
    return this.#sources().bySha256.get(sha256) ?? null;
  }

  /** For a source to come; given once in a case, so that an id never comes to name another file of it. */
  nextId(): SourceId {
    this.#taken += 1;
    return `s${this.#taken}`;
  }

  /** ISO 8601, UTC. */
  now(): string {
    return this.#clock();
  }

  /** The case of a folder in place of this one; what it took in is read next, see `unread`. */
  open(folder: CaseFolder): void {
    this.#folder = folder;
    this.#read = new Map();
    const ids = folder.decisions.flatMap((one) => (one.kind === 'took-in' ? [Number(one.id.slice(1))] : []));
    this.#taken = ids.reduce((most, id) => Math.max(most, id), 0);
    this.#changed();
  }

  /** What stands in the case and was not read yet, as after opening it. */
  get unread(): readonly TookIn[] {
    return this.decided.taken.filter(({ id }) => !this.#read.has(id));
  }

  /** What was read out of something that was taken in before. */
  fill(id: SourceId, analyses: readonly Analysis[]): void {
    this.#read.set(id, analyses);
    this.#shown = null;
    this.#revision += 1;
  }

  /** The bytes of a source, kept where the case is. @throws what the disk says */
  async keep(source: Source): Promise<Source> {
    if (this.#folder === null) return source;
    return { ...source, bytes: await this.#folder.keep(source.sha256, source.bytes) };
  }

  /**
   * A source that was read and kept becomes one of the case.
   * @param analyses its own and of what is in it
   * @param step the number of the act that it belongs to, where that has begun
   * @returns the number of the act
   */
  takeIn(given: Source, analyses: readonly Analysis[], via: Via, step?: number): number {
    const { id, name, sha256, bytes, takenAt: takenIn } = given;
    const act = step === undefined ? {} : { step };
    const sources = this.#sources();
    const n = this.#append({ kind: 'took-in', id, name, sha256, bytes: bytes.length, via, takenIn, ...act });
    this.#read.set(id, analyses);
    this.#changed();
    if (!sources.hides(sha256)) {
      // Not all of them are gone through again for each of ten thousand.
      sources.add(analyses);
      this.#shown = sources;
    }
    return step ?? n;
  }

  /** Decisions of one act, on the disk together or not at all. @throws where they cannot be written */
  decide(...drafts: readonly Exclude<DecisionDraft, { readonly kind: 'took-in' }>[]): void {
    this.#append(...drafts);
    this.#changed();
  }

  /** Takes the last act back, or brings the last one back that was. @returns false where there is none */
  move(kind: 'undo' | 'redo'): boolean {
    const act = this.decided[kind];
    if (act === null) return false;
    this.decide({ kind, step: act[0].n });
    return true;
  }

  source(id: string): Source | null {
    return this.analyses.find((each) => each.source.id === id)?.source ?? null;
  }

  case(): Case {
    if (this.#computed?.revision !== this.#revision) {
      this.#computed = { revision: this.#revision, case: this.#build() };
    }
    return this.#computed.case;
  }

  #append(...drafts: readonly DecisionDraft[]): number {
    const last = (this.#folder?.decisions ?? this.#decisions).at(-1);
    const n = (last?.n ?? 0) + 1;
    const at = this.#clock();
    const decisions = drafts.map((draft, index): Decision => {
      const act = index === 0 ? {} : { step: n };
      return { n: n + index, at, ...draft, ...act };
    });
    if (this.#folder === null) this.#decisions.push(...decisions);
    else this.#folder.append(decisions);
    return n;
  }

  #changed(): void {
    this.#decided = null;
    this.#shown = null;
    this.#revision += 1;
  }

  #sources(): ShownSources {
    if (this.#shown === null) {
      const { taken, leftOut } = this.decided;
      this.#shown = new ShownSources(leftOut, (analysis) => this.#readAsDecided(analysis));
      for (const { id } of taken) this.#shown.add(this.#read.get(id) ?? []);
    }
    return this.#shown;
  }

  /** What a source says depends on the zone that the person named for it, and on what they take it for. */
  #readAsDecided(analysis: Analysis): Analysis {
    const { zones, treatedAsBounce: treated } = this.decided;
    const { sha256 } = analysis.source;
    const words = zones.get(sha256);
    const zone = words === undefined ? this.#zone : givenZone(words, zoneRules);
    const asBounce = treated.has(sha256);
    const how = `${asBounce} ${zone?.name}`;
    const known = this.#asDecided.get(analysis);
    if (known?.how === how) return known.analysis;
    const decided = inGivenZone(asBounce ? treatedAsBounce(analysis) : analysis, zone);
    this.#asDecided.set(analysis, { how, analysis: decided });
    return decided;
  }

  #build(): Case {
    const diagnoses = new Map<string, Diagnosis>();
    for (const { diagnoses: list } of this.analyses) {
      for (const diagnosis of list) diagnoses.set(diagnosis.bounce, diagnosis);
    }
    return buildCase(
      {
        sources: this.analyses.map((each) => each.source),
        readings: this.analyses.map((each) => each.reading),
        diagnoses,
        statements: this.decided.statements ?? this.#statements,
        at: this.#clock(),
        aside: this.decided,
      },
      knowledge,
    );
  }
}
