import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import { buildCase } from '../../shared/evidence/build-case.ts';
import type { Case } from '../../shared/evidence/case.ts';
import type { Statements } from '../../shared/evidence/statements.ts';
import type { Source } from '../../shared/intake/source.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { type Analysis, analyse } from './analyse.ts';
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
  #bytes = 0;
  /** Never reused, also not after `clear`: an id that the window still holds must not name another file. */
  #taken = 0;
  #revision = 0;
  #computed: { readonly revision: number; readonly case: Case } | null = null;
  readonly #statements: Statements;

  constructor(clock: Clock, statements: Statements = {}) {
    this.#clock = clock;
    this.#statements = statements;
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
  hasRoomFor(bytes: number): boolean {
    return this.#bytes + bytes <= MAX_CASE_BYTES;
  }

  /**
   * Takes bytes in. The same bytes given twice are one source: a file that was dropped again must not
   * count as a second bounce.
   */
  take(name: string, bytes: Uint8Array): Analysis {
    const source = makeSource(this.#taken + 1, name, bytes, this.#clock());
    const known = this.#analyses.find((each) => each.source.sha256 === source.sha256);
    if (known !== undefined) return known;
    const analysis = analyse(source);
    this.#taken += 1;
    this.#analyses.push(analysis);
    this.#bytes += bytes.length;
    this.#revision += 1;
    return analysis;
  }

  clear(): void {
    this.#analyses = [];
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
