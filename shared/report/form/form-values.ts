import type { BounceRecord } from '../../contract/record.ts';
import type { Statements } from '../../contract/statements.ts';
import type { Document } from '../block.ts';
import { ticketText } from '../text/ticket-text.ts';

/** What a form's field may be filled from. */
export interface FormInput {
  readonly document: Document;
  readonly records: readonly BounceRecord[];
  readonly statements: Statements;
}

interface Rule {
  /** Words of the operator's own list of what it asks for. */
  readonly asked: RegExp;
  readonly value: (input: FormInput) => string | null;
}

const joined = (values: readonly (string | null | undefined)[]): string | null => {
  const known = [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))];
  return known.length === 0 ? null : known.join('\n');
};

const sendingIp = ({ records, statements }: FormInput) =>
  joined([...records.map(({ sendingIp: ip }) => ip?.value), statements.sendingIp]);
const replies = ({ records }: FormInput) =>
  joined(
    records.flatMap((r) =>
      r.replies.filter((reply) => reply.author !== 'sender-host').map(({ text }) => text),
    ),
  );
const times = ({ records }: FormInput) => joined(records.flatMap((r) => [r.sentAt, r.bouncedAt]));

/**
 * First match wins, so the narrow ones stand before the wide ones: `full bounce` is the exhibits, `reply
 * address` is a contact, and only then is a reply the receiver's.
 */
const RULES: readonly Rule[] = [
  {
    asked: /queue id/i,
    value: (input) => joined([sendingIp(input), ...input.records.map((r) => r.queueId)]),
  },
  { asked: /reply address|your e-?mail|^email$|contact|telephone|phone/i, value: contact },
  { asked: /attempts/i, value: () => null },
  {
    asked:
      /full (?:bounce|headers|original)|copy of the bounce|original (?:blocked )?e-?mail|forward the|example header|plain-text logs|^logs$|complete error/i,
    value: evidence,
  },
  { asked: /error (?:text|code)|reply|diagnostic|code/i, value: replies },
  {
    asked: /remote host|destination (?:ip|host)/i,
    value: ({ records }) => joined(records.flatMap((r) => [r.remoteHost, r.remoteIp])),
  },
  { asked: /date|time(?:stamp)?\b/i, value: times },
  { asked: /\bsubject\b/i, value: ({ document }) => document.title },
  { asked: /recipient/i, value: ({ records }) => joined(records.map((r) => r.recipient)) },
  { asked: /type of (?:e-?mail|mail)|mail type/i, value: ({ statements }) => statements.typeOfMail ?? null },
  { asked: /\bips?\b/i, value: sendingIp },
  { asked: /reason|details|supporting|description/i, value: ({ document }) => ticketText(document).text },
];

function contact({ statements: { contact: who } }: FormInput): string | null {
  return joined([who?.name, who?.organisation, who?.email, who?.phone]);
}

/** Longer evidence goes as a file: no form takes it. */
const LONGEST = 6000;

function evidence({ document }: FormInput): string | null {
  const text = document.exhibits
    .map((exhibit) => exhibit.lines.map((line) => line.text).join('\n'))
    .join('\n\n');
  return text === '' ? null : text.length > LONGEST ? 'evidence.txt' : text;
}

/** The value for one thing that an operator asks for; null: only the person has it. */
export function formValue(asked: string, input: FormInput): string | null {
  return RULES.find((rule) => rule.asked.test(asked))?.value(input) ?? null;
}
