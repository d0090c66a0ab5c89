import { fileURLToPath } from 'node:url';
import { pdfCanvases } from '../../../electron/backend/pdf-canvas.ts';
import type { Document } from '../../../shared/report/block.ts';
import { type Attachment, renderPdf } from '../../../shared/report/pdf/render-pdf.ts';
import { ZEROS } from '../../../shared/report/seal.ts';

/** Opens PDFs with the fonts that the app ships. */
export const openPdf = pdfCanvases(fileURLToPath(new URL('../../../electron/fonts', import.meta.url)));

export const MANIFEST = '4f1c09ae77d24f1c09ae77d24f1c09ae77d24f1c09ae77d24f1c09ae77d291b0';

/** A document as the app would write it. */
export const render = (document: Document, attachments: readonly Attachment[] = []): Promise<Uint8Array> =>
  renderPdf(
    { document, manifest: MANIFEST, seal: ZEROS, appName: 'Bounce Dossier 0.1.0', attachments },
    openPdf,
  );
