import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { speak } from '../../shared/language/speak.ts';
import { systemClock } from '../backend/clock.ts';
import { lookUp, planLookUp } from '../backend/dns/look-up.ts';
import { type ServerAddress, serverAddress } from '../backend/dns/server-address.ts';
import { systemServer } from '../backend/dns/system-server.ts';
import { udpResolver } from '../backend/dns/udp-resolver.ts';
import { problemIn } from '../backend/problem-in.ts';
import { takeInput } from '../backend/take-input.ts';
import { Workspace } from '../backend/workspace.ts';
import { inputsOf } from './inputs.ts';
import { type Command, type Io, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** The one command that asks the network anything, and only what it says before. */
export const dns: Command = {
  name: 'dns',
  usage:
    'dns PATH… [--resolver IP[:PORT]] [--incident N] [--questions] [--out FILE] [--language en|de|fr|es]',
  does: 'ask the DNS about a case (names and IP addresses only); the answers are a source that pack takes',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        resolver: { type: 'string' },
        incident: { type: 'string' },
        questions: { type: 'boolean', default: false },
        out: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const language = languageOf(values.language);
    const { cli } = speak(language);
    if (positionals.length === 0) throw new WrongUse(cli.give.files);
    const server = serverOf(values.resolver);
    if (server === null) throw new WrongUse(cli.dns.noResolver);
    const c = await caseOf(positionals, io, language);
    const { incidents } = c;
    if (incidents.length === 0) {
      io.err(`${cli.noBounce}\n`);
      return 1;
    }
    const wish = values.incident;
    const chosen = incidents.filter(
      ({ id }, index) => wish === undefined || id === wish || String(index + 1) === wish,
    );
    if (chosen.length === 0) throw new WrongUse(cli.noSuchIncident(wish ?? '', incidents.length));
    const plan = await planLookUp(c, chosen, knowledge);
    const { questions } = plan;
    if (questions.length === 0) {
      io.err(`${cli.dns.nothing}\n`);
      return 1;
    }
    if (values.questions) {
      io.out(`${questions.map(({ type, name }) => `${type} ${name}`).join('\n')}\n`);
      return 0;
    }
    io.err(`${cli.dns.sends(questions.length, server.name)}\n`);
    const { text } = await lookUp(plan, {
      resolver: udpResolver(server),
      now: systemClock,
      knowledge,
      onProgress: (done, of) => io.progress(cli.dns.progress(done, of)),
    });
    io.progress('');
    if (values.out === undefined) io.out(text);
    else await writeFile(values.out, text);
    return 0;
  },
};

function serverOf(text: string | undefined): ServerAddress | null {
  if (text === undefined) return systemServer();
  const server = serverAddress(text);
  if (server === null) throw new WrongUse(`--resolver ${text}: give an IP address, with :PORT where not 53`);
  return server;
}

async function caseOf(paths: readonly string[], io: Io, language: Language) {
  const workspace = new Workspace(systemClock);
  for await (const input of inputsOf(paths, io)) {
    if ('problem' in input) {
      const words = problemIn(language, input.problem).message;
      io.err(`${safeForTerminal(`${input.name}: ${words}`)}\n`);
      continue;
    }
    io.progress(input.file);
    await takeInput(workspace, input.name, input);
  }
  io.progress('');
  return workspace.case();
}
