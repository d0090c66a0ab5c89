import type { FormField, FormRoute, FormSheet } from '../../contract/form-sheet.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import { TICKET_BUDGET, ticketText } from '../text/ticket-text.ts';
import { fillField } from './fill-field.ts';
import type { FormInput } from './form-input.ts';
import { meaningsOf } from './meanings-of.ts';

type Route = Knowledge['operators'][number]['routes'][number];

/** What nearly every desk wants, for a way whose fields nobody has published. */
const USUAL = [
  'sending-ips',
  'verbatim-reply',
  'times',
  'recipient-domain',
  'contact-name',
  'contact-email',
] as const;

/** The copy sheet: the text for a free field, then each published way to ask, field by field. */
export function formSheet(
  input: FormInput,
  routes: readonly Route[],
  sources: Knowledge['sources'],
  budget: number = TICKET_BUDGET,
): FormSheet {
  const { document } = input;
  return {
    request: document.running.left,
    title: document.title,
    ticket: ticketText(document, budget),
    routes: [...namedSheet(input, routes), ...routes.flatMap((route) => routeSheet(route, input, sources))],
  };
}

/** The way that the refusal names stands first, unless a published way is the same one. */
function namedSheet(input: FormInput, routes: readonly Route[]): readonly FormRoute[] {
  const { named } = input.known;
  if (named === null || routes.some(({ target }) => target.includes(named))) return [];
  const { form, turning } = speak(input.document.language);
  return [
    {
      type: named.includes('://') ? 'url-in-bounce' : 'email',
      target: named,
      purpose: turning.form.purpose,
      onlyOwner: onlyOwnerOf(input),
      textOnly: null,
      trust: turning.form.trust,
      about: [],
      fieldsKnown: false,
      fields: USUAL.map((meaning) => fillField(form.usual[meaning], [meaning], input)),
    },
  ];
}

function onlyOwnerOf({ known, filer, document }: FormInput): string | null {
  if (!known.onlyOwner || filer !== 'person') return null;
  return speak(document.language).form.onlyOwner(known.operator, known.sendingIps[0] ?? null);
}

function routeSheet(route: Route, input: FormInput, sources: Knowledge['sources']): readonly FormRoute[] {
  if (route.type === 'none-found') return [];
  const words = speak(input.document.language);
  const { today, form } = words;
  const fields = fieldsOf(route, input);
  return [
    {
      type: route.type,
      target: route.target,
      purpose: route.purpose,
      onlyOwner: fields.length > 0 ? onlyOwnerOf(input) : null,
      textOnly: route.textOnly === true ? form.textOnly : null,
      trust: route.confidence === 'verified' ? today.routes.verified : today.routes.check,
      about: aboutRoute(route, words, sources),
      fieldsKnown: route.asksFor.length > 0,
      fields,
    },
  ];
}

/** A page to read or a tool to look up with has no fields; any other way has some, published or not. */
const ASKS_NOTHING: ReadonlySet<Route['type']> = new Set(['page', 'tool']);

function fieldsOf(route: Route, input: FormInput): readonly FormField[] {
  const { usual } = speak(input.document.language).form;
  if (route.asksFor.length > 0) {
    return route.asksFor.map((asked) => fillField(asked, meaningsOf(asked), input, route.separator));
  }
  if (ASKS_NOTHING.has(route.type)) return [];
  return USUAL.map((meaning) => fillField(usual[meaning], [meaning], input));
}

/** Of ten sources three convince as well, and leave the page to what is to be filled in. */
const SOURCES = 3;

/** Where it is known from, and what is known of what happens there. */
function aboutRoute(
  route: Route,
  { today: { routes: say }, format }: Pick<Sentences, 'today' | 'format'>,
  sources: Knowledge['sources'],
): readonly string[] {
  const dated = route.asOf === null ? say.noDate : say.asOf(route.asOf);
  const { apart, labelled } = format;
  const named = apart(route.sources.slice(0, SOURCES).map((id) => sources[id]?.title ?? id));
  return [
    `${dated} ${labelled(say.source, named)}`,
    ...(route.answers === undefined ? [] : [labelled(say.answers, route.answers)]),
    ...(route.refuses ?? []).map((refused) => labelled(say.refused, refused)),
    ...(route.notes ?? []).map((note) => labelled(say.note, note)),
  ];
}
