import type { Author } from '../contract/author.ts';
import type { Request, Since } from '../contract/issue.ts';
import type { Scene } from '../contract/scene.ts';
import type { Exhibit } from './exhibit.ts';
import type { Finding } from './finding.ts';

/** A run of words. `mono` is for what a machine wrote, verbatim; `soft` for references beside a value. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'mono' | 'soft';
}

export interface Ask {
  readonly number: number;
  readonly text: string;
  /** `yes / no`, `number`, `date and time (UTC)` … */
  readonly answer: string;
}

/** What no shortened text may lose, and the fewest words that still say it. */
export interface Essential {
  readonly of: 'address' | 'answer' | 'times';
  readonly least: string;
}

/** The neutral parts of a pack; every writer paints the same list. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'terms';
      readonly rows: readonly {
        readonly term: string;
        readonly runs: readonly Run[];
        readonly essential?: Essential;
      }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly {
        readonly header: string;
        readonly weight: number;
        readonly style: Run['style'];
      }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'asks'; readonly asks: readonly Ask[] }
  /** Words of a mail system with their author; never translated, never shortened. */
  | {
      readonly kind: 'quote';
      readonly heading: string;
      readonly text: string;
      readonly reference: string;
      /** Whose words: the writers draw the two voices differently. */
      readonly author?: Author;
    }
  /** Side by side where there is room, one after the other where there is none. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  | { readonly kind: 'figure'; readonly scene: Scene; readonly caption: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'exhibit'; readonly exhibit: Exhibit }
  | { readonly kind: 'page-break' };

export type Addressee = 'receiver' | 'host' | 'own' | 'bridge';

/** One pack's document before any writer has touched it. */
export interface Document {
  readonly to: Addressee;
  readonly language: 'en' | 'de' | 'fr' | 'es';
  readonly title: string;
  readonly request: Request;
  /** What changed since the issue before; null in a first one. */
  readonly since: Since | null;
  /** Left and right above the address: request number and version; date in words. */
  readonly running: { readonly left: string; readonly right: string };
  readonly address: readonly (readonly Run[])[];
  /** Page 1 in the order of reading; it stands alone. */
  readonly first: readonly Block[];
  readonly rest: readonly Block[];
  /** At the foot of each page before "1 of 9"; `{manifest}` is replaced by the manifest's hash. */
  readonly foot: string;
  readonly pageOf: string;
  readonly findings: readonly Finding[];
  readonly exhibits: readonly Exhibit[];
  /** All sources of the case; the table in `rest` may hold fewer. */
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
  /** ISO 8601 UTC. */
  readonly at: string;
}
