import { type RefObject, useEffect, useState } from 'react';

export interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of the raw view that the person selected last. A press outside of them ends the browser's selection,
 * and may be the very one that is about them; only a press among the lines begins anew.
 */
export function useSelectedLines(pane: RefObject<HTMLElement | null>): Lines | null {
  const [lines, setLines] = useState<Lines | null>(null);
  useEffect(() => {
    const within = (node: unknown) => node instanceof Node && pane.current?.contains(node) === true;
    const look = () => {
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!range.collapsed && within(range.commonAncestorContainer)) setLines(linesOf(range));
    };
    const press = ({ target }: PointerEvent) => {
      if (within(target)) setLines(null);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
    };
  }, [pane]);
  return lines;
}

function linesOf(range: Range): Lines | null {
  const from = lineAt(range.startContainer);
  const last = lineAt(range.endContainer);
  if (from === null || last === null) return null;
  // Three presses select a line up to the beginning of the next one, of which nothing is meant.
  const to = range.endOffset === 0 && last > from ? last - 1 : last;
  return { from, to };
}

function lineAt(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const number = Number(element?.closest<HTMLElement>('[data-line]')?.dataset.line);
  return Number.isInteger(number) ? number : null;
}
