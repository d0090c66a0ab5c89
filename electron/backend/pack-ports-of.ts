import { createHash } from 'node:crypto';
import type { PackPorts } from '../../shared/report/pack-ports.ts';
import { leakPorts } from './leak-ports.ts';
import { pdfCanvases } from './pdf-canvas.ts';

/**
 * What writing and checking a pack needs of this machine.
 * @param fonts folder of the font files
 */
export function packPortsOf(fonts: string): PackPorts {
  return {
    openPdf: pdfCanvases(fonts),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    leaks: leakPorts,
  };
}
