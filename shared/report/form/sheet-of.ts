import type { FormSheet } from '../../contract/form-sheet.ts';
import type { BounceRecord } from '../../contract/record.ts';
import type { Document } from '../block.ts';
import { type Matter, matterOf } from '../matter.ts';
import { redactSheet } from '../redaction/redact-sheet.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { shippedRedaction } from '../redaction/shipped-redaction.ts';
import { formSheet } from './form-sheet.ts';
import { knownOf } from './known-of.ts';
import { routesOf } from './routes-of.ts';

/**
 * The copy sheet beside a letter: for the receiving side and the person's own file the ways of the operator that
 * runs the recipients' mail today, for the host those of the host.
 */
export function sheetOf(
  input: Pick<Matter, 'case' | 'incident' | 'language' | 'knowledge'>,
  document: Document,
  records: readonly BounceRecord[],
  budget?: number | undefined,
  redaction: Redaction = shippedRedaction(input.case, document.to, input.knowledge),
): FormSheet {
  const { case: c, incident, language, knowledge } = input;
  const matter = matterOf(c, incident, language, knowledge);
  if (matter === null) throw new Error(`incident ${incident.id} has no bounce in this case`);
  const { to } = document;
  const known = knownOf(matter, to);
  const toHost = to === 'host';
  const provider = knowledge.operators.find(({ id }) => id === incident.sendingProvider?.id);
  const sheet = formSheet(
    {
      document,
      records,
      statements: c.statements,
      // Who may write to the host is its customer, whoever may write to the operator.
      known: toHost ? { ...known, onlyOwner: false, named: null } : known,
      filer: 'person',
    },
    toHost ? (provider?.routes ?? []) : routesOf(matter),
    knowledge.sources,
    budget,
  );
  return redactSheet(sheet, redaction, language);
}
