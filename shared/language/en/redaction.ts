import type { LockedField } from '../../contract/redaction.ts';

/** What each locked field is called in a sentence, and why it stays. */
const locked: Readonly<Record<LockedField, { readonly name: string; readonly why: string }>> = {
  'sending-ip': { name: 'the sending address', why: 'Without it nobody finds the connection in a log.' },
  'receiving-host': { name: 'the receiving server', why: 'It says which server gave the answer.' },
  helo: { name: 'the sending server’s name', why: 'By it a technician knows the server.' },
  'smtp-reply': { name: 'the words of the refusal', why: 'They are what the letter asks about.' },
  codes: { name: 'the codes of the refusal', why: 'They say what kind of refusal it was.' },
  url: { name: 'the page that the refusal names', why: 'It says which rule was applied.' },
  'operator-token': { name: 'the operator’s own code', why: 'By it the operator finds its rule.' },
  times: { name: 'the times', why: 'Logs are searched by time.' },
  'queue-ids': { name: 'the queue IDs', why: 'By them a host finds a mail in its log.' },
  domains: { name: 'the domains', why: 'They say whose mail it is and where it was to go.' },
};

/** What is said about what a pack leaves out. */
export const redaction = {
  locked,
  /** Why a profile is not applied; `value` as the person wrote it. */
  refused: (value: string, field: LockedField) =>
    `“${value}” is a part of ${locked[field].name}, which stays. ${locked[field].why} To take it out all the same, name “${field}” under “overrides”, with your reason.`,
  /** In a letter’s method: what the stand-ins are. */
  method:
    'Personal values that this reader does not need are replaced by stand-ins (person-1@…) or by [removed]. The same stand-in is the same value in every file of this case; domains stay. Only the sender has the key, and gives single values on request. An exhibit’s SHA-256 is always that of the original bytes.',
  /** In a letter’s method: a locked field that the person took out. */
  override: (field: LockedField, reason: string) =>
    `Taken out on purpose: ${locked[field].name}. The sender’s reason: ${reason}`,
  /** On the copy sheet, beside a recipient’s address of which only the stand-in is given. */
  inFull: 'the full address on request: it stands in your own file (own/tokens.json)',
};
