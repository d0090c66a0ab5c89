import type { FieldMeaning } from '../../contract/field-meaning.ts';
import type { FormField } from '../../contract/form-sheet.ts';
import { speak } from '../../language/speak.ts';
import type { FormInput } from './form-input.ts';
import { valuesOf } from './values-of.ts';

/** Longer evidence goes as a file: no form takes it, and an annex stands in a letter that has the exhibits. */
const LONGEST = { person: 6000, host: 1200 } as const;

/** Values that are one word each, so that several fit into a field of one line. */
const SHORT: ReadonlySet<FieldMeaning> = new Set([
  'sending-ips',
  'sending-host',
  'ptr',
  'helo',
  'recipient-domain',
  'recipient-address',
  'sender-domain',
  'sender-address',
  'code',
  'remote-host',
  'message-id',
  'queue-id',
]);

/**
 * One field from what is known: a value, or what the person has to supply, or both where the operator asks for
 * two things in one field.
 * @param separator what stands between several short values in this operator's form.
 */
export function fillField(
  asked: string,
  means: readonly FieldMeaning[],
  input: FormInput,
  separator = ', ',
): FormField {
  const { wanted, asFile } = speak(input.document.language).form;
  if (means.includes('to-do')) return { asked, means, value: null, wanted: [], step: true };
  const parts = means.map((meaning) => ({ meaning, values: valuesFor(meaning, asked, input) }));
  const text = parts
    .filter(({ values }) => values.length > 0)
    .map(({ meaning, values }) => values.join(SHORT.has(meaning) ? separator : '\n'))
    .join('\n');
  const missing = parts.filter(({ values }) => values.length === 0).map(({ meaning }) => wanted[meaning]);
  const long = text.length > LONGEST[input.filer];
  return {
    asked,
    means,
    value: text === '' || long ? null : text,
    wanted: [...(long ? [asFile] : []), ...(means.length === 0 ? [asked] : missing)],
    step: false,
  };
}

/** A subject that the operator prescribes: `subject "Blocked <IP of the mail server>"`. */
const PRESCRIBED = /"([^"<]{0,80})<IP[^>"]{0,40}>([^"]{0,80})"/;

function valuesFor(meaning: FieldMeaning, asked: string, input: FormInput): readonly string[] {
  const template = meaning === 'subject' ? PRESCRIBED.exec(asked) : null;
  if (template === null) return valuesOf(meaning, input);
  const [ip] = valuesOf('sending-ips', input);
  return ip === undefined ? [] : [`${template[1] ?? ''}${ip}${template[2] ?? ''}`];
}
