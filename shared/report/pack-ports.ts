import type { LeakPorts } from './leaks/leak-ports.ts';
import type { PdfCanvas, PdfOptions } from './pdf/canvas.ts';

/** What writing a pack needs from outside `shared/`. */
export interface PackPorts {
  /** Opens an empty PDF; Node's pdfkit behind `electron/backend/pdf-canvas.ts`. */
  readonly openPdf: (options: PdfOptions) => PdfCanvas;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** For the search of the finished files. */
  readonly leaks: LeakPorts;
}
