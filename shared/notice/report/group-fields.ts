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

function opensGroup(field: ReportField, names: ReadonlySet<string>): boolean {
  const repeated = ONCE.test(field.name) && names.has(lower(field));
  // Forums and mail programs put a blank line after every line: a gap ends no group that still lacks its status.
  const settled = names.has('status') && (names.has('final-recipient') || names.has('action'));
  const starts = /^(?:final|original)-recipient$/i.test(field.name) || lower(field) === 'action';
  return repeated || (field.afterGap && settled && starts);
}

/** A group with more fields than this is no group; the rest is not read. */
const MAX_FIELDS = 100;

/**
 * Sorts report fields into recipients (RFC 3464 section 2.1: a group for the message, then one for each
 * recipient). Blank lines decide where they stand; where they are lost, a repeated field does.
 */
export function groupFields(fields: readonly ReportField[]): ReportGroup[] {
  const groups: ReportGroup[] = [];
  let message: ReportField[] = [];
  let recipient: ReportField[] = [];
  let names = new Set<string>();
  const close = () => {
    if (recipient.length > 0) groups.push({ message, recipient });
    recipient = [];
    names = new Set();
  };
  for (const field of fields) {
    const belongs = OF_RECIPIENT.test(field.name);
    const extension = /^x-/i.test(field.name) && recipient.length > 0 && !field.afterGap;
    if (lower(field) === 'reporting-mta' && recipient.length > 0) {
      close();
      message = [];
    }
    if (belongs && opensGroup(field, names)) close();
    const list = belongs || extension ? recipient : message;
    if (list.length < MAX_FIELDS) list.push(field);
    if (belongs) names.add(lower(field));
  }
  close();
  return groups;
}
