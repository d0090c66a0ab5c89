import type { Source } from '../../shared/intake/source.ts';
import type { Analysis } from './analyse.ts';

/** The sources that a case shows, each content once: a file given again must not count as a second bounce. */
export class ShownSources {
  readonly analyses: Analysis[] = [];
  readonly bySha256 = new Map<string, Source>();
  /** What they hold in memory. */
  bytes = 0;
  readonly #leftOut: ReadonlySet<string>;
  /** Ids of containers that are not shown, and so nothing in them is. */
  readonly #hidden = new Set<string>();

  readonly #readAs: (analysis: Analysis) => Analysis;

  /**
   * @param leftOut hashes
   * @param readAs what was read, as the person wants it read
   */
  constructor(leftOut: ReadonlySet<string>, readAs: (analysis: Analysis) => Analysis) {
    this.#leftOut = leftOut;
    this.#readAs = readAs;
  }

  /** @param group a source and what is in it, containers before what they hold */
  add(group: readonly Analysis[]): void {
    for (const analysis of group) {
      const { id, sha256, within } = analysis.source;
      const hidden = within !== undefined && this.#hidden.has(within.source);
      if (hidden || this.#leftOut.has(sha256) || this.bySha256.has(sha256)) {
        this.#hidden.add(id);
        continue;
      }
      this.analyses.push(this.#readAs(analysis));
      this.bySha256.set(sha256, analysis.source);
      this.bytes += heldBytes(analysis.source);
    }
  }

  hides(sha256: string): boolean {
    return this.#leftOut.has(sha256);
  }
}

/** A source that is read from its file by range stands in no memory. */
export const heldBytes = ({ bytes }: Source): number => (bytes instanceof Uint8Array ? bytes.length : 0);
