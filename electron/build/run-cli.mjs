/**
 * `npm run --silent cli -- …`: the command line from the sources as they are now. It runs in this very
 * process, so that signals, streams and the exit code need no passing on, and in the folder the person
 * is in, which npm has left.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bringUpToDate } from './bring-up-to-date.mjs';
import { distFolder } from './project.mjs';

await bringUpToDate({
  only: ['cli.cjs', 'data', 'record.schema.json', ...(process.argv[2] === 'serve' ? ['window'] : [])],
});
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
createRequire(import.meta.url)(join(distFolder, 'cli.cjs'));
