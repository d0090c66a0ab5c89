import type { BounceRecord } from '../contract/record.ts';
import type { Addressee } from './block.ts';
import { buildDocument, type DocumentInput } from './document.ts';
import { redactRecords } from './redaction/redact-records.ts';
import type { Redaction } from './redaction/redaction.ts';
import type { FactsInput } from './write-facts.ts';

/** One reader's letter before it is written, with what its facts are made of. */
export interface Letter<To extends Addressee = Addressee> extends FactsInput {
  readonly to: To;
  readonly redaction: Redaction;
}

/**
 * What a reader gets, without what is taken out for them.
 * @param records of the incident, whole: the same for every reader
 */
export function letterTo<To extends Addressee>(
  to: To,
  input: Omit<DocumentInput, 'to' | 'redaction'>,
  records: readonly BounceRecord[],
  redaction: Redaction,
): Letter<To> {
  return {
    to,
    redaction,
    document: buildDocument({ ...input, to, redaction }),
    records: redactRecords(records, redaction),
    appVersion: input.appVersion,
    rulesVersion: input.knowledge.version,
  };
}
