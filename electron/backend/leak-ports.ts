import { domainToASCII } from 'node:url';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { LeakPorts } from '../../shared/report/leaks/leak-ports.ts';
import { decoders } from './decoders.ts';

/** A pack is under 10 MB; more comes only out of a bomb. */
const MOST_BYTES = 1 << 28;

/** A stream that was cut still gives what it has. */
const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES } as const;

/** Node's zlib and IDNA, and libmime, behind the port that finished files are searched with. */
export const leakPorts: LeakPorts = {
  inflate: (bytes) => {
    for (const open of [inflateSync, gunzipSync, inflateRawSync]) {
      try {
        return new Uint8Array(open(bytes, options));
      } catch {
        // Not of this kind.
      }
    }
    return null;
  },
  encodedWords: decoders.encodedWords,
  asciiDomain: domainToASCII,
};
