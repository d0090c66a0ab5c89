import type { Mark } from './layout.ts';

/** The same mark further down by `dy`. */
export function shiftMark(mark: Mark, dy: number): Mark {
  switch (mark.kind) {
    case 'text':
      return { ...mark, y: mark.y + dy, top: mark.top + dy, bottom: mark.bottom + dy };
    case 'rule':
      return { ...mark, from: [mark.from[0], mark.from[1] + dy], to: [mark.to[0], mark.to[1] + dy] };
    case 'panel':
    case 'scene':
      return { ...mark, y: mark.y + dy };
  }
}
