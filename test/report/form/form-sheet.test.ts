import { describe, expect, test } from 'vitest';
import type { FieldMeaning } from '../../../shared/contract/field-meaning.ts';
import { fieldMeaningSchema } from '../../../shared/contract/field-meaning.ts';
import { formSheetSchema } from '../../../shared/contract/form-sheet.ts';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import { statementsSchema } from '../../../shared/contract/statements.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { speak } from '../../../shared/language/speak.ts';
import { buildDocument } from '../../../shared/report/document.ts';
import type { FormInput } from '../../../shared/report/form/form-input.ts';
import { formSheet } from '../../../shared/report/form/form-sheet.ts';
import { knownOf } from '../../../shared/report/form/known-of.ts';
import { valuesOf } from '../../../shared/report/form/values-of.ts';
import { writeForm } from '../../../shared/report/form/write-form.ts';
import { matterOf } from '../../../shared/report/matter.ts';
import { recordsOf } from '../../../shared/report/records-of.ts';
import { sha256 } from '../../report/a-case.ts';
import { exampleCase } from '../a-read-case.ts';
import { aDocument } from '../writers/a-document.ts';

const nothing: FormInput = {
  document: aDocument({ exhibits: [], findings: [] }),
  records: [],
  statements: {},
  known: {
    operator: null,
    sendingHost: null,
    sendingIps: [],
    senderDomains: [],
    recipientDomains: [],
    senderAddresses: [],
    ptr: [],
    helo: [],
    onlyOwner: false,
    named: null,
  },
  filer: 'person',
};

const statements = statementsSchema.parse({
  contact: {
    name: 'Ann Baker',
    organisation: 'Example Bakery',
    role: 'owner',
    email: 'ann@example.org',
    phone: '+1 555 0100',
    website: 'https://bakery.example/contact',
  },
  sharedIp: 'dedicated',
  typeOfMail: 'invoices',
  volume: 'about 40 mails a day',
  optIn: 'customers who ordered',
  tried: ['asked the host'],
  causeFound: { what: 'a form on the site was abused', on: '2020-11-10' },
  fixMade: { what: 'the form was closed', on: '2020-11-11' },
  receiverTicket: 'T-1',
});

const example = exampleCase();

function filled(language: 'en' | 'de' | 'fr' | 'es' = 'en', to: 'receiver' | 'own' = 'own'): FormInput {
  const c = { ...example, statements };
  const incident = c.incidents[0]!;
  const matter = matterOf(c, incident, language, knowledge)!;
  return {
    document: buildDocument({ ...matter, to, appVersion: '0', sha256 }),
    records: recordsOf(matter),
    statements,
    known: knownOf(matter, to),
    filer: 'person',
  };
}

const routes = knowledge.operators.flatMap(({ id, routes: all }) =>
  all.filter(({ type }) => type !== 'none-found').map((route) => [`${id}: ${route.target}`, route] as const),
);

describe('every way of every operator', () => {
  test.each(routes)('%s: each field is filled, or says what is wanted, or is a step', (_, route) => {
    for (const input of [nothing, filled()]) {
      const [sheet] = formSheet(input, [route], knowledge.sources).routes;
      expect(sheet!.fields.length > 0 || ['page', 'tool'].includes(route.type)).toBe(true);
      for (const field of sheet!.fields) {
        const marked = field.value !== null || field.wanted.length > 0 || field.step;
        expect(marked, field.asked).toBe(true);
        expect(field.value).not.toBe('');
        for (const words of field.wanted) expect(words.length).toBeGreaterThan(5);
      }
    }
  });
});

/** What a value of each kind looks like; one of another kind does not. */
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const SHAPES: Partial<Record<FieldMeaning, RegExp>> = {
  'sending-ips': IP,
  'named-ip': IP,
  'sending-host': HOST,
  ptr: HOST,
  helo: HOST,
  'recipient-domain': HOST,
  'recipient-address': ADDRESS,
  'sender-domain': HOST,
  'sender-address': ADDRESS,
  'verbatim-reply': /^421 cmsmtp|^retry timeout exceeded|^all hosts for/,
  code: /^AUP#CXCNCT$|^421 5\.0\.0$|^5\.0\.0$/,
  'case-url': /^https:\/\/www\.cox\.com\/\S+\.html$/,
  'remote-host': /^[a-z.]+(?: \[[\d.]+\])?$/,
  'remote-port': /^25$/,
  times: /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/,
  'zone-of-times': /^UTC$/,
  'message-id': ADDRESS,
  'queue-id': /^[\w-]{8,}$/,
  'contact-name': /^Ann Baker$/,
  'contact-email': ADDRESS,
  'contact-phone': /^\+[\d ]+$/,
  'contact-role': /^owner$/,
  company: /^Example Bakery$/,
  website: /^https:/,
  'shared-or-dedicated': /dedicated/,
  'type-of-mail': /^invoices$/,
  volume: /^about 40/,
  'opt-in': /^customers/,
  'cause-found': /^2020-11-10: a form/,
  'fix-made': /^2020-11-11: the form/,
  tried: /^asked the host$/,
  ticket: /^T-1$/,
};

