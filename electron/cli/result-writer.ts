import type { FileResult } from '../../shared/contract/file-result.ts';
import type { ResultPart } from '../backend/result-parts.ts';
import type { Io } from './io.ts';

/** Results on standard output as they come to be. */
export interface ResultWriter {
  /** Pieces of one result, in order. */
  readonly part: (part: ResultPart) => void;
  /** A whole result. */
  readonly one: (result: FileResult) => void;
  readonly end: () => void;
}

/** One result a line. */
export const lineWriter = (io: Io): ResultWriter =>
  writer(io, { open: '', between: '', after: '\n', close: '', none: '' });

/** All results as one JSON array. */
export const arrayWriter = (io: Io): ResultWriter =>
  writer(io, { open: '[\n', between: ',\n', after: '', close: '\n]\n', none: '[]\n' });

interface Layout {
  readonly open: string;
  readonly between: string;
  readonly after: string;
  readonly close: string;
  readonly none: string;
}

function writer(io: Io, { open, between, after, close, none }: Layout): ResultWriter {
  let results = 0;
  let records = 0;
  const begin = () => {
    io.out(results === 0 ? open : between);
    results += 1;
    records = 0;
  };
  return {
    part: (part) => {
      switch (part.part) {
        case 'head':
          begin();
          io.out(`${JSON.stringify(part.head).slice(0, -1)},"records":[`);
          return;
        case 'records':
          for (const record of part.records) {
            io.out(`${records === 0 ? '' : ','}${JSON.stringify(record)}`);
            records += 1;
          }
          return;
        case 'tail':
          io.out(`],${JSON.stringify(part.tail).slice(1)}${after}`);
      }
    },
    one: (result) => {
      begin();
      io.out(`${JSON.stringify(result)}${after}`);
    },
    end: () => io.out(results === 0 ? none : close),
  };
}
