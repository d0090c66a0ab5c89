import { parseArgs } from 'node:util';
import { speak } from '../../shared/language/speak.ts';
import { refusedResult } from '../backend/file-result.ts';
import { resultParts } from '../backend/result-parts.ts';
import { clockOf } from './clock-of.ts';
import { inputsOf } from './inputs.ts';
import { type Command, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { arrayWriter, lineWriter } from './result-writer.ts';
import { sourceAlone } from './source-alone.ts';
import { summary } from './summary.ts';
import { zoneOf } from './zone-of.ts';

/** Reads bounces and says what they mean, one result a file in the order of the input. */
export const analyze: Command = {
  name: 'analyze',
  usage: 'analyze [--ndjson|--json] [--at ISO] [--zone ZONE] [--language en|de|fr|es] PATH…',
  does: 'read files, folders (all below) or - for standard input; one result a file',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ndjson: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        at: { type: 'string' },
        zone: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const language = languageOf(values.language);
    const { give } = speak(language).cli;
    if (positionals.length === 0) throw new WrongUse(give.files);
    if (values.ndjson && values.json) throw new WrongUse(give.oneForm);
    const clock = clockOf(values.at);
    const zone = zoneOf(values.zone);
    if (!values.ndjson && !values.json) return summary(positionals, { clock, language, zone }, io);
    const print = values.json ? arrayWriter(io) : lineWriter(io);
    let read = 0;
    for await (const input of inputsOf(positionals, io)) {
      if ('problem' in input) {
        print.one(refusedResult(input, language));
        continue;
      }
      read += 1;
      io.progress(`${read} read: ${input.file}`);
      for await (const part of resultParts(input.file, sourceAlone(input, clock), language, zone)) {
        print.part(part);
        if (part.part === 'records' && part.share < 1) {
          io.progress(`${read} read: ${input.file}, ${Math.floor(part.share * 100)} %`);
        }
      }
    }
    io.progress('');
    print.end();
    return read === 0 ? 1 : 0;
  },
};
