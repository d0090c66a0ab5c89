import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { z } from 'zod';
import { distFolder, projectFolder } from './project.mjs';

/** Writes `dist/record.schema.json`: the JSON Schema of a record of `analyze`, from the contract itself. */
export async function writeRecordSchema() {
  const folder = join(distFolder, `schema.new-${process.pid}`);
  const build = await rolldown({
    input: join(projectFolder, 'shared/contract/record.ts'),
    external: ['zod'],
    platform: 'node',
    tsconfig: false,
  });
  try {
    await build.write({ dir: folder, format: 'esm', entryFileNames: 'record.mjs' });
    const { recordSchema } = await import(pathToFileURL(join(folder, 'record.mjs')).href);
    const schema = z.toJSONSchema(recordSchema, { io: 'output' });
    mkdirSync(distFolder, { recursive: true });
    writeFileSync(join(distFolder, 'record.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  } finally {
    await build.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
