import type { PdfCanvas, PdfOutlineItem } from './canvas.ts';
import { drawScene } from './draw-scene.ts';
import type { Mark, Page, Tag } from './layout.ts';
import type { Shaper } from './shaper.ts';
import { shiftMark } from './shift-mark.ts';
import type { TagTree } from './tag-tree.ts';
import { INKS } from './theme.ts';

/** A page's marks in page coordinates, with the outline entries that point to it. */
export function drawPage(
  page: Page,
  canvas: PdfCanvas,
  tags: TagTree,
  shaper: Shaper,
  outline: OutlineWriter,
): void {
  const artifacts: Mark[] = [];
  const read: Mark[] = [];
  const order: Tag[] = [];
  for (const { row, y, artifact } of page) {
    if (row.outline !== undefined && !artifact) outline.add(row.outline.level, row.outline.text);
    if (row.anchor !== undefined) canvas.addNamedDestination(row.anchor, 'XYZ', null, y - 8, null);
    for (const mark of row.marks) {
      const placed = shiftMark(mark, y);
      if (artifact || mark.kind === 'rule' || mark.kind === 'panel') artifacts.push(placed);
      else read.push(placed);
    }
    if (!artifact) order.push(...(row.tags ?? []));
  }
  // Panels lie under the text, so everything that is not read comes first.
  if (artifacts.length > 0) {
    canvas.markContent('Artifact', { type: 'Layout' });
    for (const mark of artifacts) drawMark(mark, canvas, shaper);
    canvas.endMarkedContent();
  }
  drawTagged(read, order, canvas, tags, shaper);
}

/** Marks of one element that follow each other are one piece of marked content. */
function drawTagged(
  marks: readonly Mark[],
  order: readonly Tag[],
  canvas: PdfCanvas,
  tags: TagTree,
  shaper: Shaper,
): void {
  const waiting = [...order];
  let open: Tag | null = null;
  const close = () => {
    if (open !== null) canvas.endMarkedContent();
    open = null;
  };
  for (const mark of marks) {
    if (mark.kind !== 'text' && mark.kind !== 'scene') continue;
    if (mark.tag !== open) {
      close();
      // Empty cells before this one get their elements now: the row keeps its number of columns.
      const at = waiting.indexOf(mark.tag);
      for (const tag of waiting.splice(0, at + 1)) tags.elementOf(tag);
      const element = tags.elementOf(mark.tag, mark.kind === 'scene' ? boxOf(mark) : undefined);
      element.add(canvas.markStructureContent(mark.tag.role));
      open = mark.tag;
    }
    drawSpoken(mark, canvas, shaper);
    if (mark.kind === 'text' && mark.tag.target !== undefined) {
      close();
      linkTo(mark, mark.tag.target, canvas, tags, shaper);
    }
  }
  close();
  for (const tag of waiting) tags.elementOf(tag);
}

/** The place of a link; its element is closed at once, since pdfkit notes the page that is open then. */
function linkTo(
  mark: Extract<Mark, { kind: 'text' }>,
  target: string,
  canvas: PdfCanvas,
  tags: TagTree,
  shaper: Shaper,
): void {
  const element = tags.elementOf(mark.tag);
  const width = shaper.width(mark.text, mark.face, mark.size);
  canvas.goTo(mark.x, mark.top, width, mark.bottom - mark.top, target, {
    structParent: element,
    Contents: canvas.string(target),
  });
  element.end();
}

/** A mark with its language and its text, where they are not what they seem. */
function drawSpoken(mark: Mark, canvas: PdfCanvas, shaper: Shaper): void {
  if (mark.kind !== 'text' || (mark.language === null && mark.actual === null)) {
    drawMark(mark, canvas, shaper);
    return;
  }
  canvas.markContent('Span', {
    ...(mark.language === null ? {} : { lang: mark.language }),
    ...(mark.actual === null ? {} : { actual: mark.actual }),
  });
  drawMark(mark, canvas, shaper);
  canvas.endMarkedContent();
}

const boxOf = (mark: Extract<Mark, { kind: 'scene' }>): [number, number, number, number] => [
  mark.x,
  mark.y,
  mark.x + mark.scene.width * mark.scale,
  mark.y + mark.scene.height * mark.scale,
];

function drawMark(mark: Mark, canvas: PdfCanvas, shaper: Shaper): void {
  switch (mark.kind) {
    case 'text':
      canvas.fillColor(INKS[mark.ink]);
      canvas.font(mark.face, mark.size);
      canvas.text(mark.text, mark.x, mark.y);
      return;
    case 'rule':
      canvas.lineWidth(mark.width);
      canvas.strokeColor(INKS[mark.ink]);
      canvas.moveTo(mark.from[0], mark.from[1]);
      canvas.lineTo(mark.to[0], mark.to[1]);
      canvas.stroke();
      return;
    case 'panel':
      drawPanel(mark, canvas);
      return;
    case 'scene':
      drawScene(mark, canvas, shaper);
      return;
  }
}

function drawPanel(mark: Extract<Mark, { kind: 'panel' }>, canvas: PdfCanvas): void {
  const radius = mark.ink === 'pale' ? 0 : 2;
  canvas.roundedRect(mark.x, mark.y, mark.width, mark.height, radius);
  if (mark.filled) {
    canvas.fillColor(INKS[mark.ink]);
    canvas.fill();
  } else {
    canvas.lineWidth(0.7);
    canvas.strokeColor(INKS[mark.ink]);
    canvas.stroke();
  }
}

/** Bookmarks by level of heading. */
export interface OutlineWriter {
  readonly add: (level: number, text: string) => void;
}

export function outlineWriter(canvas: PdfCanvas): OutlineWriter {
  const open: { readonly level: number; readonly item: PdfOutlineItem }[] = [];
  return {
    add: (level, text) => {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1)?.item ?? canvas.outline;
      open.push({ level, item: parent.addItem(text, { expanded: level < 2 }) });
    },
  };
}
