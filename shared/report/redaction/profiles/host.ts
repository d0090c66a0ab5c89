import type { Profile } from '../../../contract/redaction.ts';

/** The sender's host: knows its customer and the account, but not the customer's correspondence. */
export const host: Profile = {
  name: 'host',
  treat: {
    'sender-local-part': 'keep',
    'recipient-local-part': 'keep',
    'other-address': 'token',
    'person-name': 'keep',
    'author-computer': 'token',
    account: 'keep',
    subject: 'remove',
    secret: 'token',
    'file-name': 'token',
    'own-rule': 'remove',
  },
  values: [],
  marks: [],
  overrides: [],
};
