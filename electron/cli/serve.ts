import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledSurroundings } from '../backend/bundled-surroundings.ts';
import { serveWindow } from '../serve/server.ts';
import { caseFolderOf } from './case-folder-of.ts';
import { type Command, WrongUse } from './io.ts';
import { untilStopped } from './until-stopped.ts';

/** The window in a browser, on this computer only. */
export const serve: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--case DIR]',
  does: 'the window in a browser on 127.0.0.1, by a one-time address',
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string', default: '0' }, case: { type: 'string' } },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/u.test(values.port) || port > 65_535) {
      throw new WrongUse(`--port ${values.port}: give a number up to 65535, or 0 for a free one`);
    }
    const open = values.case === undefined ? undefined : caseFolderOf(values.case);
    const window = join(__dirname, 'window');
    if (!existsSync(join(window, 'index.html'))) throw new Error(`${window} is not built`);
    const surroundings = bundledSurroundings(__dirname);
    const serving = await serveWindow({
      port,
      window,
      surroundings,
      ...(open === undefined ? {} : { open }),
    });
    io.out(`Open this address; it works once. Ctrl-C ends the server.\n${serving.startUrl}\n`);
    await untilStopped();
    await serving.stop();
    return 0;
  },
};
