import { parseArgs } from 'node:util';
import { checkKnowledge } from '../../shared/knowledge/check-knowledge.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { type Command, type ExitCode, type Io, WrongUse } from './io.ts';

/** The operators, rules, sources and dates that every diagnosis rests on. */
export const knowledgeCommand: Command = {
  name: 'knowledge',
  usage: 'knowledge list | show ID | check',
  does: 'the operators, rules, sources and dates',
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [what, id] = positionals;
    if (what === 'list' && positionals.length === 1) return list(io);
    if (what === 'show' && id !== undefined && positionals.length === 2) return show(id, io);
    if (what === 'check' && positionals.length === 1) return check(io);
    throw new WrongUse('Say list, show with an id, or check.');
  },
};

function list(io: Io): ExitCode {
  io.out(`rules of ${knowledge.version}\n`);
  for (const { id, names, rules } of knowledge.operators) {
    io.out(`${id}\t${names[0] ?? id}\t${rules.length} rules\n`);
  }
  for (const [id, source] of Object.entries(knowledge.sources)) io.out(`${id}\t${source.title}\n`);
  return 0;
}

function show(id: string, io: Io): ExitCode {
  const found = knowledge.operators.find((operator) => operator.id === id) ?? knowledge.sources[id];
  if (found === undefined) {
    io.err(`There is no operator and no source ${id}.\n`);
    return 1;
  }
  // An expression is no JSON value; its source is what a reader wants to see.
  const readable = (_key: string, value: unknown) => (value instanceof RegExp ? String(value) : value);
  io.out(`${JSON.stringify(found, readable, 2)}\n`);
  return 0;
}

function check(io: Io): ExitCode {
  const faults = checkKnowledge(knowledge);
  for (const { entry, fault } of faults) io.out(`${entry}: ${fault}\n`);
  const { operators, phrases, sources } = knowledge;
  if (faults.length === 0) {
    io.out(
      `${operators.length} operators, ${phrases.length} phrases, ${Object.keys(sources).length} sources: all fit.\n`,
    );
  }
  return faults.length === 0 ? 0 : 1;
}
