import type { Actor } from '../contract/actor.ts';
import type { Cause } from '../contract/cause.ts';
import { causeMeanings } from './cause-meanings.ts';
import type { Knowledge } from './knowledge.ts';
import { mailSystems } from './mail-systems/mail-systems.ts';
import type { Trust } from './schema/dated.ts';
import type { KnowledgeSource } from './schema/source-schema.ts';

/** A rule as a reader wants it: what it means, who says so, since when, how sure. */
export interface RuleCard {
  readonly rule: string;
  readonly cause: Cause | null;
  readonly meaning: string;
  readonly actor: readonly Actor[];
  readonly lasts: string | null;
  readonly asOf: string | null;
  readonly confidence: Trust;
  readonly sources: readonly KnowledgeSource[];
}

/** The rule of a name as results give it (`cox/CXCNCT`, `phrase/…`, `status/X.7.1`, `reply/421`, `mail-system/exim/…`), or null. */
export function ruleCard(rule: string, knowledge: Knowledge): RuleCard | null {
  const slash = rule.indexOf('/');
  const family = rule.slice(0, slash);
  const id = rule.slice(slash + 1);
  if (family === 'phrase') return phraseCard(rule, id, knowledge);
  if (family === 'status') return statusCard(rule, id, knowledge);
  if (family === 'reply') return replyCard(rule, id, knowledge);
  if (family === 'mail-system') return ownPhraseCard(rule, id, knowledge);
  const operator = knowledge.operators.find((one) => one.id === family);
  const found = operator?.rules.find((one) => one.id === id);
  if (found === undefined) return null;
  const { cause, meaning, actor, lasts, asOf, confidence } = found;
  const sources = sourcesOf(found.sources, knowledge);
  return { rule, cause, meaning, actor, lasts: lasts ?? null, asOf, confidence, sources };
}

function phraseCard(rule: string, id: string, knowledge: Knowledge): RuleCard | null {
  const found = knowledge.phrases.find((one) => one.id === id);
  if (found === undefined) return null;
  const { cause, actor, asOf, confidence } = found;
  const sources = sourcesOf(found.sources, knowledge);
  return { rule, cause, meaning: causeMeanings[cause], actor, lasts: null, asOf, confidence, sources };
}

/** What a mail system says itself: `mail-system/exim/retry-timeout-exceeded`. */
function ownPhraseCard(rule: string, id: string, knowledge: Knowledge): RuleCard | null {
  const [system, phrase] = id.split('/');
  const own = mailSystems.find((one) => one.id === system)?.own ?? [];
  const found = own.find((one) => one.id === phrase);
  if (found === undefined || found.cause === null) return null;
  const { cause, asOf, source } = found;
  const meaning = causeMeanings[cause];
  const sources = sourcesOf([source], knowledge);
  const confidence = source === 'memory' ? 'memory' : 'verified';
  return { rule, cause, meaning, actor: [], lasts: null, asOf, confidence, sources };
}

function statusCard(rule: string, id: string, knowledge: Knowledge): RuleCard | null {
  const found = knowledge.enhancedStatus.find((one) => one.code === id);
  if (found === undefined) return null;
  const sources = sourcesOf(found.sources, knowledge);
  const asOf = sources[0]?.date?.slice(0, 10) ?? null;
  const { cause, actor, title } = found;
  const meaning = `${title}. ${found.meaning}`;
  return { rule, cause, meaning, actor, lasts: null, asOf, confidence: 'verified', sources };
}

function replyCard(rule: string, id: string, knowledge: Knowledge): RuleCard | null {
  const found = knowledge.replyCodes.find((one) => one.code === id);
  if (found === undefined) return null;
  const { cause, meaning } = found;
  const sources = sourcesOf(found.reference === null ? ['memory'] : ['rfc5321'], knowledge);
  return { rule, cause, meaning, actor: [], lasts: null, asOf: null, confidence: 'verified', sources };
}

const sourcesOf = (keys: readonly string[], knowledge: Knowledge): readonly KnowledgeSource[] =>
  keys.map((key) => knowledge.sources[key]).filter((source) => source !== undefined);
