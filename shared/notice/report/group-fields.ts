import type { ReportField } from './report-lines.ts';

/** The fields of one recipient, and those of the whole report that go with them. */
export interface ReportGroup {
  readonly message: readonly ReportField[];
  readonly recipient: readonly ReportField[];
}

const OF_RECIPIENT =
  /^(?:Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Final-Log-ID|Will-Retry-Until)$/i;
/** Fields that occur once a recipient, so that the second one opens the next group. */
const ONCE = /^(?:Final-Recipient|Original-Recipient|Action|Status)$/i;

const lower = (field: ReportField): string => field.name.toLowerCase();

function opensGroup(field: ReportField, group: readonly ReportField[]): boolean {
  const names = group.map(lower);
  const repeated = ONCE.test(field.name) && names.includes(lower(field));
  const settled = names.includes('final-recipient') || (names.includes('status') && names.includes('action'));
  const starts = /^(?:final|original)-recipient$/i.test(field.name) || lower(field) === 'action';
  return repeated || (field.afterGap && settled && starts);
}

/**
 * Sorts report fields into recipients (RFC 3464 section 2.1: a group for the message, then one for each
 * recipient). Blank lines decide where they stand; where they are lost, a repeated field does.
 */
export function groupFields(fields: readonly ReportField[]): ReportGroup[] {
  const groups: ReportGroup[] = [];
  let message: ReportField[] = [];
  let recipient: ReportField[] = [];
  const close = () => {
    if (recipient.length > 0) groups.push({ message, recipient });
    recipient = [];
  };
  for (const field of fields) {
    const belongs = OF_RECIPIENT.test(field.name);
    const extension = /^x-/i.test(field.name) && recipient.length > 0 && !field.afterGap;
    if (lower(field) === 'reporting-mta' && recipient.length > 0) {
      close();
      message = [];
    }
    if (belongs && opensGroup(field, recipient)) close();
    if (belongs || extension) recipient.push(field);
    else message = [...message, field];
  }
  close();
  return groups;
}
