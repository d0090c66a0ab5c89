import { z } from 'zod';
import { fileResultSchema } from '../../shared/contract/file-result.ts';
import type { Command } from './io.ts';

/** Prints the JSON Schema of a line of `analyze --ndjson`, from the contract itself. */
export const schema: Command = {
  name: 'schema',
  usage: 'schema',
  does: 'the JSON Schema of one result of analyze',
  run: async (_args, io) => {
    io.out(`${JSON.stringify(z.toJSONSchema(fileResultSchema, { io: 'output' }), null, 2)}\n`);
    return 0;
  },
};
