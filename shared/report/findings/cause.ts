import { type DraftFinding, inference, unknown } from '../draft-finding.ts';
import type { Matter } from '../matter.ts';
import { ruleOf } from '../rule-of.ts';
import { bestOf, isTakenForAListing } from '../story.ts';
import { searched } from './searched.ts';

/** What went wrong, what it is not, and with whom the next step is. */
export function causeFindings(matter: Matter): readonly DraftFinding[] {
  return [causeFinding(matter), ...listingFinding(matter), actorFinding(matter)];
}

function causeBasis({ lead, words, knowledge }: Matter) {
  const basis = bestOf(lead.diagnosis).basis;
  const spans = basis.flatMap((b) => b.words.spans);
  const first = basis[0];
  if (first === undefined)
    return { spans, words: words.findings.basis.noRule, short: words.findings.basis.noRule };
  const rule = ruleOf(first.rule, knowledge);
  const source = rule?.sources[0];
  const named = source === undefined ? null : [source.title, rule?.asOf].filter(Boolean).join(', ');
  return {
    spans,
    words: words.findings.basis.rule(first.rule, named),
    short: words.findings.basis.rule(first.rule, null),
  };
}

function causeFinding(matter: Matter): DraftFinding {
  const { lead, words, incident } = matter;
  const { title, technical } = words.causes[incident.cause];
  const basis = causeBasis(matter);
  const sentence = words.findings.cause(title, technical);
  if (incident.cause === 'unknown' || basis.spans.length === 0) {
    return unknown({ topic: 'cause', sentence, basis: words.findings.basis.noRule, spans: searched(matter) });
  }
  return inference(
    { topic: 'cause', sentence, basis: basis.words, value: incident.cause, spans: basis.spans },
    bestOf(lead.diagnosis).confidence,
  );
}

function listingFinding(matter: Matter): readonly DraftFinding[] {
  const { lead, words, incident } = matter;
  const basis = causeBasis(matter);
  if (!isTakenForAListing(incident.cause) || basis.spans.length === 0) return [];
  return [
    inference(
      {
        topic: 'not-a-listing',
        sentence: words.findings.notAListing,
        basis: basis.short,
        value: null,
        spans: basis.spans,
      },
      bestOf(lead.diagnosis).confidence,
    ),
  ];
}

function actorFinding(matter: Matter): DraftFinding {
  const { lead, words } = matter;
  const { actor } = lead.diagnosis;
  const basis = causeBasis(matter);
  if (actor === null || basis.spans.length === 0) {
    return unknown({
      topic: 'actor',
      sentence: words.findings.actorUnknown,
      basis: words.findings.basis.noRule,
      spans: searched(matter),
    });
  }
  return inference(
    {
      topic: 'actor',
      sentence: words.findings.actor(words.names.actors[actor].name),
      basis: basis.short,
      value: actor,
      spans: basis.spans,
    },
    bestOf(lead.diagnosis).confidence,
  );
}
