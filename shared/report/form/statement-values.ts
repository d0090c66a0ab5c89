import type { FieldMeaning } from '../../contract/field-meaning.ts';
import type { Statements } from '../../contract/statements.ts';
import type { Format } from '../../language/format.ts';
import { speak } from '../../language/speak.ts';
import type { FormInput } from './form-input.ts';
import type { Values } from './record-values.ts';

type Said = { readonly what: string; readonly on?: string | undefined } | string;

const dated = (said: Said, { labelled }: Format): string =>
  typeof said === 'string' ? said : said.on === undefined ? said.what : labelled(said.on, said.what);

const told =
  (value: (statements: Statements) => Said | readonly Said[] | undefined): Values =>
  ({ statements, document }) => {
    const said = value(statements);
    const { format } = speak(document.language);
    return said === undefined ? [] : list(said).map((one) => dated(one, format));
  };

const list = (said: Said | readonly Said[]): readonly Said[] =>
  typeof said === 'string' || 'what' in said ? [said] : said;

/** Of the one who files: a host does not file under its customer's name, nor with its customer's word for the cause. */
const ofFiler =
  (values: Values): Values =>
  (input: FormInput) =>
    input.filer === 'host' ? [] : values(input);

/** From what the person said. */
export const statementValues = {
  'shared-or-dedicated': ({ statements: { sharedIp }, document }) =>
    sharedIp === undefined || sharedIp === 'unknown' ? [] : [speak(document.language).form.shared[sharedIp]],
  'type-of-mail': told(({ typeOfMail }) => typeOfMail),
  volume: told(({ volume }) => volume),
  'opt-in': told(({ optIn }) => optIn),
  'cause-found': ofFiler(told(({ causeFound }) => causeFound)),
  'fix-made': ofFiler(told(({ fixMade }) => fixMade)),
  tried: ofFiler(told(({ tried }) => tried)),
  company: ofFiler(told(({ contact }) => contact?.organisation)),
  website: ofFiler(told(({ contact }) => contact?.website)),
  'contact-name': ofFiler(told(({ contact }) => contact?.name)),
  'contact-email': ofFiler(told(({ contact }) => contact?.email)),
  'contact-phone': ofFiler(told(({ contact }) => contact?.phone)),
  'contact-role': ofFiler(told(({ contact }) => contact?.role)),
  ticket: ofFiler(told(({ receiverTicket }) => receiverTicket)),
} satisfies Partial<Record<FieldMeaning, Values>>;
