import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleFiles, read } from './a-source.ts';
import { eximNotice } from './exim-notice.ts';
import { factsIn } from './facts-in.ts';
import { fixtures } from './fixtures.ts';
import { hardForms } from './hard-forms.ts';
import { logSamples } from './log-samples.ts';
import { unproved } from './unproved.ts';

/** A folder of mails whose facts are held to their bytes too, besides the project's own: set by hand. */
const FOLDER = process.env.BOUNCE_DOSSIER_MAILS;

const held = await fixtures();

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of a folder and of those below it. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

describe('the bytes of a fact, decoded as it says, are its value', () => {
  test.each(exampleFiles())('in the example: %s', (_name, bytes) => {
    expect(factsIn(read(bytes)).length).toBeGreaterThan(0);
    expect(unproved(bytes)).toEqual([]);
  });

  test.each(hardForms)('%s', (_name, bytes) => {
    expect(factsIn(read(bytes)).length).toBeGreaterThan(3);
    expect(unproved(bytes)).toEqual([]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('with line ends %j', (eol) => {
    expect(unproved(bytesOf(eximNotice({ eol })))).toEqual([]);
  });

  test.each(logSamples)('in a log: %s', (_name, text) => {
    expect(read(text).bounces.length).toBeGreaterThan(0);
    expect(unproved(bytesOf(text))).toEqual([]);
  });

  test.each(held)('in each text of %s', (_module, contents) => {
    expect(contents.flatMap(unproved)).toEqual([]);
  });

  if (FOLDER !== undefined) {
    const files = filesIn(FOLDER);
    test(`in each of the ${files.length} files of ${FOLDER}`, { timeout: 0 }, () => {
      let facts = 0;
      const wrong = files.flatMap((file) => {
        const bytes = new Uint8Array(readFileSync(file));
        facts += factsIn(read(bytes)).length;
        return unproved(bytes).map((fault) => `${file}: ${fault}`);
      });
      process.stdout.write(
        `provenance: ${facts - wrong.length} of ${facts} facts in ${files.length} files\n`,
      );
      expect(files.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  }
});
