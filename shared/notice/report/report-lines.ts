import type { TracedText } from '../../mail/traced-text.ts';

/** A field of a delivery report, with its line (or lines) as it stands. */
export interface ReportField {
  readonly name: string;
  readonly line: TracedText;
  readonly body: TracedText;
  /** A blank line, or words that are no field, stood before it. */
  readonly afterGap: boolean;
}

/**
 * RFC 3464, RFC 3461, RFC 6533, and the fields that mail systems add. Home-made reports and people write a blank or
 * a low line for the hyphen, and "Recepient".
 */
const FIELD =
  /^[ \t>|*]{0,12}(Original[-_ ]Envelope[-_ ]Id|Reporting[-_ ]MTA|DSN-Gateway|Received[-_ ]From[-_ ]MTA|Arrival[-_ ]Date|Original[-_ ]Rec[ei]pi?[ei]nt|Final[-_ ]Rec[ei]pi?[ei]nt|Action|Status|Remote[-_ ]MTA|Diagnostic[-_ ]Code|Last[-_ ]Attempt[-_ ]Date|Final[-_ ]Log[-_ ]ID|Will[-_ ]Retry[-_ ]Until|X-[A-Za-z0-9-]{1,60})[ \t]{0,5}:/i;

/** A field's name as the standard writes it. */
const standardName = (name: string): string =>
  name.replace(/[_ ]/g, '-').replace(/rec[ei]pi?[ei]nt$/i, 'Recipient');
const OTHER_FIELD = /^[A-Za-z][A-Za-z0-9-]{1,60}[ \t]{0,5}:(?:\s|$)/;
/** Fields whose value runs on over lines that lost their indentation. */
const LONG = /^(?:Diagnostic-Code|Remote-MTA)$/i;
/** A report field that goes on longer is no report field. */
const MAX_CONTINUATION = 30;

interface Cursor {
  readonly lines: readonly TracedText[];
  readonly at: number;
}

/** How many lines after a field belong to it: indented ones, or, for a diagnostic, unindented words. */
function continuation({ lines, at }: Cursor, name: string): number {
  let count = 0;
  for (let index = at + 1; index < lines.length && count < MAX_CONTINUATION; index += 1) {
    const line = lines[index]?.text ?? '';
    if (line.trim() === '' || FIELD.test(line) || line.startsWith('--')) break;
    const runsOn = LONG.test(name) && !OTHER_FIELD.test(line);
    if (!/^[ \t]/.test(line) && !runsOn) break;
    count += 1;
  }
  return count;
}

const RUN_TOGETHER =
  /[ \t]{1,5}(?=(?:Reporting-MTA|Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Arrival-Date|Last-Attempt-Date)[ \t]{0,5}:)/g;
/** So many fields in one line are a report whose lines were lost, and no sentence about one. */
const MANY = 3;

/** A report that was run into one line gets its lines back. */
function parted(text: TracedText): TracedText {
  const inLine = new Map<number, { readonly from: number; readonly to: number; readonly text: string }[]>();
  for (const match of text.text.matchAll(RUN_TOGETHER)) {
    const line = text.text.lastIndexOf('\n', match.index);
    const others = inLine.get(line) ?? [];
    inLine.set(line, [...others, { from: match.index, to: match.index + match[0].length, text: '\n' }]);
  }
  return text.replace([...inLine.values()].filter((found) => found.length >= MANY).flat());
}

/** The report fields in a text, whatever stands between them. */
export function reportFields(given: TracedText): ReportField[] {
  const text = parted(given);
  const lines = text.lines();
  const fields: ReportField[] = [];
  let gap = true;
  let offset = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const match = FIELD.exec(line.text);
    if (match?.[1] === undefined) {
      gap = gap || line.text.trim() === '' || !OTHER_FIELD.test(line.text);
      offset += line.length + 1;
      continue;
    }
    const more = continuation({ lines, at: index }, standardName(match[1]));
    const end = lines.slice(index, index + more + 1).reduce((sum, part) => sum + part.length + 1, offset) - 1;
    const whole = text.slice(offset, end);
    fields.push({
      name: standardName(match[1]),
      line: whole,
      body: whole.slice(match[0].length),
      afterGap: gap,
    });
    gap = false;
    offset = end + 1;
    index += more;
  }
  return fields;
}
