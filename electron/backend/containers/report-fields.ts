import { type Properties, textIn } from './outlook-properties.ts';

interface ReportFields {
  readonly text: string;
  /** Ids of the properties that it was written from. */
  readonly from: readonly string[];
}

/** What the class of a report ([MS-OXOMSG] section 2.2.3.1) says became of the mail. */
const ACTIONS: readonly (readonly [ending: RegExp, action: string])[] = [
  [/\.NDR$/i, 'failed'],
  [/\.Delayed$/i, 'delayed'],
  [/\.DR$/i, 'delivered'],
  [/\.Expanded\.DR$/i, 'expanded'],
  [/\.Relayed\.DR$/i, 'relayed'],
];

/** PidTagNonDeliveryReportStatusCode: 511 stands for 5.1.1 ([MS-OXOMSG] section 2.2.3.8). */
const statusOf = (value: string | number | Uint8Array | undefined): string => {
  const digits = /^([245])(\d)(\d{1,2})$/.exec(typeof value === 'number' ? String(value) : '');
  return digits === null ? '' : `${digits[1]}.${digits[2]}.${Number(digits[3])}`;
};

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

/** Words that stand alone as an SMTP reply, with Exchange's `#` before or around them. */
const isReply = (text: string): boolean => /^\W{0,4}(?:[245]\d\d\b|[245]\.\d{1,3}\.\d{1,3}\b)/.test(text);

/**
 * A report's properties as the fields of RFC 3464 and RFC 3462 that they are the same as. Outlook turns the
 * report that came into them and keeps nothing of its MIME.
 */
export function reportFields(message: Properties, recipients: readonly Properties[]): ReportFields {
  const action = ACTIONS.find(([ending]) => ending.test(textIn(message, '001A')))?.[1];
  if (action === undefined) return { text: '', from: [] };
  const from = new Set(['001A']);
  const reporting = textIn(message, '6820', '0C22');
  const groups = recipients.map((recipient) => groupOf(recipient, message, action, from));
  const text = textIn(message, '1001');
  if (text !== '') from.add('1001');
  const heads = reporting === '' ? [] : [`Reporting-MTA: dns; ${oneLine(reporting)}`];
  return { text: [text, ...heads, ...groups].filter((part) => part !== '').join('\n\n'), from: [...from] };
}

function groupOf(recipient: Properties, message: Properties, action: string, from: Set<string>): string {
  const say = (...ids: readonly string[]): string => {
    for (const properties of [recipient, message]) {
      const id = ids.find((each) => textIn(properties, each) !== '');
      if (id === undefined) continue;
      from.add(id);
      return oneLine(textIn(properties, id));
    }
    return '';
  };
  const number = (id: string): string | number | Uint8Array | undefined =>
    recipient.get(id) ?? message.get(id);
  const status = statusOf(number('0C20'));
  if (status !== '') from.add('0C20');
  const address = addressOf(recipient, from);
  const remote = say('0C21');
  const info = say('0C1B', '1001');
  const lines = [
    ['Final-Recipient', address === '' ? '' : `rfc822; ${address}`],
    ['Action', action],
    ['Status', status],
    ['Remote-MTA', remote === '' ? '' : `dns; ${remote}`],
    ['Diagnostic-Code', isReply(info) ? `smtp; ${info}` : info],
    ['X-NDR-Reason-Code', numbered(number('0C04'))],
    ['X-NDR-Diag-Code', numbered(number('0C05'))],
  ] as const;
  return lines.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`])).join('\n');
}

const numbered = (value: string | number | Uint8Array | undefined): string =>
  typeof value === 'number' ? String(value) : '';

/** The address that SMTP knows; an Exchange address (`/o=…`) is no address outside. */
function addressOf(recipient: Properties, from: Set<string>): string {
  const id = ['39FE', '3003', '3001'].find((each) => textIn(recipient, each).includes('@'));
  if (id === undefined) return '';
  from.add(id);
  return oneLine(textIn(recipient, id));
}
