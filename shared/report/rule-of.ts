import type { Knowledge } from '../knowledge/knowledge.ts';
import type { KnowledgeSource } from '../knowledge/schema/source-schema.ts';

/** What the knowledge says about a rule that a diagnosis names. */
export interface RuleText {
  readonly rule: string;
  readonly meaning: string;
  readonly asOf: string | null;
  readonly trust: 'verified' | 'partial' | 'memory' | 'standard';
  readonly sources: readonly KnowledgeSource[];
}

/** A rule by its name in a basis: `cox/CXCNCT`, `status/X.7.1`, `reply/421`, `phrase/…`; null for any other. */
export function ruleOf(rule: string, knowledge: Knowledge): RuleText | null {
  const slash = rule.indexOf('/');
  const family = rule.slice(0, slash);
  const id = rule.slice(slash + 1);
  switch (family) {
    case 'status':
      return statusRule(rule, id, knowledge);
    case 'reply':
      return replyRule(rule, id, knowledge);
    case 'phrase':
      return phraseRule(rule, id, knowledge);
    default:
      return operatorRule(rule, family, id, knowledge);
  }
}

const named = (keys: readonly string[], knowledge: Knowledge): readonly KnowledgeSource[] =>
  keys.flatMap((key) => knowledge.sources[key] ?? []);

function statusRule(rule: string, id: string, knowledge: Knowledge): RuleText | null {
  const code = `X.${id.split('.').slice(1).join('.')}`;
  const entry = knowledge.enhancedStatus.find((status) => status.code === code);
  if (entry === undefined) return null;
  const sources = named(entry.sources, knowledge);
  return { rule, meaning: entry.meaning, asOf: sources[0]?.date ?? null, trust: 'standard', sources };
}

function replyRule(rule: string, id: string, knowledge: Knowledge): RuleText | null {
  const entry = knowledge.replyCodes.find(({ code }) => code === id);
  if (entry === undefined) return null;
  const reference: readonly KnowledgeSource[] =
    entry.reference === null
      ? []
      : [{ title: entry.reference, url: null, date: null, howRead: null, kind: 'standard' }];
  return { rule, meaning: entry.meaning, asOf: null, trust: 'standard', sources: reference };
}

function phraseRule(rule: string, id: string, knowledge: Knowledge): RuleText | null {
  const entry = knowledge.phrases.find((phrase) => phrase.id === id);
  if (entry === undefined) return null;
  const meaning = entry.examples[0] ?? entry.id;
  return {
    rule,
    meaning,
    asOf: entry.asOf,
    trust: entry.confidence,
    sources: named(entry.sources, knowledge),
  };
}

function operatorRule(rule: string, operator: string, id: string, knowledge: Knowledge): RuleText | null {
  const entry = knowledge.operators.find((o) => o.id === operator)?.rules.find((r) => r.id === id);
  if (entry === undefined) return null;
  return {
    rule,
    meaning: entry.meaning,
    asOf: entry.asOf,
    trust: entry.confidence,
    sources: named(entry.sources, knowledge),
  };
}
