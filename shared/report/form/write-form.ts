import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import { type WriterWords, writerWords } from '../../language/writers.ts';
import { codeBlock, escapeMarkdown } from '../markdown/escape-markdown.ts';
import { ticketText } from '../text/ticket-text.ts';
import { type FormInput, formValue } from './form-values.ts';

type Route = Knowledge['operators'][number]['routes'][number];

/** The text for the free field, then each published way to ask, field by field, each ready to copy. */
export function writeForm(input: FormInput, routes: readonly Route[], sources: Knowledge['sources']): string {
  const { document } = input;
  const words = writerWords[document.language];
  const say = speak(document.language).today.routes;
  const ticket = ticketText(document);
  return `${[
    `# ${escapeMarkdown(words.formTitle)}`,
    `${escapeMarkdown(document.running.left)} · ${escapeMarkdown(document.title)}`,
    escapeMarkdown(words.formIntro),
    `## ${escapeMarkdown(words.formText)}`,
    `${ticket.characters} / ${ticket.budget}`,
    codeBlock(ticket.text),
    ...routes
      .filter((route) => route.type !== 'none-found')
      .flatMap((route) => [...aboutRoute(route, say, sources), ...fieldsOf(route, input, words, say)]),
  ].join('\n\n')}\n`;
}

/** Where it goes, what for, how sure that is, and what is known of what happens there. */
function aboutRoute(
  route: Route,
  say: Sentences['today']['routes'],
  sources: Knowledge['sources'],
): readonly string[] {
  const sure = route.confidence === 'verified' ? say.verified : say.check;
  const dated = route.asOf === null ? say.noDate : say.asOf(route.asOf);
  const named = route.sources.map((id) => sources[id]?.title ?? id).join('; ');
  return [
    `## ${escapeMarkdown(route.target)}`,
    escapeMarkdown(route.purpose),
    `**${escapeMarkdown(sure)}** ${escapeMarkdown(dated)} ${escapeMarkdown(`${say.source}: ${named}`)}`,
    ...(route.answers === undefined ? [] : [escapeMarkdown(`${say.answers}: ${route.answers}`)]),
    ...(route.refuses ?? []).map((refused) => escapeMarkdown(`${say.refused}: ${refused}`)),
    ...(route.notes ?? []).map((note) => escapeMarkdown(`${say.note}: ${note}`)),
  ];
}

/** A way whose fields nobody has published gets those that nearly every desk wants, and says so. */
function fieldsOf(
  route: Route,
  input: FormInput,
  words: WriterWords,
  say: Sentences['today']['routes'],
): readonly string[] {
  const asked = route.asksFor.length > 0 ? route.asksFor : Object.values(say.usual);
  return [
    ...(route.asksFor.length > 0 ? [] : [escapeMarkdown(say.fieldsUnknown)]),
    ...asked.map((field) => {
      const value = formValue(field, input);
      return `**${escapeMarkdown(field)}**\n\n${value === null ? `____ (${escapeMarkdown(words.mustSupply)})`.replaceAll('_', '\\_') : codeBlock(value)}`;
    }),
  ];
}
