import type { Document } from '../block.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { type FactsInput, factsOf } from '../write-facts.ts';
import { asIssue } from './as-issue.ts';
import { changesSince } from './changes-since.ts';
import type { IssuedAs } from './issued-as.ts';
import { redactSince } from './redact-since.ts';

/** A letter's document as the issue that it goes out as; a first issue is left as it is. */
export function issuedDocument(letter: FactsInput, issued: IssuedAs | null, redaction: Redaction): Document {
  if (issued === null) return letter.document;
  const { before } = issued;
  // The issue before may have been written under a profile that left more in.
  const since = before === null ? null : redactSince(changesSince(before, factsOf(letter)), redaction);
  return asIssue(letter.document, issued.request, since);
}
