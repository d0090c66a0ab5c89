import type { Scene, Shape } from '../../contract/scene.ts';
import { isBackward, mirrored } from './bidi-order.ts';
import type { PdfCanvas } from './canvas.ts';
import { directed, inVisualOrder } from './direction.ts';
import type { Shaper } from './shaper.ts';
import { INKS } from './theme.ts';

interface PlacedScene {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A picture as vectors: the same numbers that the window draws as SVG. */
export function drawScene(placed: PlacedScene, canvas: PdfCanvas, shaper: Shaper): void {
  for (const shape of placed.scene.shapes) drawShape(shape, placed, canvas, shaper);
}

function drawShape(shape: Shape, { x, y, scale }: PlacedScene, canvas: PdfCanvas, shaper: Shaper): void {
  const at = ([px, py]: readonly [number, number]): [number, number] => [x + px * scale, y + py * scale];
  switch (shape.shape) {
    case 'line': {
      const [start, ...rest] = shape.points;
      if (start === undefined) return;
      canvas.moveTo(...at(start));
      for (const point of rest) canvas.lineTo(...at(point));
      if (shape.filled) {
        canvas.closePath();
        canvas.fillColor(INKS[shape.ink]);
        canvas.fill();
        return;
      }
      canvas.lineWidth(shape.width * scale);
      canvas.strokeColor(INKS[shape.ink]);
      if (shape.dashed) canvas.dash(4 * scale, { space: 3 * scale });
      canvas.stroke();
      if (shape.dashed) canvas.undash();
      return;
    }
    case 'circle':
      canvas.circle(...at(shape.at), shape.radius * scale);
      if (shape.filled) {
        canvas.fillColor(INKS[shape.ink]);
        canvas.fill();
        return;
      }
      canvas.lineWidth(1.4 * scale);
      canvas.strokeColor(INKS[shape.ink]);
      canvas.stroke();
      return;
    case 'text':
      drawText(shape, at(shape.at), scale, canvas, shaper);
      return;
  }
}

function drawText(
  shape: Extract<Shape, { shape: 'text' }>,
  [left, baseline]: readonly [number, number],
  scale: number,
  canvas: PdfCanvas,
  shaper: Shaper,
): void {
  const size = shape.size * scale;
  const style = { face: 'sans', size, leading: size, ink: 'ink' } as const;
  const pieces = directed(shaper.shape({ text: shape.text, style })).map((piece) => ({ ...piece, x: 0 }));
  const whole = pieces.reduce((sum, { text, face }) => sum + shaper.width(text, face, size), 0);
  const start = left - (shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? whole / 2 : whole);
  canvas.fillColor(INKS[shape.ink]);
  for (const { text, face, level, x } of inVisualOrder(pieces, shaper)) {
    canvas.font(face, size);
    canvas.text(isBackward(level) ? mirrored(text) : text, start + x, baseline);
  }
}
