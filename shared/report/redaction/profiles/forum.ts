import type { Profile } from '../../../contract/redaction.ts';

/** A public place. Hosts, times and the reply stay, for without them nobody there can help. */
export const forum: Profile = {
  name: 'forum',
  treat: {
    'sender-local-part': 'token',
    'recipient-local-part': 'token',
    'other-address': 'remove',
    'person-name': 'remove',
    'author-computer': 'remove',
    account: 'remove',
    subject: 'remove',
    secret: 'remove',
    'file-name': 'remove',
    'own-rule': 'remove',
  },
  values: [],
  marks: [],
  overrides: [],
};
