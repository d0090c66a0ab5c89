import type { IncidentView, ShownFact } from '../../contract/incident-view.ts';
import type { Language } from '../../contract/language-code.ts';
import type { Case } from '../../evidence/case.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { lookupFindings } from '../findings/lookups.ts';
import { sentAt } from '../mail-times.ts';
import { type Mail, type Matter, matterOf } from '../matter.ts';
import { outcomeOf } from '../outcome-of.ts';
import { placeholderWords } from '../placeholder-words.ts';
import { factId, shownFact, shownText } from '../shown-fact.ts';
import { skewsOf } from '../skews-of.ts';
import { spreadOf } from '../spread-of.ts';
import { statedFacts } from '../stated-facts.ts';
import { type Story, tellStory } from '../story.ts';
import { timelineOf } from '../timeline-of.ts';
import { visibleText } from '../visible-text.ts';
import { codeWords, receiverReply } from '../voices.ts';
import { waysOf } from '../ways-of.ts';
import { helpView } from './help-view.ts';
import { lettersOf } from './letters.ts';
import { missingItems } from './missing-items.ts';
import { weighedView } from './weighed-view.ts';

/** Pixels that the window's story column gives the picture. */
const PICTURE_WIDTH = 640;

/** One incident as the window tells it; null where there is no such incident. */
export function incidentView(
  c: Case,
  id: string,
  language: Language,
  knowledge: Knowledge,
): IncidentView | null {
  const incident = c.incidents.find((i) => i.id === id);
  const matter = incident === undefined ? null : matterOf(c, incident, language, knowledge);
  if (matter === null) return null;
  const { words } = matter;
  const { rate, cause } = matter.incident;
  const story = tellStory(matter);
  return {
    id,
    headline: story.headline,
    notThis: story.notThis,
    whoActs: story.whoActs,
    actor: story.actor,
    cause,
    certainty: story.certainty,
    why: whyView(story, matter),
    alternatives: story.alternatives.map((ranked) => ({
      cause: ranked.cause,
      title: words.causes[ranked.cause].title,
      confidence: ranked.confidence,
      decides: words.causes[ranked.cause].decides,
    })),
    voices: voicesView(story, matter),
    first: story.first,
    placeholders: placeholderWords(matter),
    both: [...story.both],
    timeline: timelineView(matter),
    missing: missingItems(matter),
    weighed: weighedView(matter),
    help: helpView(matter),
    ways: waysView(matter),
    lookedUp: lookedUpView(matter),
    rate: words.story.rate(rate.failed, rate.of, rate.interval),
    spread: spreadView(matter),
    mails: matter.mails.map((mail) => mailRow(mail, matter)),
    facts: factRows(matter),
    gaps: [...story.gaps],
    firstSource: matter.lead.source.id,
    letters: lettersOf(matter),
  };
}

function whyView({ why }: Story, { words, language, incident }: Matter): IncidentView['why'] {
  if (why === null) return null;
  return {
    rule: why.rule.rule,
    // The knowledge is written in English; another language has its own sentence for the cause.
    meaning: language === 'en' ? why.rule.meaning : words.causes[incident.cause].technical,
    asOf: why.rule.asOf,
    confidence: words.names.trust[why.rule.trust],
    sources: why.rule.sources.map(({ title, url, date, howRead }) => ({ title, url, date, howRead })),
    words: shownText(why.words),
  };
}

function voicesView({ voices }: Story, { words, incident }: Matter): IncidentView['voices'] {
  const { story } = words;
  const receiverSpoke = voices.some(({ author }) => author === 'receiver');
  return voices.map(({ author, quotes }) => ({
    author,
    heading:
      author === 'receiver'
        ? story.receiverSaid(incident.operator?.name ?? null)
        : author === 'unknown'
          ? story.unknownSaid
          : receiverSpoke
            ? story.hostSaid
            : story.hostAlone,
    quotes: quotes.map(({ text, fact }) => shownFact(fact, text)),
  }));
}

function timelineView(matter: Matter): IncidentView['timeline'] {
  const told = timelineOf(matter, PICTURE_WIDTH, 'person');
  if (told === null) return null;
  return {
    ...told,
    rows: told.rows.map((row) => ({ ...row, fact: shownText(row.fact) })),
    model: told.model === null ? null : { title: told.model.title, rows: [...told.model.rows] },
  };
}

function lookedUpView(matter: Matter): IncidentView['lookedUp'] {
  return {
    title: matter.words.document.terms.lookedUp,
    list: lookupFindings(matter).map(({ sentence, spans, basis }) => ({
      fact: { id: factId(spans, sentence), words: visibleText(sentence), spans: [...spans] },
      basis,
    })),
  };
}

function spreadView(matter: Matter): IncidentView['spread'] {
  const told = spreadOf(matter, PICTURE_WIDTH);
  if (told === null) return null;
  const { heading, asTable, columns, more } = matter.words.spread;
  return {
    title: heading,
    pattern: told.pattern,
    picture: told.picture,
    asTable,
    columns,
    tallies: told.tallies.map((tally) => ({
      by: tally.by,
      head: tally.head,
      rows: [...tally.rows],
      more: tally.more === 0 ? null : more(tally.more),
    })),
  };
}

function waysView(matter: Matter): IncidentView['ways'] {
  const { ways } = matter.words;
  return {
    title: ways.heading,
    note: [ways.note, ...skewsOf(matter)].join(' '),
    list: waysOf(matter, 'named').map(({ of, title, count, stamps }) => ({
      of,
      title,
      count,
      stamps: stamps.map(({ stamp, at: _written, utc, ...row }) => ({
        ...row,
        stamp: shownFact(stamp, utc),
      })),
    })),
  };
}

function mailRow(mail: Mail, matter: Matter): IncidentView['mails'][number] {
  const { bounce, source } = mail;
  const { words } = matter;
  const none = words.story.notInBounce;
  const sent = sentAt(bounce);
  const from = bounce.returned?.from?.value ?? bounce.envelopeSender?.value ?? '';
  const { outcome, label } = outcomeOf(mail, matter);
  const reply = receiverReply(mail)?.text ?? bounce.diagnostic ?? bounce.replies[0]?.text ?? null;
  return {
    bounce: bounce.id,
    source: source.id,
    sent: sent === null ? none : words.format.minute(sent.value.epoch),
    from: domainOf(from) ?? none,
    to: bounce.recipient?.value ?? none,
    reply: codeWords(mail) ?? none,
    outcome,
    outcomeLabel: label,
    fact: reply === null ? null : shownText(reply),
  };
}

/** Wordings of one name that are shown before the list says no more. */
const PER_NAME = 4;

/** What the leading notice states, then what others state differently. */
function factRows(matter: Matter): IncidentView['facts'] {
  const { lead, mails, repeats, words, incident } = matter;
  const seen = new Map<string, Set<string>>();
  const rows: { name: string; fact: ShownFact }[] = [];
  const { sendingIp } = incident;
  if (sendingIp !== null)
    rows.push({ name: words.names.facts.sendingIp, fact: shownFact(sendingIp.fact, sendingIp.value) });
  for (const mail of [lead, ...mails, ...repeats]) {
    for (const { name, words: said, fact } of statedFacts(mail, words)) {
      const known = seen.get(name) ?? new Set<string>();
      if (known.has(said) || known.size >= PER_NAME) continue;
      seen.set(name, known.add(said));
      rows.push({ name: words.names.facts[name], fact: shownFact(fact, said) });
    }
  }
  return rows;
}