describe('no field holds something of another kind', () => {
  const shapes = Object.entries(SHAPES) as [FieldMeaning, RegExp][];
  test.each(shapes)('%s', (meaning, shape) => {
    const values = valuesOf(meaning, filled());
    if (meaning !== 'ptr') expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toMatch(shape);
  });
});

describe.each(languageSchema.options)('in %s', (language) => {
  test('each kind of field has words for what is wanted, and the sheet is of its contract', () => {
    for (const meaning of fieldMeaningSchema.options)
      expect(speak(language).form.wanted[meaning].length).toBeGreaterThan(5);
    const all = knowledge.operators.flatMap((operator) => operator.routes);
    const sheet = formSheet(filled(language), all, knowledge.sources);
    expect(formSheetSchema.parse(sheet)).toEqual(sheet);
  });

  test('the operator’s own words for a field stay as they are', () => {
    const microsoft = knowledge.operators.find(({ id }) => id === 'microsoft-outlook-com')!;
    const written = writeForm(formSheet(filled(language), microsoft.routes, knowledge.sources), language);
    for (const asked of ['domain you are sending to', 'full error message from the bounce'])
      expect(written).toContain(`**${asked}**`);
  });
});

const operator = (id: string) => knowledge.operators.find((one) => one.id === id)!;
const sheetOfOperator = (id: string, input: FormInput) =>
  formSheet(input, operator(id).routes, knowledge.sources);
const field = (id: string, asked: string, input: FormInput) =>
  sheetOfOperator(id, input)
    .routes.flatMap(({ fields }) => fields)
    .find((one) => one.asked === asked)!;

test('several addresses stand as the form wants them: Microsoft’s with a semicolon', () => {
  const many = { ...nothing, known: { ...nothing.known, sendingIps: ['198.51.100.7', '198.51.100.8'] } };
  expect(field('microsoft-outlook-com', 'sending IP(s)', many).value).toBe('198.51.100.7; 198.51.100.8');
  expect(field('comcast', 'IP', many).value).toBe('198.51.100.7, 198.51.100.8');
});

test('a field that wants two things of which one is known gives it, and says what else is wanted', () => {
  const half = { ...nothing, known: { ...nothing.known, sendingIps: ['198.51.100.7'] } };
  const { value, wanted } = field('siteground', 'sending server IP and Exim/Postfix queue id', half);
  expect(value).toBe('198.51.100.7');
  expect(wanted).toEqual([speak('en').form.wanted['queue-id']]);
});

test('a subject that the operator prescribes is filled in', () => {
  const { value } = field('earthlink', 'subject "Blocked <IP of the mail server>"', filled());
  expect(value).toBe('Blocked 198.51.100.7');
});

test('a desk that reads no attachment gets plain text, and the sheet says so first', () => {
  for (const id of ['orange-fr', 'spectrum', 'yahoo'])
    expect(sheetOfOperator(id, nothing).routes.map(({ textOnly }) => textOnly)).toContain(
      speak('en').form.textOnly,
    );
});

test('where only the owner may ask, that stands above the fields', () => {
  const sheet = sheetOfOperator('yahoo', { ...filled(), known: { ...filled().known, onlyOwner: true } });
  const written = writeForm(sheet, 'en');
  expect(written.indexOf('takes this only from the one who answers for')).toBeGreaterThan(0);
  expect(written.indexOf('takes this only from')).toBeLessThan(written.indexOf('Ready to copy'));
});

test('a host that files gives no word of its customer as its own', () => {
  const host = { ...filled(), filer: 'host' } as const;
  for (const meaning of ['contact-name', 'contact-email', 'company', 'cause-found', 'fix-made'] as const)
    expect(valuesOf(meaning, host)).toEqual([]);
  expect(valuesOf('sending-ips', host)).toEqual(['198.51.100.7']);
});

test('a letter that leaves persons out has no sender’s address in its form', () => {
  expect(valuesOf('sender-address', filled('en', 'receiver'))).toEqual([]);
});

test('evidence that no form takes is given as a file', () => {
  const long = { ...filled(), document: { ...filled().document } };
  const { value, wanted } = field('orange-fr', 'full headers', long);
  if (value === null) expect(wanted.join()).toMatch(/evidence\.txt/);
  else expect(value).toMatch(/Message-ID:/i);
});

test('what a form never had a field for is not made up: nothing known, nothing filled', () => {
  for (const meaning of fieldMeaningSchema.options) {
    if (['subject', 'description'].includes(meaning)) continue;
    expect(valuesOf(meaning, nothing), meaning).toEqual([]);
  }
});
