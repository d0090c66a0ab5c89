import type { FormSheet } from '../../contract/form-sheet.ts';
import type { Language } from '../../contract/language-code.ts';
import { speak } from '../../language/speak.ts';
import type { Block } from '../block.ts';
import { filingOf } from '../filing.ts';
import { formBlocks } from '../form/form-blocks.ts';
import { formSheet } from '../form/form-sheet.ts';
import { knownOf } from '../form/known-of.ts';
import { routesOf } from '../form/routes-of.ts';
import { namedListOf } from '../named-list.ts';
import { recordsOf } from '../records-of.ts';
import type { Draft } from './draft.ts';
import { firstPage } from './first-page.ts';
import { titleOf } from './letterhead.ts';

/**
 * The request that only the host can file, ready for it: the text for a free field and each of the operator's forms,
 * filled from what is known, without the customer's name or word for the cause. Empty where anyone may file.
 */
export function annexBlocks(draft: Draft): readonly Block[] {
  const { matter } = draft;
  const filing = filingOf(matter);
  if (draft.to !== 'host' || filing === null || filing.by === 'anyone') return [];
  const { language, knowledge, case: c } = matter;
  const { form } = speak(language);
  const letter: Draft = { ...draft, to: 'receiver' };
  const sheet = formSheet(
    {
      document: {
        to: 'receiver',
        language,
        title: titleOf(letter),
        running: { left: '', right: '' },
        // Whom to answer is the host's to say.
        first: firstPage(letter).filter(({ kind }) => kind !== 'columns'),
        findings: draft.findings,
        exhibits: draft.exhibits,
      },
      records: recordsOf(matter),
      statements: c.statements,
      known: knownOf(matter, 'host'),
      filer: 'host',
    },
    routesOf(matter),
    knowledge.sources,
  );
  const routes = sheet.routes.filter(({ fields }) => fields.length > 0);
  return [
    { kind: 'heading', level: 2, text: form.annex(filing.operator) },
    { kind: 'paragraph', runs: [{ text: form.annexIntro, style: 'plain' }] },
    // A list's keeper is asked with the cause and its end, which only the host can write.
    ...(namedListOf(matter) === null ? freeText(sheet, language) : []),
    ...formBlocks({ routes }, language, 3),
  ];
}

const freeText = ({ ticket }: FormSheet, language: Language): readonly Block[] => [
  { kind: 'heading', level: 3, text: speak(language).writers.formText },
  { kind: 'code', text: ticket.text },
];
