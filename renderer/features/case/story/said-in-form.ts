import type { Statements } from '../../../../shared/contract/statements.ts';

/** The fields of the form, in the order of filling in. */
export const OWN_FIELDS = [
  'name',
  'organisation',
  'role',
  'email',
  'phone',
  'host',
  'hostTicket',
  'receiverTicket',
  'typeOfMail',
  'volume',
  'optIn',
  'tried',
  'causeFound',
  'fixMade',
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** What stands in the form at first. */
export function valuesOf(said: Statements): Partial<Record<OwnField, string>> {
  const { contact, host, receiverTicket, typeOfMail, volume, optIn, causeFound, fixMade } = said;
  return {
    ...contact,
    host: host?.name,
    hostTicket: host?.ticket,
    receiverTicket,
    typeOfMail,
    volume,
    optIn,
    causeFound: causeFound?.what,
    fixMade: fixMade?.what,
  };
}

/** An empty field takes back what stood in it; what was tried is added to. */
export function saidInForm(field: (name: OwnField) => string, before: Statements): Partial<Statements> {
  const text = (name: OwnField) => field(name) || undefined;
  const dated = (name: 'causeFound' | 'fixMade') => {
    const what = text(name);
    if (what === undefined) return undefined;
    return before[name]?.what === what ? before[name] : { what };
  };
  const host = text('host');
  const tried = text('tried');
  return {
    contact: {
      name: text('name'),
      organisation: text('organisation'),
      role: text('role'),
      email: text('email'),
      phone: text('phone'),
    },
    host: host === undefined ? undefined : { name: host, ticket: text('hostTicket') },
    receiverTicket: text('receiverTicket'),
    typeOfMail: text('typeOfMail'),
    volume: text('volume'),
    optIn: text('optIn'),
    tried: tried === undefined ? before.tried : [...(before.tried ?? []), tried],
    causeFound: dated('causeFound'),
    fixMade: dated('fixMade'),
  };
}
