import type { Lookup } from '../../evidence/dns/lookup.ts';
import { mxHosts, mxOperator } from '../../evidence/dns/mx-operator.ts';
import type { Purpose } from '../../evidence/dns/question.ts';
import type { Outcome } from '../../evidence/dns/read-answer.ts';
import { type DraftFinding, fact } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';
import { signatureFindings } from './signatures.ts';

/** More domains than this help nobody on a page; the exhibit has all. */
const SHOWN = 12;

/** What the DNS said where a person had it asked: each a fact of its moment, with the answer's bytes. */
export function lookupFindings(matter: Matter): readonly DraftFinding[] {
  if (matter.incident.lookups.length === 0) return signatureFindings(matter);
  return [
    ...listings(matter),
    ...of(matter, 'reverse').flatMap((lookup) => nameFinding(lookup, matter)),
    ...of(matter, 'mx').flatMap((lookup) => mxFinding(lookup, matter)),
    ...policies(matter, 'spf'),
    ...policies(matter, 'dmarc'),
    ...signatureFindings(matter),
  ];
}

const of = ({ incident }: Matter, kind: Purpose['kind']): readonly Lookup[] =>
  incident.lookups.filter(({ question }) => question.purpose.kind === kind);

const spansOf = (lookups: readonly Lookup[]) => lookups.map(({ span }) => span);

function said(
  topic: string,
  sentence: string,
  value: string,
  lookups: readonly Lookup[],
  { words }: Matter,
): readonly DraftFinding[] {
  const times = lookups.map(({ at }) => at).sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const resolver = words.format.list([...new Set(lookups.map((lookup) => lookup.resolver))]);
  const [from, to] = [words.format.utc(Date.parse(first)), words.format.utc(Date.parse(last))];
  const basis =
    from === to ? words.lookups.basis(resolver, from) : words.lookups.basisOfSeveral(resolver, from, to);
  return [fact({ topic, sentence, basis, value, spans: spansOf(lookups) })];
}

const momentOf = ({ words }: Matter, { at }: Lookup): string => words.format.utc(Date.parse(at));

/** A list by its name, with its zone where one name has several. */
function listName({ question: { purpose } }: Lookup, { knowledge }: Matter): string {
  if (!('zone' in purpose)) return purpose.of;
  const operator = knowledge.operators.find(({ zone }) => zone?.ask?.zone === purpose.zone);
  return operator?.names[0] ?? purpose.zone;
}

function listings(matter: Matter): readonly DraftFinding[] {
  const asked = of(matter, 'blocklist');
  const subjects = [...new Set(asked.map(({ question }) => question.purpose.of))];
  return subjects.flatMap((subject) => {
    const own = asked.filter(({ question }) => question.purpose.of === subject);
    return [
      ...own.filter(({ outcome }) => outcome === 'listed').flatMap((lookup) => listedFinding(lookup, matter)),
      ...unlisted('not-listed', 'dns-not-listed', subject, own, matter),
      ...unlisted('refused', 'dns-refused', subject, own, matter),
      ...unlisted('timeout', 'dns-timeout', subject, own, matter),
      ...unlisted('error', 'dns-error', subject, own, matter),
    ];
  });
}

function listedFinding(lookup: Lookup, matter: Matter): readonly DraftFinding[] {
  const { records, words, question } = lookup;
  const sentence = matter.words.lookups.listed(
    question.purpose.of,
    listName(lookup, matter),
    records,
    words,
    momentOf(matter, lookup),
  );
  return said('dns-listed', sentence, `${question.name} ${records.join(' ')}`, [lookup], matter);
}

type Unlisted = Extract<Outcome, 'not-listed' | 'refused' | 'timeout' | 'error'>;

function unlisted(
  outcome: Unlisted,
  topic: string,
  subject: string,
  asked: readonly Lookup[],
  matter: Matter,
): readonly DraftFinding[] {
  const own = asked.filter((lookup) => lookup.outcome === outcome);
  const first = own[0];
  if (first === undefined) return [];
  const lists = own.map((lookup) => listName(lookup, matter));
  const { lookups } = matter.words;
  const sentences: Record<Unlisted, () => string> = {
    'not-listed': () => lookups.notListed(subject, lists, momentOf(matter, first)),
    refused: () => lookups.refused(subject, lists),
    timeout: () => lookups.timeout(subject, lists),
    error: () => lookups.failed(subject, lists),
  };
  const value = `${subject} ${own.map(({ question: { purpose } }) => ('zone' in purpose ? purpose.zone : '')).join(' ')}`;
  return said(topic, sentences[outcome](), value, own, matter);
}

function nameFinding(lookup: Lookup, matter: Matter): readonly DraftFinding[] {
  const ip = lookup.question.purpose.of;
  const { lookups } = matter.words;
  const at = momentOf(matter, lookup);
  if (lookup.outcome === 'none') return said('dns-name', lookups.nameless(ip, at), ip, [lookup], matter);
  if (lookup.outcome !== 'found') return [];
  const back = of(matter, 'forward').filter(({ question }) => lookup.records.includes(question.purpose.of));
  const leading = back.filter(({ records }) => records.includes(ip));
  const answered = back.some(({ outcome }) => outcome === 'found' || outcome === 'none');
  const names = leading.length > 0 ? leading.map(({ question }) => question.purpose.of) : lookup.records;
  const say = leading.length > 0 ? lookups.confirmed : answered ? lookups.unconfirmed : lookups.nameUnchecked;
  return said('dns-name', say(ip, names, at), names.join(' '), [lookup, ...back], matter);
}

function mxFinding(lookup: Lookup, matter: Matter): readonly DraftFinding[] {
  const domain = lookup.question.purpose.of;
  const { lookups } = matter.words;
  const at = momentOf(matter, lookup);
  const hosts = mxHosts(lookup);
  if (lookup.outcome === 'none' || (lookup.outcome === 'found' && hosts.length === 0)) {
    return said('dns-mx', lookups.noMx(domain, at), domain, [lookup], matter);
  }
  if (lookup.outcome !== 'found') return [];
  const operator = mxOperator(lookup, matter.knowledge)?.names[0] ?? null;
  const sentence = lookups.mx(domain, hosts, operator, at);
  return said('dns-mx', sentence, hosts.join(' '), [lookup], matter);
}

function policies(matter: Matter, kind: 'spf' | 'dmarc'): readonly DraftFinding[] {
  const name = kind === 'spf' ? 'SPF' : 'DMARC';
  const { lookups } = matter.words;
  const asked = of(matter, kind);
  const found = asked.filter(({ outcome }) => outcome === 'found').slice(0, SHOWN);
  const none = asked.filter(({ outcome }) => outcome === 'none').slice(0, SHOWN);
  const first = none[0];
  const domains = none.map(({ question }) => question.purpose.of);
  return [
    ...found.flatMap((lookup) => {
      const record = lookup.records.join(' / ');
      const sentence = lookups.policy(name, lookup.question.purpose.of, record, momentOf(matter, lookup));
      return said(`dns-${kind}`, sentence, record, [lookup], matter);
    }),
    ...(first === undefined
      ? []
      : said(
          `dns-no-${kind}`,
          lookups.noPolicy(name, domains, momentOf(matter, first)),
          domains.join(' '),
          none,
          matter,
        )),
  ];
}
