import type { Block, Document } from '../block.ts';
import { withoutRepeats } from '../without-repeats.ts';

/** A document as the PDF sets it: title in its place, heading levels without gaps, foot with its hash. */
export interface Prepared {
  readonly first: readonly Block[];
  readonly rest: readonly Block[];
  /** The foot of page 1 with the whole hash, and of later pages with its ends. */
  readonly foot: { readonly first: string; readonly later: string };
}

/** Replaces `{manifest}`; without a manifest (a preview) a dash stands there. */
export const withManifest = (foot: string, manifest: string): string =>
  foot.replaceAll('{manifest}', manifest === '' ? '–' : manifest);

const ends = (hash: string): string => (hash.length < 20 ? hash : `${hash.slice(0, 12)} … ${hash.slice(-4)}`);

export function normalise(document: Document, manifest: string): Prepared {
  const titled = document.first.some((block) => block.kind === 'heading' && block.level === 1);
  const title: readonly Block[] = titled ? [] : [{ kind: 'heading', level: 1, text: document.title }];
  const level = levels();
  return {
    first: withoutRepeats([...title, ...document.first]).map(level),
    rest: withoutRepeats(document.rest).map(level),
    foot: {
      first: withManifest(document.foot, manifest),
      later: withManifest(document.foot, ends(manifest)),
    },
  };
}

/** PDF/UA-1 (ISO 14289-1, 7.4.2) wants no level of heading left out on the way down. */
function levels(): (block: Block) => Block {
  let last = 0;
  return (block) => {
    if (block.kind === 'exhibit') {
      last = Math.max(last, 3);
      return block;
    }
    if (block.kind !== 'heading') return block;
    const level = Math.min(block.level, last + 1) as 1 | 2 | 3;
    last = level;
    return { ...block, level };
  };
}

/** `3 of 9` in the words of the document: a template with `{page}` and `{pages}`, or the word between. */
export function pageLabel(pageOf: string, page: number, pages: number): string {
  if (!pageOf.includes('{page}')) return `${page} ${pageOf} ${pages}`;
  return pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
}
