import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { BackendParts } from './backend-parts.ts';
import { exportCase } from './case-store/export-case.ts';
import { importCase } from './case-store/import-case.ts';
import { NoCase } from './case-store/no-case.ts';
import { refuse } from './refuse.ts';

type CopyOperation = 'case.export' | 'case.import';

/** A case as one zip, out and in. @param change does what puts another case in the place of the open one */
export function caseCopyHandlers(
  { workspace, session, host, handles, surroundings }: BackendParts,
  change: (act: () => Promise<void>) => Promise<void>,
): Pick<Handlers, CopyOperation> {
  return {
    'case.export': async () => {
      const { folder } = workspace;
      if (folder === null) return refuse('kept-nowhere');
      const name = `bounce-case-${surroundings.clock().slice(0, 10)}`;
      if (host.exports.to === 'download') {
        const artifact = `${name}-${randomUUID().slice(0, 8)}.zip`;
        mkdirSync(host.exports.folder, { recursive: true, mode: 0o700 });
        await exportCase(folder, join(host.exports.folder, artifact));
        return { ok: true, value: { written: { name: artifact, artifact } } };
      }
      const parent = await host.exports.choose();
      if (parent === null) return { ok: true, value: { written: null } };
      const file = freeName(parent, name);
      await exportCase(folder, file);
      return { ok: true, value: { written: { name: basename(file), artifact: null } } };
    },
    'case.import': async ({ handle }) => {
      if (session === null) return refuse('no-place');
      if (handle === null && host.pick === null) return refuse('no-dialog');
      const given = handle === null ? (await host.pick?.('files'))?.[0] : handles.get(handle)?.path;
      if (given === undefined) {
        if (handle !== null)
          return failed('not-found', `handle: nobody gave a file ${handle}.`, 'file-not-given');
        return { ok: true, value: { opened: false } };
      }
      try {
        const path = session.home.newPath(surroundings.clock());
        await importCase(given, path, surroundings.clock());
        await change(() => session.open(path));
      } catch (error) {
        if (error instanceof NoCase) return refuse(error.why);
        throw error;
      }
      return { ok: true, value: { opened: true } };
    },
  };
}

function freeName(parent: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const file = join(parent, number === 1 ? `${name}.zip` : `${name}-${number}.zip`);
    if (!existsSync(file)) return file;
  }
}
