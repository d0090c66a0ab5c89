import { leakPorts } from '../../../electron/backend/leak-ports.ts';
import type { Profile } from '../../../shared/contract/redaction.ts';
import type { Case } from '../../../shared/evidence/case.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { type PackFile, type PackInput, writePacks } from '../../../shared/report/pack.ts';
import { sha256 } from '../a-case.ts';
import { openPdf } from '../writers/render.ts';
import { canaries } from './canary-mails.ts';
import { haysOf } from './pack-hays.ts';
import { standsIn } from './plain-search.ts';

/** What the packs of a case come to under the plain search, by reader. */
export interface SearchedPacks {
  /** Where a canary still stands that the reader's profile takes out. */
  readonly leaked: readonly string[];
  /** Canaries that the person's own file holds, for nothing is proved by a value that was never there. */
  readonly own: ReadonlySet<string>;
}

/** A whole address, and by itself what names somebody in it; of a sender made for one mail also its number. */
const wordsOf = (value: string): readonly string[] => {
  const local = value.slice(0, Math.max(0, value.lastIndexOf('@')));
  return [value, ...(local === '' ? [] : [local]), ...(value.match(/k7q9x2zz81/) ?? [])];
};

const EVERYBODY = ['receiver', 'host', 'own', 'forum'] as const;

/** Writes all letters of all incidents of a case, and searches each for what its reader does not get. */
export async function searchedPacks(c: Case, readers: PackInput['to'] = EVERYBODY): Promise<SearchedPacks> {
  const leaked: string[] = [];
  const own = new Set<string>();
  for (const incident of c.incidents) {
    const packs = await writePacks(
      { case: c, incident, to: readers, language: 'en', knowledge, appVersion: '0' },
      { openPdf, sha256, leaks: leakPorts },
    );
    if (!packs.ok) throw new Error(JSON.stringify(packs));
    for (const [to, { profile }] of packs.redactions) {
      const found = foundIn(packs.files, to, profile);
      if (to === 'own') for (const each of found) own.add(each.replace(/^.*: /, ''));
      else leaked.push(...found);
    }
  }
  return { leaked, own };
}

function foundIn(all: readonly PackFile[], to: string, { treat }: Profile): readonly string[] {
  const files = all.filter(({ path }) => (path.includes('/') ? path.startsWith(`${to}/`) : to === 'bridge'));
  if (files.length === 0) throw new Error(`nothing for ${to}`);
  // The person's own folder has the originals as they came.
  const isOwn = to === 'own';
  const searched = isOwn ? files.filter(({ path }) => path.includes('originals/')) : files;
  const sought = isOwn ? canaries : canaries.filter(({ class: of }) => treat[of] !== 'keep');
  return standsIn(
    searched.flatMap(haysOf),
    sought.flatMap(({ value }) => wordsOf(value)),
  );
}
