import { formatOf } from '../format.ts';

const format = formatOf('en');

/** What the command line says to a person; results for programs have no words of ours. */
export const cli = {
  whose: 'Whose words',
  meaning: 'Meaning',
  cause: 'Cause',
  whoActs: 'Who acts',
  operator: 'Operator',
  sources: 'Sources',
  confidence: 'Confidence',
  notKnown: 'not known',
  noRule: 'No rule knows these words.',
  found: (incidents: number, bounces: number, sources: number) =>
    `${format.plural(sources, { one: '1 source', other: `${format.number(sources)} sources` })}, ${format.plural(bounces, { one: '1 bounce', other: `${format.number(bounces)} bounces` })}, ${format.plural(incidents, { one: '1 incident', other: `${format.number(incidents)} incidents` })}.`,
  nothingRead: 'Nothing could be read.',
  noBounce: 'No bounce was found.',
  written: (n: number, folder: string) =>
    `${format.plural(n, { one: '1 file', other: `${format.number(n)} files` })} written to ${folder}.`,
  exists: (folder: string) => `${folder} is not empty. Choose another folder, or say --force.`,
  noSuchIncident: (n: string, of: number) => `There is no incident ${n}; there are ${format.number(of)}.`,
  stopped: 'Stopped.',
  reading: (done: number, of: number) => `Reading ${format.number(done)} of ${format.number(of)}`,
  dns: {
    sends: (questions: number, resolver: string) =>
      `${format.plural(questions, { one: 'One question goes', other: `${format.number(questions)} questions go` })} to the resolver ${resolver}: names of hosts and domains and IP addresses, no mail addresses.`,
    nothing: 'There is nothing to look up: no sending address and no domain is known.',
    noResolver: 'This system names no resolver. Name one: --resolver IP[:PORT]',
    progress: (done: number, of: number) => `${format.number(done)} of ${format.number(of)} answered`,
  },
  tooLarge: (path: string, megabytes: string) =>
    `${path} has ${megabytes} MB; many desks take no more than 10. Ask the desk first, or send ticket.txt and evidence.txt alone.`,
  verify: {
    good: 'The pack is whole.',
    bad: (n: number) =>
      format.plural(n, { one: 'One fault was found.', other: `${format.number(n)} faults were found.` }),
    checked: (c: { files: number; exhibits: number; againstOriginals: number }) =>
      `${format.number(c.files)} files and ${format.number(c.exhibits)} exhibits checked, ${format.number(c.againstOriginals)} of them against their originals.`,
    byHand: 'To repeat this without this program: verify --by-hand FOLDER prints a script for sh.',
  },
  /** What is to be given, where it was not. */
  give: {
    files: 'Give at least one file or folder, or - for standard input.',
    orCase: 'Give at least one file or folder, or - for standard input, or the folder of a case by --case.',
    out: 'Say where to write: --out DIR',
    folder: 'Give the one folder to check.',
    reply: 'Give the words of a reply, or - for standard input.',
    oneForm: 'Give --ndjson or --json, not both.',
    noFolder: (path: string) => `${path} is no folder.`,
    notWhole: (path: string) => `${path} holds no pack that is whole; verify says what is wrong with it.`,
  },
};
