import { z } from 'zod';
import type { Knowledge } from './knowledge.ts';
import { remedySchema } from './remedies/remedy.ts';
import { requestSchema } from './requests/evidence-request.ts';
import { localeSchema } from './schema/locale-schema.ts';
import { operatorSchema } from './schema/operator-schema.ts';
import { phraseSchema } from './schema/phrase-schema.ts';
import type { OperatorRule } from './schema/rule-schema.ts';
import { sourceSchema } from './schema/source-schema.ts';
import { replyCodeSchema, statusCodeSchema } from './schema/status-schema.ts';
import { templatePattern } from './template-pattern.ts';
import { tokenPattern } from './token-pattern.ts';

/** What is wrong with an entry of the knowledge base. */
export interface KnowledgeFault {
  /** `operators/cox`, `phrases/…`. */
  readonly entry: string;
  readonly fault: string;
}

/**
 * Everything that must hold for a knowledge base: each entry fits its schema, names sources that exist
 * and operators that exist, is named once, and matches its own examples.
 */
export function checkKnowledge(knowledge: Knowledge): readonly KnowledgeFault[] {
  return [
    ...shapeFaults('operators', operatorSchema, knowledge.operators, (one) => one.id),
    ...shapeFaults('phrases', phraseSchema, knowledge.phrases, (one) => one.id),
    ...shapeFaults('locales', localeSchema, knowledge.locales, (one) => one.code),
    ...shapeFaults('enhanced-status', statusCodeSchema, knowledge.enhancedStatus, (one) => one.code),
    ...shapeFaults('reply-codes', replyCodeSchema, knowledge.replyCodes, (one) => one.code),
    ...shapeFaults('requests', requestSchema, knowledge.requests, (one) => one.id),
    ...shapeFaults('remedies', remedySchema, knowledge.remedies, (one) => one.id),
    ...Object.entries(knowledge.sources).flatMap(([key, source]) =>
      issuesOf(sourceSchema, source).map((fault) => ({ entry: `sources/${key}`, fault })),
    ),
    ...knowledge.operators.flatMap((operator) => operatorFaults(operator, knowledge)),
    ...knowledge.phrases.flatMap((phrase) => phraseFaults(phrase, knowledge)),
    ...knowledge.locales.flatMap((locale) => localeFaults(locale, knowledge)),
    ...knowledge.requests.flatMap((one) => memoryFaults(`requests/${one.id}`, one, knowledge)),
    ...knowledge.remedies.flatMap((one) => memoryFaults(`remedies/${one.id}`, one, knowledge)),
    ...knowledge.enhancedStatus.flatMap((status) =>
      unknownSources(`enhanced-status/${status.code}`, status.sources, knowledge),
    ),
  ];
}

function shapeFaults<T>(
  family: string,
  schema: z.ZodType,
  entries: readonly T[],
  nameOf: (entry: T) => string,
): KnowledgeFault[] {
  const names = new Set<string>();
  return entries.flatMap((entry) => {
    const name = `${family}/${nameOf(entry)}`;
    const faults = issuesOf(schema, entry);
    if (names.has(name)) faults.push('is named twice');
    names.add(name);
    return faults.map((fault) => ({ entry: name, fault }));
  });
}

function issuesOf(schema: z.ZodType, entry: unknown): string[] {
  const parsed = schema.safeParse(entry);
  return parsed.success ? [] : [z.prettifyError(parsed.error)];
}

/** What no source says is from memory, and says so. */
function memoryFaults(
  entry: string,
  { source, confidence }: { readonly source: string | null; readonly confidence: string },
  knowledge: Knowledge,
): KnowledgeFault[] {
  if (source !== null) return unknownSources(entry, [source], knowledge);
  return confidence === 'from-memory'
    ? []
    : [{ entry, fault: 'has no source and is not marked as from memory' }];
}

function operatorFaults(operator: Knowledge['operators'][number], knowledge: Knowledge): KnowledgeFault[] {
  const entry = `operators/${operator.id}`;
  const keys = [
    ...operator.sources,
    ...operator.rules.flatMap((rule) => rule.sources),
    ...operator.routes.flatMap((route) => route.sources),
    ...operator.limits.flatMap((limit) => limit.sources),
    ...operator.runs.map((run) => run.source),
  ];
  const heirs = operator.runs.map((run) => run.to);
  const lost = heirs.filter((id) => !knowledge.operators.some((one) => one.id === id));
  const ids = operator.rules.map((rule) => rule.id);
  return [
    ...unknownSources(entry, keys, knowledge),
    ...lost.map((id) => ({ entry, fault: `hands over to an unknown operator: ${id}` })),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ entry, fault: `rule named twice: ${id}` })),
    ...operator.rules.flatMap((rule) =>
      rule.examples
        .filter((example) => !ruleMatches(rule, example))
        .map((example) => ({
          entry: `${entry}/${rule.id}`,
          fault: `does not match its example: ${example}`,
        })),
    ),
  ];
}

function phraseFaults(phrase: Knowledge['phrases'][number], knowledge: Knowledge): KnowledgeFault[] {
  const entry = `phrases/${phrase.id}`;
  const lost = (phrase.beats ?? []).filter((id) => !knowledge.phrases.some((one) => one.id === id));
  const fits = (example: string) => phrase.pattern.test(example) && !(phrase.notWhen?.test(example) ?? false);
  return [
    ...unknownSources(entry, phrase.sources, knowledge),
    ...lost.map((id) => ({ entry, fault: `beats an unknown phrase: ${id}` })),
    ...phrase.examples
      .filter((example) => !fits(example))
      .map((example) => ({ entry, fault: `does not match its example: ${example}` })),
  ];
}

function localeFaults(locale: Knowledge['locales'][number], knowledge: Knowledge): KnowledgeFault[] {
  return locale.words.flatMap((group) => {
    const entry = `locales/${locale.code}/${group.says}`;
    const templates = group.words.map((words) => new RegExp(`^${templatePattern(words)}\\W{0,3}$`, 'iu'));
    const unfilled = group.words.filter((words) => words.includes('{'));
    return [
      ...unknownSources(entry, group.sources, knowledge),
      ...(group.examples ?? [])
        .filter((example) => !templates.some((template) => template.test(example)))
        .map((example) => ({ entry, fault: `does not match its example: ${example}` })),
      ...(unfilled.length > (group.examples?.length ?? 0)
        ? [{ entry, fault: `has no example for ${unfilled.join(', ')}` }]
        : []),
    ];
  });
}

const unknownSources = (entry: string, keys: readonly string[], knowledge: Knowledge): KnowledgeFault[] =>
  keys
    .filter((key) => knowledge.sources[key] === undefined)
    .map((key) => ({ entry, fault: `names an unknown source: ${key}` }));

const ruleMatches = (rule: OperatorRule, example: string): boolean =>
  (rule.token !== undefined && tokenPattern(rule.token).test(example)) ||
  (rule.patterns ?? []).some((pattern) => pattern.test(example));
