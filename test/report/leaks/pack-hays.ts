import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackFile } from '../../../shared/report/pack.ts';
import type { Hay } from './plain-search.ts';

/** What a file of a pack says to a stranger with the usual tools: its name, its bytes, and of a PDF everything that poppler and qpdf give. */
export function haysOf({ path, bytes }: PackFile): readonly Hay[] {
  const name = { where: `name of ${path}`, bytes: Buffer.from(path) };
  return path.endsWith('.pdf') ? [name, ...pdfHays(path, bytes)] : [name, { where: path, bytes }];
}

function pdfHays(path: string, bytes: Uint8Array): readonly Hay[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const pdf = join(folder, 'a.pdf');
    writeFileSync(pdf, bytes);
    const run = (tool: string, ...args: string[]): Hay => ({
      where: `${path}, ${[tool, ...args].join(' ')}`,
      bytes: execFileSync(
        tool,
        args.map((arg) => (arg === 'PDF' ? pdf : arg)),
        { maxBuffer: 1 << 28 },
      ),
    });
    const kept = join(folder, 'kept');
    execFileSync('mkdir', [kept]);
    execFileSync('pdfdetach', ['-saveall', '-o', kept, pdf]);
    return [
      run('pdftotext', '-raw', 'PDF', '-'),
      run('pdftotext', '-layout', 'PDF', '-'),
      run('pdfinfo', 'PDF'),
      run('pdfinfo', '-meta', 'PDF'),
      run('pdfdetach', '-list', 'PDF'),
      withoutPictures(run('qpdf', '--qdf', '--object-streams=disable', 'PDF', '-')),
      ...readdirSync(kept).map((name) => ({
        where: `${path}, ${name} inside`,
        bytes: readFileSync(join(kept, name)),
      })),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Unpacked, without the streams of fonts and the glyphs that pages draw: their text is what pdftotext gives. */
const withoutPictures = ({ where, bytes }: Hay): Hay => ({
  where,
  bytes: Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\nstream\n[\s\S]*?\nendstream\n/g, (stream) =>
        /[\0-\x08]/.test(stream) || / T[fJjdm*]\n/.test(stream) ? '\n' : stream,
      ),
    'latin1',
  ),
});
