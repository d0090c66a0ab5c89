import type { Knowledge } from '../../knowledge/knowledge.ts';
import { followUps } from './follow-ups.ts';
import type { Question } from './question.ts';
import { readAnswer } from './read-answer.ts';
import type { Reply, Resolver } from './resolver.ts';

/** One question with what came back. */
export interface Asked {
  readonly question: Question;
  /** ISO 8601, UTC: when it was sent. */
  readonly at: string;
  readonly resolver: string;
  readonly reply: Reply;
}

/** What taking a snapshot needs of outside. */
export interface SnapshotPorts {
  readonly resolver: Resolver;
  readonly now: () => string;
  readonly knowledge: Knowledge;
  /** True where the person stopped it: what is answered by then is kept. */
  readonly stopped?: () => boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Some at once: a list that does not answer must not hold up the others, and a resolver is no target. */
const AT_ONCE = 6;

/** Asks, and asks what the answers lead to; in the order of the questions, each question once. */
export async function takeSnapshot(
  questions: readonly Question[],
  ports: SnapshotPorts,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const known = new Set<string>();
  let next = questions;
  while (next.length > 0) {
    const fresh = next.filter((question) => !known.has(keyOf(question)));
    for (const question of fresh) known.add(keyOf(question));
    const answered = await askAll(fresh, ports, asked.length);
    asked.push(...answered);
    next = answered.flatMap(({ question, reply }) =>
      followUps(question, readAnswer(question, reply, ports.knowledge)),
    );
  }
  return asked;
}

const keyOf = ({ name, type }: Question): string => `${type} ${name}`;

async function askAll(
  questions: readonly Question[],
  { resolver, now, stopped, onProgress }: SnapshotPorts,
  before: number,
): Promise<readonly Asked[]> {
  const answers = new Map<number, Asked>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < questions.length && stopped?.() !== true) {
      const index = next;
      next += 1;
      const question = questions[index];
      if (question === undefined) return;
      const at = now();
      const reply = await resolver.ask(question);
      answers.set(index, { question, at, resolver: resolver.name, reply });
      onProgress?.(before + answers.size, before + questions.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return questions.flatMap((_, index) => answers.get(index) ?? []);
}
