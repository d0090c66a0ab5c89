import { parseArgs } from 'node:util';
import type { FileResult } from '../../shared/contract/file-result.ts';
import { fileResult, refusedResult } from '../backend/file-result.ts';
import { analyseAlone } from './analyse-alone.ts';
import { clockOf } from './clock-of.ts';
import { inputsOf } from './inputs.ts';
import { type Command, type Io, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { summary } from './summary.ts';

/** Reads bounces and says what they mean, one result a file in the order of the input. */
export const analyze: Command = {
  name: 'analyze',
  usage: 'analyze [--ndjson|--json] [--at ISO] [--language en|de|fr|es] PATH…',
  does: 'read files, folders (all below) or - for standard input; one result a file',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ndjson: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        at: { type: 'string' },
        language: { type: 'string' },
      },
    });
    if (positionals.length === 0)
      throw new WrongUse('Give at least one file or folder, or - for standard input.');
    if (values.ndjson && values.json) throw new WrongUse('Give --ndjson or --json, not both.');
    const clock = clockOf(values.at);
    const language = languageOf(values.language);
    if (!values.ndjson && !values.json) return summary(positionals, { clock, language }, io);
    const print = values.json ? arrayPrinter(io) : linePrinter(io);
    let read = 0;
    for await (const input of inputsOf(positionals, io)) {
      if ('problem' in input) {
        print.one(refusedResult(input, language));
        continue;
      }
      read += 1;
      io.progress(`${read} read: ${input.file}`);
      print.one(fileResult(input.file, analyseAlone(input, clock), language));
    }
    io.progress('');
    print.end();
    return read === 0 ? 1 : 0;
  },
};

interface Printer {
  readonly one: (result: FileResult) => void;
  readonly end: () => void;
}

function linePrinter(io: Io): Printer {
  return { one: (result) => io.out(`${JSON.stringify(result)}\n`), end: () => {} };
}

/** Prints as it goes: a folder of many thousand files need not fit in memory. */
function arrayPrinter(io: Io): Printer {
  let before = '[\n';
  return {
    one: (result) => {
      io.out(before + JSON.stringify(result, null, 2));
      before = ',\n';
    },
    end: () => io.out(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}
