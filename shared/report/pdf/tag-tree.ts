import type { PdfCanvas, PdfElement } from './canvas.ts';
import type { Tag } from './layout.ts';

/** Makes structure elements as their first content is drawn, so that the order of reading is that of drawing. */
export interface TagTree {
  readonly elementOf: (tag: Tag, bbox?: readonly [number, number, number, number]) => PdfElement;
  /** Every element must be closed and reach the root, or pdfkit waits for it for ever. */
  readonly close: () => void;
}

export function tagTree(canvas: PdfCanvas): TagTree {
  const elements = new Map<Tag, PdfElement>();
  const roots: PdfElement[] = [];
  const elementOf: TagTree['elementOf'] = (tag, bbox) => {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const parent = tag.parent === null ? null : elementOf(tag.parent);
    const element = canvas.struct(tag.role, {
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.scope === undefined ? {} : { scope: tag.scope }),
      ...(bbox === undefined ? {} : { bbox }),
    });
    elements.set(tag, element);
    if (parent === null) {
      canvas.addStructure(element);
      roots.push(element);
    } else parent.add(element);
    return element;
  };
  return {
    elementOf,
    close: () => {
      for (const root of roots) root.end();
    },
  };
}
