import type { FormField, FormRoute, FormSheet } from '../../contract/form-sheet.ts';
import type { Language } from '../../contract/language-code.ts';
import type { Format } from '../../language/format.ts';
import { speak } from '../../language/speak.ts';
import type { Block, Run } from '../block.ts';

const plain = (text: string): Run => ({ text, style: 'plain' });
const strong = (text: string): Run => ({ text, style: 'strong' });
const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });

/**
 * The ways of a copy sheet as blocks that every writer paints: who may ask first, then what is ready to copy in
 * the form's order, then what only the reader can put in, then steps.
 * @param level of a way's heading.
 */
export function formBlocks(
  { routes }: Pick<FormSheet, 'routes'>,
  language: Language,
  level: 2 | 3,
): readonly Block[] {
  const { form, format, today } = speak(language);
  const head = (text: string): Block =>
    level === 2 ? { kind: 'heading', level: 3, text } : paragraph(strong(text));
  return routes.flatMap((route): readonly Block[] => [
    { kind: 'heading', level, text: route.target },
    ...(route.onlyOwner === null ? [] : [paragraph(strong(route.onlyOwner))]),
    ...(route.textOnly === null ? [] : [paragraph(strong(route.textOnly))]),
    paragraph(plain(route.purpose)),
    { kind: 'list', items: [[strong(route.trust)], ...route.about.map((text) => [plain(text)])] },
    ...(route.fields.length === 0
      ? [paragraph(plain(form.noFields))]
      : [
          ...(route.fieldsKnown ? [] : [paragraph(plain(today.routes.fieldsUnknown))]),
          ...ready(route, head(form.ready)),
          ...supply(route, head(form.supply), format),
          ...steps(route, head(form.steps)),
        ]),
  ]);
}

function ready({ fields }: FormRoute, heading: Block): readonly Block[] {
  const filled = fields.flatMap(({ asked, value }) => (value === null ? [] : [{ asked, value }]));
  if (filled.length === 0) return [];
  return [
    heading,
    ...filled.flatMap(({ asked, value }): readonly Block[] => [
      paragraph(strong(asked)),
      { kind: 'code', text: value },
    ]),
  ];
}

function supply({ fields }: FormRoute, heading: Block, { apart }: Format): readonly Block[] {
  const open = fields.filter(({ wanted }) => wanted.length > 0);
  if (open.length === 0) return [];
  const row = ({ asked, wanted }: FormField) => ({ term: asked, runs: [plain(apart(wanted))] });
  return [heading, { kind: 'terms', rows: open.map(row) }];
}

function steps({ fields }: FormRoute, heading: Block): readonly Block[] {
  const own = fields.filter(({ step }) => step);
  if (own.length === 0) return [];
  return [heading, { kind: 'list', items: own.map(({ asked }) => [plain(asked)]) }];
}
