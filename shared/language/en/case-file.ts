import type { CaseAct } from '../../contract/case-file.ts';
import { formatOf } from '../format.ts';

const format = formatOf('en');
const bounces = (n: number) => format.plural(n, { one: 'a bounce', other: `${format.number(n)} bounces` });

/** An act, for after a colon: "left out bounce-07.eml". */
function act({ kind, name, count, back = false }: CaseAct): string {
  const more = count > 1 ? ` and ${format.number(count - 1)} more` : '';
  switch (kind) {
    case 'took-in':
      return `took in ${name}${more}`;
    case 'left-out':
      return `left out ${name}${more}`;
    case 'stated':
      return 'your statements';
    case 'redacted':
      return 'what is left out of the packs';
    case 'zone':
      return `time zone of ${name}`;
    case 'treat-as-bounce':
      return back ? `${name} no longer taken for a bounce` : `${name} taken for a bounce`;
    case 'ignored':
      return back ? `${name} shown again` : `set aside ${name}`;
    case 'excluded':
      return back ? `counted ${bounces(count)} of ${name} again` : `${bounces(count)} of ${name} not counted`;
    case 'named':
      return `named “${name}”`;
  }
}

/** The case as a file: its menu, and what the window says of it. */
export const caseFile = {
  menu: 'Case',
  create: 'New case',
  open: 'Open a case folder…',
  openCopy: 'Open a copy (zip)…',
  saveCopy: 'Save a copy (zip)…',
  saved: (name: string) => `The copy is written: ${name}`,
  recent: (title: string, sources: number) =>
    `${title} (${format.number(sources)} ${format.plural(sources, { one: 'source', other: 'sources' })})`,
  leaveOut: (name: string) => `Leave out ${name}`,
  treat: (name: string) => `Read ${name} as a bounce`,
  untreat: (name: string) => `No longer read ${name} as a bounce`,
  ignore: (name: string) => `Set ${name} aside`,
  exclude: (n: number, name: string) =>
    `Do not count ${format.plural(n, { one: 'the bounce', other: `the ${format.number(n)} bounces` })} in ${name}`,
  excludeThis: 'Do not count this bounce',
  rowMenu: (name: string) => `What to do with ${name}`,
  aside: 'Set aside by you',
  asideExcluded: 'Not counted',
  asideIgnored: 'Nothing more is said of it',
  bringBack: { excluded: 'Count again', ignored: 'Show again' },
  notCounted: 'not counted by your decision',
  undo: (what: CaseAct) => `Undo: ${act(what)}`,
  redo: (what: CaseAct) => `Redo: ${act(what)}`,
  readOnly: (host: string, pid: number) =>
    `Another window writes this case (process ${pid} on ${host}). Here you can read it; nothing can be changed.`,
  notKept: 'No folder could be opened for this case: it ends with the window.',
  torn: 'The last decision was being written when the program ended. It is left out; all others are there.',
  unread: (n: number) =>
    `${format.number(n)} ${format.plural(n, { one: 'line', other: 'lines' })} of this case could not be read, and stay in its file.`,
  changed: (n: number, rules: string) =>
    `Since you last opened this case, newer rules (before: ${rules}) say otherwise of ${format.number(n)} ${format.plural(n, { one: 'bounce', other: 'bounces' })}:`,
  change: (source: string, before: string, now: string) => `${source}: “${before}” is now “${now}”`,
  changeOfWho: (source: string) => `${source}: another operator, or another who has to act`,
};

export type CaseFileWords = typeof caseFile;
