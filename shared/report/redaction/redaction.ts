import type { LockedField, Profile, RemovedValue, TokenTable } from '../../contract/redaction.ts';
import type { Reader } from './profile-for.ts';
import type { Replaced } from './replacer.ts';

/** What is taken out of everything that one reader gets. */
export interface Redaction {
  readonly to: Reader;
  readonly profile: Profile;
  /** What may stand nowhere in the finished files. */
  readonly removed: readonly RemovedValue[];
  /** What may stand there whatever it holds: servers, domains, codes, desks, whom to answer, what this reader gets. */
  readonly kept: readonly string[];
  /** The key of the whole case, for the person alone. */
  readonly tokens: TokenTable['tokens'];
  readonly text: (words: string) => Replaced;
  /**
   * Of neighbouring lines, the indexes of those that hold a value in a form in which it cannot be replaced: encoded,
   * or over a line's end.
   */
  readonly hidden: (lines: readonly string[]) => ReadonlySet<number>;
}

/** Why a profile is not applied. */
export interface Refusal {
  readonly locked: LockedField;
  /** What the profile would take out, as its file has it. */
  readonly value: string;
}

export type RedactionResult =
  | { readonly ok: true; readonly redaction: Redaction }
  | { readonly ok: false; readonly refused: readonly Refusal[] };
