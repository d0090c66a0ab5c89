import type { Language } from '../contract/language-code.ts';
import type { Case } from '../evidence/case.ts';
import type { Incident } from '../evidence/incident.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Addressee, Document } from './block.ts';
import { restOf } from './document/body.ts';
import { bridgePage } from './document/bridge.ts';
import type { Draft } from './document/draft.ts';
import { firstPage } from './document/first-page.ts';
import { addressOf, titleOf } from './document/letterhead.ts';
import { requestId } from './document/request-id.ts';
import { type Digest, evidenceOf } from './exhibits.ts';
import { findingsOf } from './findings.ts';
import { matterOf } from './matter.ts';
import { redactDocument } from './redaction/redact-document.ts';
import type { Redaction } from './redaction/redaction.ts';
import { shippedRedaction } from './redaction/shipped-redaction.ts';

export interface DocumentInput {
  readonly case: Case;
  readonly incident: Incident;
  readonly to: Addressee;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly appVersion: string;
  /** SHA-256, lower-case hex (`Decoders.sha256`). */
  readonly sha256: Digest;
  /** What is taken out; without it, what the reader's own profile takes out. */
  readonly redaction?: Redaction;
}

/**
 * One pack's document for one reader, as neutral blocks. A pure function: the date is the case's.
 * Throws where the incident is not of this case, which only our own code can bring about.
 */
export function buildDocument(input: DocumentInput): Document {
  const matter = matterOf(input.case, input.incident, input.language, input.knowledge);
  if (matter === null) throw new Error(`incident ${input.incident.id} has no bounce in this case`);
  const { words } = matter;
  const redaction = input.redaction ?? shippedRedaction(input.case, input.to, input.knowledge);
  const { findings, exhibits } = evidenceOf(matter, findingsOf(matter), redaction, input.sha256);
  const draft: Draft = { matter, to: input.to, findings, exhibits, appVersion: input.appVersion, redaction };
  const bridge = input.to === 'bridge';
  // A first issue; `asIssue` makes a later one of it.
  const request = { id: requestId(input.case, input.sha256), version: 1 };
  const document: Document = {
    to: input.to,
    language: input.language,
    title: titleOf(draft),
    request,
    since: null,
    running: {
      left: words.document.request(request.id, request.version),
      right: words.format.date(Date.parse(input.case.at)),
    },
    address: addressOf(draft),
    first: bridge ? bridgePage(draft) : firstPage(draft),
    rest: bridge ? [] : restOf(draft),
    foot: bridge ? words.document.footBridge : words.document.foot,
    pageOf: words.document.pageOf,
    findings,
    exhibits,
    sources: input.case.sources.map(({ name, sha256 }) => ({ name, sha256 })),
    at: input.case.at,
  };
  return redactDocument(document, redaction);
}
