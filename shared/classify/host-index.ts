import type { Knowledge } from '../knowledge/knowledge.ts';
import type { HostPattern, Operator } from '../knowledge/schema/operator-schema.ts';

/** An operator whose host pattern fits a host name. */
export interface HostOwner {
  readonly operator: Operator;
  /** `out`: the host sends for its customers; refusing, it speaks for the sender's side. */
  readonly side: 'in' | 'out';
}

interface Filed {
  readonly operator: Operator;
  readonly side: 'in' | 'shared' | 'out';
  readonly pattern: RegExp;
}

interface HostIndex {
  readonly filed: readonly Filed[];
  readonly known: Map<string, readonly Filed[]>;
}

const indexes = new WeakMap<Knowledge, HostIndex>();

/** Batches name few hosts many times; more than this is no batch of one sender. */
const MOST_REMEMBERED = 5000;

/**
 * Who runs a host. The longest fitting pattern wins; hosts of a vendor that serves several operators
 * name one of them only together with one of its recipient domains.
 */
export function hostOwner(
  host: string,
  recipientDomain: string | null,
  knowledge: Knowledge,
): HostOwner | null {
  const index = indexOf(knowledge);
  const name = host.toLowerCase().replace(/\.$/, '');
  let fitting = index.known.get(name);
  if (fitting === undefined) {
    fitting = longestFirst(index.filed, name);
    if (index.known.size < MOST_REMEMBERED) index.known.set(name, fitting);
  }
  const serves = (filed: Filed) =>
    recipientDomain !== null && filed.operator.recipientDomains.includes(recipientDomain);
  const shared = fitting.find((filed) => filed.side === 'shared' && serves(filed));
  const own = fitting.find((filed) => filed.side !== 'shared');
  const found = shared ?? own;
  return found === undefined ? null : { operator: found.operator, side: found.side === 'out' ? 'out' : 'in' };
}

function longestFirst(filed: readonly Filed[], name: string): readonly Filed[] {
  return filed
    .map((one) => ({ one, length: one.pattern.exec(name)?.[0].length ?? 0 }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ one }) => one);
}

function indexOf(knowledge: Knowledge): HostIndex {
  const known = indexes.get(knowledge);
  if (known !== undefined) return known;
  const file = (operator: Operator, side: Filed['side'], patterns: readonly HostPattern[] | undefined) =>
    (patterns ?? []).map((pattern): Filed => ({ operator, side, pattern: hostPattern(pattern) }));
  const filed = knowledge.operators.flatMap((operator) => [
    ...file(operator, 'in', operator.hosts),
    ...file(operator, 'shared', operator.sharedHosts),
    ...file(operator, 'out', operator.outbound),
  ]);
  const index: HostIndex = { filed, known: new Map() };
  indexes.set(knowledge, index);
  return index;
}

/** `example.net` with all below it, `*.example.net` only what is below, `mx*.example.net` one label. */
function hostPattern(pattern: HostPattern): RegExp {
  if (typeof pattern !== 'string') return pattern;
  const below = pattern.startsWith('*.');
  const body = (below ? pattern.slice(1) : pattern)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^.]{0,63}');
  return new RegExp(below ? `${body}$` : `(?:^|\\.)${body}$`, 'i');
}
