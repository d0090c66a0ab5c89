import { createHash } from 'node:crypto';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { Output } from '../../shared/contract/operations.ts';
import type { Question } from '../../shared/evidence/dns/question.ts';
import { questionsFor } from '../../shared/evidence/dns/questions-for.ts';
import type { Resolver } from '../../shared/evidence/dns/resolver.ts';
import { takeSnapshot } from '../../shared/evidence/dns/take-snapshot.ts';
import { writeSnapshot } from '../../shared/evidence/dns/write-snapshot.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { BackendParts } from './backend-parts.ts';
import { refusedToReader } from './refused-to-reader.ts';
import { takeInput } from './take-input.ts';

type DnsOperation = Extract<keyof Handlers, `dns.${string}`>;

/** The look-up of a case: what it would send, and the sending. */
export function dnsHandlers(parts: BackendParts): Pick<Handlers, DnsOperation> {
  const { workspace, surroundings, emit, session } = parts;
  const running = new Set<AbortController>();

  /** Into the case that was open when it began: another one waits until this has ended. */
  const lookUp = async (
    questions: readonly Question[],
    resolver: Resolver,
    signal: AbortSignal,
  ): Promise<Output<'dns.snapshot'>> => {
    const stop = new AbortController();
    const stopped = () => stop.signal.aborted || signal.aborted;
    running.add(stop);
    try {
      const now = surroundings.clock;
      const asked = await takeSnapshot(questions, {
        resolver,
        now,
        knowledge,
        stopped,
        onProgress: (done, of) => emit({ event: 'dns-progress', done, of }),
      });
      const taken = now();
      const bytes = new TextEncoder().encode(writeSnapshot(asked, taken, knowledge));
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

  const questionsOf = (id: string) => {
    const incident = workspace.case().incidents.find((each) => each.id === id);
    return incident === undefined ? null : questionsFor(incident, knowledge);
  };

  return {
    'dns.plan': async ({ incident }) => {
      const questions = questionsOf(incident);
      if (questions === null) return failed('not-found', `There is no incident ${incident}.`);
      const resolver = surroundings.resolver()?.name ?? null;
      return {
        ok: true,
        value: { resolver, questions: questions.map(({ type, name }) => `${type} ${name}`) },
      };
    },
    'dns.snapshot': async ({ incident }) => {
      const refused = refusedToReader(workspace);
      if (refused !== null) return refused;
      const questions = questionsOf(incident);
      if (questions === null) return failed('not-found', `There is no incident ${incident}.`);
      const resolver = surroundings.resolver();
      if (resolver === null) return failed('refused', 'This system names no resolver.');
      return { ok: true, value: await parts.intakes.run((signal) => lookUp(questions, resolver, signal)) };
    },
    'dns.stop': async () => {
      for (const each of running) each.abort();
      return { ok: true, value: {} };
    },
  };
}
