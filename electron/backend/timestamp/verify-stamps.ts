import type { TimeStampProblem } from '../../../shared/contract/time-stamp.ts';
import { readTimeStamp } from './read-time-stamp.ts';

/** A stamp that lies beside a manifest. */
export interface StampCheck {
  /** Path from the case's folder. */
  readonly file: string;
  readonly result:
    | { readonly ok: true; readonly at: string; readonly authority: string }
    | { readonly ok: false; readonly problem: TimeStampProblem };
}

const STAMP = /^([a-z]{1,20}\/SHA256SUMS)\.tsr$/;

/** Checks each stamp of a written case against the manifest that it lies beside. */
export function verifyStamps(files: ReadonlyMap<string, Uint8Array>): Promise<readonly StampCheck[]> {
  return Promise.all(
    [...files].flatMap(([file, answer]) => {
      const manifest = files.get(STAMP.exec(file)?.[1] ?? '');
      return manifest === undefined ? [] : [check(file, answer, manifest)];
    }),
  );
}

async function check(file: string, answer: Uint8Array, manifest: Uint8Array): Promise<StampCheck> {
  const result = await readTimeStamp(answer, manifest, null);
  return { file, result };
}
