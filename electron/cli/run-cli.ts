import { analyze } from './analyze.ts';
import { dns } from './dns.ts';
import { explainCommand } from './explain.ts';
import { type Command, type ExitCode, type Io, WrongUse } from './io.ts';
import { joinOffsets } from './join-offsets.ts';
import { knowledgeCommand } from './knowledge.ts';
import { pack } from './pack.ts';
import { safeForTerminal } from './safe-for-terminal.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

const commands: readonly Command[] = [
  analyze,
  explainCommand,
  pack,
  verify,
  dns,
  serve,
  knowledgeCommand,
  schema,
];

/** Runs one command line, without the program's name. Never throws. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(help());
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    io.err(name === undefined ? help() : `There is no command ${name}.\n\n${help()}`);
    return 2;
  }
  if (rest.includes('--help')) {
    io.out(`bounce-dossier ${command.usage}\n  ${command.does}\n`);
    return 0;
  }
  try {
    return await command.run(joinOffsets(rest), io);
  } catch (error) {
    io.progress('');
    if (isWrongUse(error)) {
      io.err(`${error.message}\nusage: bounce-dossier ${command.usage}\n`);
      return 2;
    }
    const words = error instanceof Error ? error.message : String(error);
    io.err(`${safeForTerminal(`${command.name}: ${words}`)}\n`);
    return 1;
  }
}

function isWrongUse(error: unknown): error is Error {
  if (error instanceof WrongUse) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function help(): string {
  const lines = commands.map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return `bounce-dossier: what bounces say, who can fix it, and evidence to send\n\n${lines.join('\n')}\n`;
}
