import { z } from 'zod';
import { factsSchema } from '../../shared/contract/facts.ts';
import { fileResultSchema } from '../../shared/contract/file-result.ts';
import { xarfAnnexSchema } from '../../shared/contract/xarf-annex.ts';
import { type Command, WrongUse } from './io.ts';

const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['analyze', fileResultSchema],
  ['facts', factsSchema],
  ['xarf', xarfAnnexSchema],
]);

/** Prints the JSON Schema of what other programs read, from the contract itself. */
export const schema: Command = {
  name: 'schema',
  usage: 'schema [analyze|facts|xarf]',
  does: 'the JSON Schema of one result of analyze, or of facts.json or xarf.json of a pack',
  run: async ([name = 'analyze', ...more], io) => {
    const of = SCHEMAS.get(name);
    if (of === undefined || more.length > 0)
      throw new WrongUse(`Give one of ${[...SCHEMAS.keys()].join(', ')}.`);
    io.out(`${JSON.stringify(z.toJSONSchema(of, { io: 'output' }), null, 2)}\n`);
    return 0;
  },
};
