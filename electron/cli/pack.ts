import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ZodType } from 'zod';
import type { Language } from '../../shared/contract/language-code.ts';
import {
  type ProfileChanges,
  profileChangesSchema,
  type TokenTable,
  tokenTableSchema,
} from '../../shared/contract/redaction.ts';
import { type Statements, statementsSchema } from '../../shared/contract/statements.ts';
import type { Incident } from '../../shared/evidence/incident.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { speak } from '../../shared/language/speak.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import { writePacks } from '../../shared/report/pack.ts';
import { toneHints } from '../../shared/report/tone/tone-hints.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import { bundledSurroundings } from '../backend/bundled-surroundings.ts';
import { CaseFolder } from '../backend/case-store/case-folder.ts';
import { packPortsOf } from '../backend/pack-ports-of.ts';
import { readUnread } from '../backend/read-unread.ts';
import { takeInput } from '../backend/take-input.ts';
import { whyNotWritten } from '../backend/why-not-written.ts';
import { Workspace } from '../backend/workspace.ts';
import { budgetOf } from './budget-of.ts';
import { caseFolderOf } from './case-folder-of.ts';
import { clockOf } from './clock-of.ts';
import { earlierOf } from './earlier-of.ts';
import { inputsOf } from './inputs.ts';
import { type Command, type Io, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { safeForTerminal } from './safe-for-terminal.ts';
import { stampAll } from './stamp-all.ts';
import { stampUrlOf } from './stamp-url-of.ts';
import { writeUnlessStopped } from './write-unless-stopped.ts';
import { zoneOf } from './zone-of.ts';

const ADDRESSEES = ['receiver', 'host', 'own', 'forum'] as const;
type To = (typeof ADDRESSEES)[number];

/** Analyses, then writes the packs. */
export const pack: Command = {
  name: 'pack',
  usage:
    'pack PATH…|--case DIR --out DIR [--to receiver,host,own,forum] [--incident N] [--statements FILE] [--language en|de|fr|es] [--profile FILE] [--tokens FILE] [--previous DIR] [--budget N] [--at ISO] [--zone ZONE] [--timestamp URL] [--force]',
  does: 'analyse, then write the packs for the operator that refused, the host and yourself',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        case: { type: 'string' },
        to: { type: 'string', default: 'receiver,host,own' },
        incident: { type: 'string', default: '1' },
        statements: { type: 'string' },
        previous: { type: 'string' },
        timestamp: { type: 'string' },
        language: { type: 'string' },
        budget: { type: 'string' },
        profile: { type: 'string' },
        tokens: { type: 'string' },
        at: { type: 'string' },
        zone: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    const language = languageOf(values.language);
    const { cli } = speak(language);
    if ((positionals.length === 0) === (values.case === undefined)) throw new WrongUse(cli.give.orCase);
    if (values.out === undefined) throw new WrongUse(cli.give.out);
    const to = addresseesOf(values.to);
    const stamp = stampUrlOf(values.timestamp);
    const earlier = await earlierOf(values.previous, io, language);
    const budget = budgetOf(values.budget);
    const profile = await profileOf(values.profile);
    const tokens = await tokensOf(values.tokens);
    const workspace = new Workspace(
      clockOf(values.at),
      await statementsOf(values.statements),
      zoneOf(values.zone),
    );
    const read =
      values.case === undefined
        ? await takeAll(positionals, workspace, language, io)
        : await openCase(caseFolderOf(values.case), workspace);
    if (read === 0) {
      io.err(`${cli.nothingRead}\n`);
      return 1;
    }
    const found = workspace.case();
    if (found.incidents.length === 0) {
      io.err(`${cli.noBounce}\n`);
      return 1;
    }
    const incident = incidentOf(values.incident, found.incidents);
    if (incident === undefined) {
      throw new WrongUse(cli.noSuchIncident(values.incident, found.incidents.length));
    }
    const { fonts, version: appVersion } = bundledSurroundings(__dirname);
    const packs = await writePacks(
      {
        case: found,
        incident,
        to,
        language,
        knowledge,
        appVersion,
        profile,
        tokens: tokens ?? earlier.tokens,
        earlier: earlier.issue ?? { among: workspace.decided.packs.flatMap(({ issue }) => issue ?? []) },
        ...budget,
      },
      packPortsOf(fonts),
    );
    if (!packs.ok) {
      for (const line of whyNotWritten(packs, language)) io.err(`${safeForTerminal(line)}\n`);
      return 1;
    }
    const stamps = stamp === null ? [] : await stampAll(packs.files, stamp, language, io);
    const files = [...packs.files, ...stamps];
    const written = await writeUnlessStopped(values.out, files, values.force);
    if (!written.ok) {
      io.err(`${written.because === 'exists' ? cli.exists(values.out) : cli.stopped}\n`);
      return 1;
    }
    const view = incidentView(found, incident.id, language, knowledge);
    for (const { field, words, better } of toneHints(found.statements, language)) {
      const { hint, found: at } = speak(language).tone;
      io.err(`${safeForTerminal(`${hint}. ${at(field, words)} ${better}`)}\n`);
    }
    if (view?.placeholders) io.err(`${safeForTerminal(view.placeholders)}\n`);
    for (const { path, bytes } of packs.large)
      io.err(`${cli.tooLarge(path, speak(language).format.number(Math.ceil(bytes / 100_000) / 10))}\n`);
    io.out(`${cli.written(files.length, values.out)}\n`);
    const { values: sought, files: searched } = packs.searched;
    if (sought > 0) io.out(`${speak(language).leaks.clean(sought, searched)}\n`);
    return 0;
  },
};

