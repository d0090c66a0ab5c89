import { failed } from '../../shared/contract/dispatch.ts';
import type { Issue } from '../../shared/contract/issue.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { ProfileChanges } from '../../shared/contract/redaction.ts';
import type { Incident } from '../../shared/evidence/incident.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Addressee, Document } from '../../shared/report/block.ts';
import { withColophon } from '../../shared/report/colophon.ts';
import { letterTo } from '../../shared/report/letter-to.ts';
import { recordsOf } from '../../shared/report/records-of.ts';
import type { Reader } from '../../shared/report/redaction/profile-for.ts';
import type { Redaction } from '../../shared/report/redaction/redaction.ts';
import { redactionOf } from '../../shared/report/redaction/redaction-of.ts';
import { shippedRedaction } from '../../shared/report/redaction/shipped-redaction.ts';
import { issuedAs } from '../../shared/report/reissue/issued-as.ts';
import { issuedDocument } from '../../shared/report/reissue/issued-document.ts';
import { factsOf } from '../../shared/report/write-facts.ts';
import type { BackendParts } from './backend-parts.ts';
import { decoders } from './decoders.ts';

/** The letters of a case as they stand now, without what the person decided to leave out of them. */
export class Letters {
  readonly #parts: Pick<BackendParts, 'workspace' | 'surroundings'>;

  constructor(parts: Pick<BackendParts, 'workspace' | 'surroundings'>) {
    this.#parts = parts;
  }

  /** What an incident gives, or the failure that there is none of this id. */
  of<A>(id: string, give: (incident: Incident) => A): A | ReturnType<typeof failed> {
    const incident = this.#parts.workspace.case().incidents.find((one) => one.id === id);
    return incident === undefined
      ? failed('not-found', `There is no incident ${id}.`, 'no-such-incident')
      : give(incident);
  }

  /** What the person changed of the profiles that ship, as the case keeps it. */
  get changes(): ProfileChanges {
    return this.#parts.workspace.decided.redaction ?? {};
  }

  /** What was issued of this case before, oldest first. */
  get issues(): readonly Issue[] {
    return this.#parts.workspace.decided.packs.flatMap(({ issue }) => issue ?? []);
  }

  redaction(to: Reader): Redaction {
    const c = this.#parts.workspace.case();
    const result = redactionOf({ case: c, to, knowledge, changes: this.changes });
    // A source that came in later can lock a word that was decided on before: then only what ships applies.
    return result.ok ? result.redaction : shippedRedaction(c, to, knowledge);
  }

  /** `redaction`: where it is at hand already. */
  document(
    incident: Incident,
    to: Addressee,
    language: Language,
    redaction: Redaction = this.redaction(to),
  ): Document {
    const { workspace, surroundings } = this.#parts;
    const { version: appVersion } = surroundings;
    const { sha256 } = decoders;
    const about = { case: workspace.case(), incident, language, knowledge, appVersion, sha256 };
    const letter = letterTo(to, about, recordsOf(about), redaction);
    const issued = issuedAs({ among: this.issues }, [factsOf(letter)]);
    return withColophon(issuedDocument(letter, issued, redaction));
  }
}
