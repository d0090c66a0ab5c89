import type { Profile } from '../../../contract/redaction.ts';

/** The person's own file: nothing taken out. */
export const own: Profile = {
  name: 'own',
  treat: {
    'sender-local-part': 'keep',
    'recipient-local-part': 'keep',
    'other-address': 'keep',
    'person-name': 'keep',
    'author-computer': 'keep',
    account: 'keep',
    subject: 'keep',
    secret: 'keep',
    'file-name': 'keep',
    'own-rule': 'keep',
  },
  values: [],
  marks: [],
  overrides: [],
};
