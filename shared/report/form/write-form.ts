import type { FormSheet } from '../../contract/form-sheet.ts';
import type { Language } from '../../contract/language-code.ts';
import { speak } from '../../language/speak.ts';
import type { Block } from '../block.ts';
import { blockMarkdown } from '../markdown/block-markdown.ts';
import { formBlocks } from './form-blocks.ts';

/** The copy sheet as Markdown; each value stands in a block of its own, to be taken whole. */
export function writeForm(sheet: FormSheet, language: Language): string {
  const words = speak(language).writers;
  const { form } = speak(language);
  const { request, title, ticket, routes } = sheet;
  const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text, style: 'plain' }] });
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: words.formTitle },
    plain(`${request} · ${title}`),
    plain(routes.length === 0 ? form.noRoute : words.formIntro),
    { kind: 'heading', level: 2, text: words.formText },
    plain(`${ticket.characters} / ${ticket.budget}`),
    { kind: 'code', text: ticket.text },
    ...formBlocks(sheet, language, 2),
  ];
  return `${blocks.map((block) => blockMarkdown(block, words)).join('\n\n')}\n`;
}
