import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import type { SourceBytes } from '../../intake/source-bytes.ts';
import { narrowBytes } from './narrow-bytes.ts';

const BLOCK = 1 << 20;
/** Longest line that is looked at whole. */
const AROUND = 4096;

/** A match in a source, by byte. */
export interface Clue {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** Logins as logs write them (Exim's `A=` and `U=`, Postfix's `sasl_username=`), and fields of mails that name an account, a computer or a secret. */
const CLUES =
  /(?: A=[a-z0-9_-]{1,40}:(?<login>[^\s,;]{1,100})| U=(?<user>[^\s,;]{1,100})|\bsasl_username=(?<sasl>[^\s,;]{1,100})|\(authenticated sender: (?<sender>[^\s()]{1,200})\)|\bauthenticated_id: (?<id>[^\s/,;]{1,200})|^(?:> ?){0,4}x-(?:auth[a-z-]{0,20}user|authenticated-[a-z]{1,20}|php-originating-script):\s{0,4}(?:[a-z0-9.-]{1,100}: ?)?(?<field>[^\s,;:]{1,200})|^(?:> ?){0,4}x-(?:originating|client|source|sender|real|remote)[a-z-]{0,12}ip:\s{0,4}\[?(?<ip>[0-9a-f.:]{3,45})|^(?:> ?){0,4}list-unsubscribe:\s{0,4}<?(?<unsubscribe>https?:[^\s<>,]{12,500}))/gim;

const known = new WeakMap<SourceBytes, readonly Clue[]>();

/** All clues of a source, in order; read once for the same bytes. */
export function cluesIn(source: Source): readonly Clue[] {
  const before = known.get(source.bytes);
  if (before !== undefined) return before;
  const bytes = narrowBytes(source);
  const clues = new Map<number, Clue>();
  for (let base = 0; base < bytes.length; base += BLOCK) {
    const from = Math.max(0, base - AROUND);
    const text = latin1(bytes.subarray(from, Math.min(bytes.length, base + BLOCK)));
    for (const match of text.matchAll(CLUES)) {
      const [name, value] = Object.entries(match.groups ?? {}).find(([, v]) => v !== undefined) ?? [];
      const at = from + match.index;
      if (name !== undefined && value !== undefined) clues.set(at, { name, value, at });
    }
  }
  const all = [...clues.values()];
  known.set(source.bytes, all);
  return all;
}
