import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function withFile<T>(pdf: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 26 });

/** Text of all pages, or of the first ones, in the order of the content. */
export const pdfText = (pdf: Uint8Array, pages?: number): string =>
  withFile(pdf, (path) =>
    run('pdftotext', ['-raw', ...(pages === undefined ? [] : ['-l', String(pages)]), path, '-']),
  );

/** Text page by page. */
export const pdfPages = (pdf: Uint8Array): readonly string[] => pdfText(pdf).split('\f').slice(0, -1);

/** The structure tree with its text, as poppler prints it. */
export const pdfStructure = (pdf: Uint8Array): string =>
  withFile(pdf, (path) => run('pdfinfo', ['-struct-text', path]));

/** Title, page count and the like. */
export const pdfInfo = (pdf: Uint8Array): string => withFile(pdf, (path) => run('pdfinfo', [path]));

/** Everything that qpdf knows of a file; fails where the file is damaged. */
export const pdfJson = (pdf: Uint8Array): { outlines: Outline[]; attachments: Record<string, unknown> } =>
  withFile(pdf, (path) => {
    run('qpdf', ['--check', path]);
    return JSON.parse(run('qpdf', ['--json', path]));
  });

export interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}

/** A file kept inside. */
export const pdfAttachment = (pdf: Uint8Array, name: string): Uint8Array =>
  withFile(pdf, (path) => execFileSync('qpdf', [`--show-attachment=${name}`, path]));

/** The same text without white space: how lines were broken does not matter. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Text of all pages by where it stands, as one reads it off the page. */
export const pdfTextAsSeen = (pdf: Uint8Array): string =>
  withFile(pdf, (path) => run('pdftotext', [path, '-']));

/** The PDF with its streams unpacked, as Latin-1. */
export const pdfContent = (pdf: Uint8Array): string =>
  withFile(pdf, (path) =>
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { maxBuffer: 1 << 28 }).toString(
      'latin1',
    ),
  );