function addresseesOf(wish: string): readonly To[] {
  const asked = wish.split(',').map((word) => word.trim());
  const unknown = asked.find((word) => !ADDRESSEES.some((to) => to === word));
  if (unknown !== undefined) throw new WrongUse(`--to ${unknown}: give some of ${ADDRESSEES.join(', ')}`);
  return ADDRESSEES.filter((to) => asked.includes(to));
}

/** By number, as `analyze` counts them, or by id. */
function incidentOf(wish: string, incidents: readonly Incident[]): Incident | undefined {
  return incidents.find(({ id }, index) => id === wish || String(index + 1) === wish);
}

const statementsOf = async (file: string | undefined): Promise<Statements> =>
  (await jsonOf('--statements', file, statementsSchema)) ?? {};

const profileOf = (file: string | undefined): Promise<ProfileChanges | undefined> =>
  jsonOf('--profile', file, profileChangesSchema);

/** The `own/tokens.json` of an earlier issue. */
const tokensOf = async (file: string | undefined): Promise<TokenTable['tokens'] | undefined> =>
  (await jsonOf('--tokens', file, tokenTableSchema))?.tokens;

/** A file that an option names, of the form that the schema says; what is wrong with it is wrong use. */
async function jsonOf<T>(
  option: string,
  file: string | undefined,
  schema: ZodType<T>,
): Promise<T | undefined> {
  if (file === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(`${option} ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter((part) => part !== '').join(': '),
  );
  throw new WrongUse(`${option} ${file}: ${faults.join('; ')}`);
}

/** Opens a case only to read it; gives how many sources it holds. */
async function openCase(path: string, workspace: Workspace): Promise<number> {
  const folder = new CaseFolder(path, workspace.now());
  workspace.open(folder);
  await readUnread(workspace);
  // Nothing is decided here: whoever has the case open may go on writing it.
  folder.close();
  return workspace.decided.taken.length;
}

/** Gives how many files were read; what could not be is said and left out. */
async function takeAll(
  paths: readonly string[],
  workspace: Workspace,
  language: Language,
  io: Io,
): Promise<number> {
  const tell = (name: string, { code, detail }: ReadingProblem) => {
    const words = speak(language).problems[code].message(detail);
    io.err(`${safeForTerminal(`${name}: ${words}`)}\n`);
  };
  let read = 0;
  for await (const input of inputsOf(paths, io)) {
    if ('problem' in input) {
      tell(input.name, input.problem);
      continue;
    }
    read += 1;
    io.progress(input.file);
    const taken = await takeInput(workspace, input.name, input);
    if ('problem' in taken) tell(input.name, taken.problem);
  }
  io.progress('');
  return read;
}
