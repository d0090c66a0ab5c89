import type { Language } from '../../shared/contract/language-code.ts';
import type { ProfileChanges } from '../../shared/contract/redaction.ts';
import type { Incident } from '../../shared/evidence/incident.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Addressee, Document } from '../../shared/report/block.ts';
import { withColophon } from '../../shared/report/colophon.ts';
import { buildDocument } from '../../shared/report/document.ts';
import type { PackPorts } from '../../shared/report/pack-ports.ts';
import type { Redaction } from '../../shared/report/redaction/redaction.ts';
import { redactionOf } from '../../shared/report/redaction/redaction-of.ts';
import { shippedRedaction } from '../../shared/report/redaction/shipped-redaction.ts';
import type { BackendParts } from './backend-parts.ts';

/** The letters of a case as they stand now, without what the person decided to leave out of them. */
export class Letters {
  readonly #parts: Pick<BackendParts, 'workspace' | 'surroundings'>;
  readonly #sha256: PackPorts['sha256'];

  constructor(parts: Pick<BackendParts, 'workspace' | 'surroundings'>, { sha256 }: PackPorts) {
    this.#parts = parts;
    this.#sha256 = sha256;
  }

  incident(id: string): Incident | undefined {
    return this.#parts.workspace.case().incidents.find((incident) => incident.id === id);
  }

  /** What the person changed of the profiles that ship, as the case keeps it. */
  get changes(): ProfileChanges {
    return this.#parts.workspace.decided.redaction ?? {};
  }

  redaction(to: Addressee): Redaction {
    const c = this.#parts.workspace.case();
    const result = redactionOf({ case: c, to, knowledge, changes: this.changes });
    // A source that came in later can lock a word that was decided on before: then only what ships applies.
    return result.ok ? result.redaction : shippedRedaction(c, to, knowledge);
  }

  document(incident: Incident, to: Addressee, language: Language): Document {
    const { workspace, surroundings } = this.#parts;
    const { version: appVersion } = surroundings;
    const redaction = this.redaction(to);
    const sha256 = this.#sha256;
    return withColophon(
      buildDocument({
        case: workspace.case(),
        incident,
        to,
        language,
        knowledge,
        appVersion,
        sha256,
        redaction,
      }),
    );
  }
}
