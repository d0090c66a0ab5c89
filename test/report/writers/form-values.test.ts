import { expect, test } from 'vitest';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { formValue } from '../../../shared/report/form/form-values.ts';
import { writeForm } from '../../../shared/report/form/write-form.ts';
import { aDocument } from './a-document.ts';

const empty = { document: aDocument({ exhibits: [] }), records: [], statements: {} };
const told = {
  ...empty,
  statements: {
    sendingIp: '198.51.100.7',
    contact: { name: 'Ann Baker', email: 'ann@example.org' },
    typeOfMail: 'invoices',
  },
};

test.each([
  ['sending IP address', '198.51.100.7'],
  ['IP', '198.51.100.7'],
  ['your email address', 'Ann Baker\nann@example.org'],
  ['reply address', 'Ann Baker\nann@example.org'],
  ['type of email (personal, newsletter, company communication ...)', 'invoices'],
  ['subject', aDocument().title],
])('%s is filled from what is known', (asked, value) => {
  expect(formValue(asked, told)).toBe(value);
});

test.each(['sending IP address', 'error code', 'recipient', 'date', 'full bounce text', 'platform'])(
  '%s is left to the person where nothing is known',
  (asked) => {
    expect(formValue(asked, empty)).toBeNull();
  },
);

test('no operator asks for a field that the sheet leaves empty without a mark', () => {
  for (const { routes } of knowledge.operators) {
    const sheet = writeForm(empty, routes, knowledge.sources);
    for (const field of sheet.split(/^\*\*(?=.*\*\*$)/m).slice(1)) {
      expect(field).toMatch(/\n\n(?:```text\n[\s\S]+```|\\_\\_\\_\\_ \(you must supply\))/);
    }
  }
});
