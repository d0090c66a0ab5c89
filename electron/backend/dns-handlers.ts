import { createHash } from 'node:crypto';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { Output } from '../../shared/contract/operations.ts';
import type { Resolver } from '../../shared/evidence/dns/resolver.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { BackendParts } from './backend-parts.ts';
import { type LookUpPlan, lookUp, planLookUp } from './dns/look-up.ts';
import { refuse } from './refuse.ts';
import { refusedToReader } from './refused-to-reader.ts';
import { takeInput } from './take-input.ts';

type DnsOperation = Extract<keyof Handlers, `dns.${string}`>;

/** The look-up of a case: what it would send, and the sending. */
export function dnsHandlers(parts: BackendParts): Pick<Handlers, DnsOperation> {
  const { workspace, surroundings, emit, session } = parts;
  const running = new Set<AbortController>();

  /** Into the case that was open when it began: another one waits until this has ended. */
  const take = async (
    plan: LookUpPlan,
    resolver: Resolver,
    signal: AbortSignal,
  ): Promise<Output<'dns.snapshot'>> => {
    const stop = new AbortController();
    const stopped = () => stop.signal.aborted || signal.aborted;
    running.add(stop);
    try {
      const now = surroundings.clock;
      const { asked, taken, text } = await lookUp(plan, {
        resolver,
        now,
        knowledge,
        stopped,
        onProgress: (done, of) => emit({ event: 'dns-progress', done, of }),
      });
      const bytes = new TextEncoder().encode(text);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const name = `dns-${taken.slice(0, 10)}.txt`;
      const source = await takeInput(workspace, name, { bytes, sha256 }, {}, { via: 'dns' });
      if ('problem' in source) throw new Error(source.problem.code);
      session?.see();
      emit({ event: 'case-changed', revision: workspace.revision });
      return { source: { id: source.id, name: source.name }, asked: asked.length, stopped: stopped() };
    } finally {
      running.delete(stop);
    }
  };

  const planOf = async (id: string): Promise<LookUpPlan | null> => {
    const c = workspace.case();
    const incident = c.incidents.find((each) => each.id === id);
    return incident === undefined ? null : planLookUp(c, [incident], knowledge);
  };

  return {
    'dns.plan': async ({ incident }) => {
      const plan = await planOf(incident);
      if (plan === null) return failed('not-found', `There is no incident ${incident}.`, 'no-such-incident');
      const resolver = surroundings.resolver()?.name ?? null;
      return {
        ok: true,
        value: { resolver, questions: plan.questions.map(({ type, name }) => `${type} ${name}`) },
      };
    },
    'dns.snapshot': async ({ incident }) => {
      const refused = refusedToReader(workspace);
      if (refused !== null) return refused;
      const plan = await planOf(incident);
      if (plan === null) return failed('not-found', `There is no incident ${incident}.`, 'no-such-incident');
      const resolver = surroundings.resolver();
      if (resolver === null) return refuse('no-resolver');
      return { ok: true, value: await parts.intakes.run((signal) => take(plan, resolver, signal)) };
    },
    'dns.stop': async () => {
      for (const each of running) each.abort();
      return { ok: true, value: {} };
    },
  };
}
