import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import type { Case } from '../../shared/evidence/case.ts';
import type { Statements } from '../../shared/evidence/statements.ts';
import type { Source, SourceId } from '../../shared/intake/source.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { GivenZone } from '../../shared/mail/given-zone.ts';
import { type Analysis, analyse, inGivenZone } from './analyse.ts';
import type { Clock } from './clock.ts';
import { MAX_CASE_BYTES } from './limits.ts';
import { makeSource } from './make-source.ts';

/**
 * The open case: its sources and what the person said. Everything else is computed from them again,
 * at most once a revision.
 */
export class Workspace {
  readonly #clock: Clock;
  #analyses: Analysis[] = [];
  readonly #bySha256 = new Map<string, Source>();
  #bytes = 0;
  /** Never reused, also not after `clear`: an id that the window still holds must not name another file. */
  #taken = 0;
  #revision = 0;
  #computed: { readonly revision: number; readonly case: Case } | null = null;
  readonly #statements: Statements;
  readonly #zone: GivenZone | null;

  /** `zone`: of all times without one, where the person named it beforehand. */
  constructor(clock: Clock, statements: Statements = {}, zone: GivenZone | null = null) {
    this.#clock = clock;
    this.#statements = statements;
    this.#zone = zone;
  }

  /** Grows with each change of the case. */
  get revision(): number {
    return this.#revision;
  }

  /** Each source with what was read out of it, in the order of taking in. */
  get analyses(): readonly Analysis[] {
    return this.#analyses;
  }

  /** False where the case would hold more bytes than fit in memory. */
  hasRoomFor(sources: readonly Source[]): boolean {
    return sources.reduce((sum, source) => sum + heldBytes(source), this.#bytes) <= MAX_CASE_BYTES;
  }

  /** The source with these bytes: a file that was dropped again must not count as a second bounce. */
  known(sha256: string): Source | null {
    return this.#bySha256.get(sha256) ?? null;
  }

  /** For a source to come; given once. */
  nextId(): SourceId {
    this.#taken += 1;
    return `s${this.#taken}`;
  }

  /** ISO 8601, UTC. */
  now(): string {
    return this.#clock();
  }

  add(analysis: Analysis): void {
    this.#analyses.push(this.#zone === null ? analysis : inGivenZone(analysis, this.#zone));
    this.#bySha256.set(analysis.source.sha256, analysis.source);
    this.#bytes += heldBytes(analysis.source);
    this.#revision += 1;
  }

  /** Takes a text in, read at once. The same bytes given twice are one source. */
  take(name: string, bytes: Uint8Array): Source {
    const source = makeSource(this.#taken + 1, name, bytes, this.#clock());
    const known = this.known(source.sha256);
    if (known !== null) return known;
    this.nextId();
    this.add(analyse(source));
    return source;
  }

  /**
   * Reads the times without a zone of one source in the zone that the person named; null: assumed UTC again.
   * False where there is no such source.
   */
  setZone(sha256: string, zone: GivenZone | null): boolean {
    const index = this.#analyses.findIndex(({ source }) => source.sha256 === sha256);
    const analysis = this.#analyses[index];
    if (analysis === undefined) return false;
    this.#analyses[index] = inGivenZone(analysis, zone);
    this.#revision += 1;
    return true;
  }

  clear(): void {
    this.#analyses = [];
    this.#bySha256.clear();
    this.#bytes = 0;
    this.#revision += 1;
  }

  source(id: string): Source | null {
    return this.#analyses.find((each) => each.source.id === id)?.source ?? null;
  }

  case(): Case {
    if (this.#computed?.revision !== this.#revision) {
      this.#computed = { revision: this.#revision, case: this.#build() };
    }
    return this.#computed.case;
  }

  #build(): Case {
    const diagnoses = new Map<string, Diagnosis>();
    for (const { diagnoses: list } of this.#analyses) {
      for (const diagnosis of list) diagnoses.set(diagnosis.bounce, diagnosis);
    }
    return buildCase(
      {
        sources: this.#analyses.map((each) => each.source),
        readings: this.#analyses.map((each) => each.reading),
        diagnoses,
        statements: this.#statements,
        at: this.#clock(),
      },
      knowledge,
    );
  }
}

/** A source that is read from its file by range stands in no memory. */
const heldBytes = ({ bytes }: Source): number => (bytes instanceof Uint8Array ? bytes.length : 0);
