import type { Profile } from '../../../contract/redaction.ts';

/** The desk of the operator that refused: needs hosts, times and words, and of people no more than their domains. */
export const receiver: Profile = {
  name: 'receiver',
  treat: {
    'sender-local-part': 'token',
    'recipient-local-part': 'token',
    'other-address': 'remove',
    'person-name': 'token',
    'author-computer': 'remove',
    account: 'token',
    subject: 'remove',
    secret: 'token',
    'file-name': 'token',
    'own-rule': 'remove',
  },
  values: [],
  marks: [],
  overrides: [],
};
