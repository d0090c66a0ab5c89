/**
 * `npm run bench [-- FOLDER]`: ratios against two parsers of the field on the mails of a folder (the example's
 * where none is given), and time, memory and progress of mailboxes of 10,000 and 100,000 mails,
 * time and memory of files that strain a reader, and of the PDF of a thousand bounces.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { bringUpToDate } from '../../electron/build/bring-up-to-date.mjs';
import { distFolder, projectFolder } from '../../electron/build/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bounce-dossier-bench-'));
const banner =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * @param {string} name of a file beside this one
 * @returns {Promise<string>} where its bundle is
 */
async function bundled(name) {
  const file = join(folder, `${name}.mjs`);
  const build = await rolldown({
    input: join(projectFolder, 'test/bench', `${name}.ts`),
    platform: 'node',
    external: [/^node:/, ...builtinModules],
    tsconfig: false,
  });
  await build.write({ file, format: 'esm', codeSplitting: false, banner });
  await build.close();
  return file;
}

/**
 * @param {readonly string[]} words
 * @param {'inherit' | 'pipe' | number} out
 */
const node = (words, out = 'inherit') =>
  spawnSync(process.execPath, words, { stdio: ['ignore', out, 'inherit'], encoding: 'utf8' }).stdout;

const PEAK = new URL('tell-peak.mjs', import.meta.url).href;

/**
 * `analyze --ndjson` of one file, to a file.
 * @param {string} mailbox
 * @returns {{ seconds: number, megabytes: number }}
 */
function analysed(mailbox) {
  const out = join(folder, 'out.ndjson');
  const start = process.hrtime.bigint();
  const ran = spawnSync(
    process.execPath,
    ['--import', PEAK, join(distFolder, 'cli.cjs'), 'analyze', '--ndjson', mailbox],
    {
      stdio: ['ignore', openSync(out, 'w'), 'pipe'],
      encoding: 'utf8',
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, megabytes: Number(ran.stderr) / 2 ** 20 };
}

/** What is measured on the mails of a folder, and how it is called. The peers do less: see compare.ts. */
const WAYS = {
  here: 'read and diagnosed here',
  mailparser: 'mailparser, MIME only',
  'mailparser-bare': 'mailparser, without HTML and text',
  'postal-mime': 'postal-mime, MIME only',
};

/** Each way in turn, and all of them three times: what else the machine does then falls on all alike. */
const TURNS = 3;

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Ratios against the peers, in processes of their own.
 * @param {string} mails folder
 */
async function compareWays(mails) {
  const compare = await bundled('compare');
  /** @type {Map<string, { mails: number, first: number, settled: number }[]>} */
  const told = new Map(Object.keys(WAYS).map((way) => [way, []]));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [way, all] of told) all.push(JSON.parse(node([compare, mails, way], 'pipe')));
  }
  /** @param {string} way @param {'first' | 'settled'} which */
  const time = (way, which) => median((told.get(way) ?? []).map((one) => one[which]));
  const count = told.get('here')?.[0]?.mails ?? 0;
  console.log(`${count} mails, processor time, each way in processes of its own (median of ${TURNS})`);
  for (const [way, name] of Object.entries(WAYS)) {
    const parts = /** @type {const} */ (['settled', 'first']).map((which) => {
      const own = time(way, which);
      return `${which === 'first' ? 'first round' : 'settled'} ${own.toFixed(0)} ms, ours is ${(own / time('here', which)).toFixed(2)}x as fast`;
    });
    console.log(`  ${name.padEnd(36)}${parts.join('; ')}`);
  }
}

/** PDFs of 100 and 1,000 bounces beside the same words written by pdfkit alone, each pair in one process. */
async function measurePacks() {
  // pdfkit reads its colour profile from beside its bundle.
  cpSync(join(distFolder, 'data'), join(folder, 'data'), { recursive: true });
  const writePack = await bundled('write-pack');
  const fonts = join(projectFolder, 'electron/fonts');
  console.log(
    'the receiver’s PDF of one incident (at most 2x the plain one, 400 MB; growth no faster than the words)',
  );
  const [few, many] = [100, 1000].map((count) => {
    const told = JSON.parse(node([writePack, fonts, String(count)], 'pipe'));
    console.log(
      `  ${count} bounces: ${told.pages} pages, ${told.characters} characters in ${told.pdf.toFixed(0)} ms, ${(told.pdf / told.plain).toFixed(2)}x pdfkit writing them plainly, peak ${(told.peak / 2 ** 20).toFixed(0)} MB`,
    );
    return told;
  });
  console.log(
    `  ten times as many: ${(many.characters / few.characters).toFixed(2)}x the characters, ${(many.pdf / few.pdf).toFixed(2)}x the time`,
  );
}

try {
  const mails = process.argv[2] ?? join(projectFolder, 'electron/example');
  await compareWays(mails);
  await bringUpToDate({ only: ['cli.cjs', 'data'] });
  console.log('hostile and broken files, each with a start of the program (at most 2 s and 256 MB)');
  for (const { name, file } of JSON.parse(node([await bundled('write-hostile'), folder], 'pipe'))) {
    const { seconds, megabytes } = analysed(file);
    console.log(`  ${name}: ${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
  }
  await measurePacks();
  const [small, large] = [join(folder, '10000.mbox'), join(folder, '100000.mbox')];
  node([await bundled('write-mailboxes'), small, '10000', large, '100000']);
  const shown = JSON.parse(node([await bundled('read-mailbox'), small], 'pipe'));
  console.log(`a mailbox of 10,000 mails, ${(statSync(small).size / 1e6).toFixed(1)} MB`);
  console.log(
    `  into the window's case: ${shown.bounces} bounces in ${(shown.milliseconds / 1000).toFixed(1)} s, peak ${(shown.peak / 2 ** 20).toFixed(0)} MB, longest gap between progress events ${shown.gap.toFixed(0)} ms`,
  );
  const [openCase, kept] = [await bundled('open-case'), join(folder, 'case')];
  node([openCase, kept, small], 'pipe');
  const opened = JSON.parse(node([openCase, kept], 'pipe'));
  console.log(
    `  opened again from its folder: ${opened.bounces} bounces in ${(opened.milliseconds / 1000).toFixed(1)} s, ${(opened.cpu / shown.cpu).toFixed(2)}x the processor time of reading them anew, peak ${(opened.peak / 2 ** 20).toFixed(0)} MB`,
  );
  const few = analysed(small);
  console.log(`  analyze --ndjson: ${few.seconds.toFixed(1)} s, peak ${few.megabytes.toFixed(0)} MB`);
  const many = analysed(large);
  console.log(
    `  ten times as many: ${many.seconds.toFixed(1)} s, ${(many.seconds / few.seconds).toFixed(2)}x the time, peak ${many.megabytes.toFixed(0)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
