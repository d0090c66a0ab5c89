import { leakPorts } from '../../../electron/backend/leak-ports.ts';
import type { Case } from '../../../shared/evidence/case.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { type PackInput, writePacks } from '../../../shared/report/pack.ts';
import { sha256 } from '../a-case.ts';
import { openPdf } from './render.ts';

/** The first incident of a case, written as the app writes it: files by path. */
export async function writtenCase(
  c: Case,
  over: Partial<Pick<PackInput, 'to' | 'language' | 'profile' | 'tokens' | 'earlier' | 'budget'>> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const [incident] = c.incidents;
  if (incident === undefined) throw new Error('the case has no incident');
  const packs = await writePacks(
    {
      case: c,
      incident,
      to: ['receiver', 'host', 'own'],
      language: 'en',
      knowledge,
      appVersion: '0.1.0',
      ...over,
    },
    { openPdf, sha256, leaks: leakPorts },
  );
  if (!packs.ok) throw new Error('the profile takes out what is locked');
  return new Map(packs.files.map(({ path, bytes }) => [path, bytes]));
}

/** A file as text. */
export const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));
