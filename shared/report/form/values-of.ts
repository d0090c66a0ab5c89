import type { FieldMeaning } from '../../contract/field-meaning.ts';
import { documentValues } from './document-values.ts';
import type { FormInput } from './form-input.ts';
import { recordValues, type Values } from './record-values.ts';
import { statementValues } from './statement-values.ts';

/** No bounce shows it and no statement asks for it: the person puts it in. */
const theirs: Values = () => [];

/** Each meaning has exactly one place where its value comes from; one that had none would not compile. */
const VALUES: Readonly<Record<FieldMeaning, Values>> = {
  ...recordValues,
  ...statementValues,
  ...documentValues,
  'original-message': theirs,
  'contact-zone': theirs,
  account: theirs,
  authority: theirs,
  assurance: theirs,
  compliance: theirs,
  'sending-software': theirs,
  'wanted-verdict': theirs,
  settings: theirs,
  'to-do': theirs,
};

/** What is known of one meaning, each value once; empty where only the person has it. */
export const valuesOf = (meaning: FieldMeaning, input: FormInput): readonly string[] => [
  ...new Set(VALUES[meaning](input)),
];
