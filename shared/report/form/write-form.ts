import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type WriterWords, writerWords } from '../../language/writers.ts';
import { codeBlock, escapeMarkdown } from '../markdown/escape-markdown.ts';
import { ticketText } from '../text/ticket-text.ts';
import { type FormInput, formValue } from './form-values.ts';

type Route = Knowledge['operators'][number]['routes'][number];

/** The text for the free field, then each published way to ask, field by field, each ready to copy. */
export function writeForm(input: FormInput, routes: readonly Route[]): string {
  const { document } = input;
  const words = writerWords[document.language];
  const ticket = ticketText(document);
  return `${[
    `# ${escapeMarkdown(words.formTitle)}`,
    `${escapeMarkdown(document.running.left)} · ${escapeMarkdown(document.title)}`,
    escapeMarkdown(words.formIntro),
    `## ${escapeMarkdown(words.formText)}`,
    `${ticket.characters} / ${ticket.budget}`,
    codeBlock(ticket.text),
    ...routes.filter((route) => route.type !== 'none-found').map((route) => routeForm(route, input, words)),
  ].join('\n\n')}\n`;
}

function routeForm(route: Route, input: FormInput, words: WriterWords): string {
  const asOf = route.asOf === null ? '' : ` (${route.asOf})`;
  return [
    `## ${escapeMarkdown(route.target)}`,
    escapeMarkdown(`${route.purpose}${asOf}`),
    ...route.asksFor.map((asked) => {
      const value = formValue(asked, input);
      return `**${escapeMarkdown(asked)}**\n\n${value === null ? `____ (${escapeMarkdown(words.mustSupply)})`.replaceAll('_', '\\_') : codeBlock(value)}`;
    }),
  ].join('\n\n');
}
