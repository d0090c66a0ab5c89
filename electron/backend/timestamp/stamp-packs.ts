import { createHash, randomBytes } from 'node:crypto';
import type { TimeStampOutcome } from '../../../shared/contract/time-stamp.ts';
import type { PackFile } from '../../../shared/report/pack.ts';
import type { Post, PostAnswer } from './post-over-http.ts';
import { type ReadTimeStamp, readTimeStamp } from './read-time-stamp.ts';
import { timeStampRequest } from './time-stamp-request.ts';

/** The stamps to write beside the packs, and what came of each request. */
export interface Stamped {
  readonly files: readonly PackFile[];
  readonly outcomes: readonly TimeStampOutcome[];
}

/**
 * Asks an authority for a stamp of each folder's manifest. Only the manifest's hash goes out. What goes wrong costs
 * the stamp alone: the pack is whole without it.
 */
export async function stampPacks(packs: readonly PackFile[], url: string, post: Post): Promise<Stamped> {
  const each = await Promise.all(
    FOLDERS.flatMap((to) => {
      const manifest = packs.find(({ path }) => path === `${to}/${MANIFEST}`);
      return manifest === undefined ? [] : [stamp(to, manifest.bytes, url, post)];
    }),
  );
  return { files: each.flatMap(({ files }) => files), outcomes: each.map(({ outcome }) => outcome) };
}

const FOLDERS = ['receiver', 'host', 'own'] as const;
const MANIFEST = 'SHA256SUMS';

async function stamp(to: (typeof FOLDERS)[number], manifest: Uint8Array, url: string, post: Post) {
  const nonce = newNonce();
  const query = timeStampRequest(createHash('sha256').update(manifest).digest(), nonce);
  const answer = await post(url, query);
  const read = answer.kind === 'answer' ? await readTimeStamp(answer.bytes, manifest, nonce) : unread(answer);
  if (!read.ok) {
    const { problem, detail } = read;
    return { files: [], outcome: { stamped: false, to, problem, detail } as const };
  }
  const { at, authority } = read;
  const reply = answer.kind === 'answer' ? answer.bytes : new Uint8Array();
  return {
    files: [
      { path: `${to}/${MANIFEST}.tsq`, bytes: query },
      { path: `${to}/${MANIFEST}.tsr`, bytes: reply },
    ],
    outcome: { stamped: true, to, at, authority } as const,
  };
}

/** 64 bits that nobody guesses; a positive number whose DER has just these bytes. */
function newNonce(): Uint8Array {
  const nonce = Uint8Array.from(randomBytes(8));
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

function unread(answer: Exclude<PostAnswer, { kind: 'answer' }>): Extract<ReadTimeStamp, { ok: false }> {
  switch (answer.kind) {
    case 'timeout':
      return { ok: false, problem: 'timed-out', detail: '' };
    case 'unreachable':
      return { ok: false, problem: 'unreachable', detail: answer.detail };
    case 'refused':
      return { ok: false, problem: 'refused', detail: answer.detail };
  }
}
