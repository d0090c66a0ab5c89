import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { analyse } from '../../electron/backend/analyse.ts';
import { makeSource } from '../../electron/backend/make-source.ts';

/**
 * `compare FOLDER WAY`: the mails of a folder read in one way, round after round, in a process of its own: in one
 * process each parser is slowed down by what the others left behind, the larger program most. The peers do less than
 * we do: neither keeps byte positions, reads the report or says what the reply means. Writes
 * `{"mails", "first", "settled"}`, milliseconds of processor time with V8's own threads: of the first round, and the
 * median of the rounds after the machine code has settled.
 */
const [folder = '', way = ''] = process.argv.slice(2);

const SETTLING = 15;
const ROUNDS = 45;

const ways: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  here: (bytes) => analyse(makeSource(1, 'mail', bytes, '2026-01-01T00:00:00Z')),
  mailparser: (bytes) => simpleParser(bytes),
  'mailparser-bare': (bytes) =>
    simpleParser(bytes, { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true }),
  'postal-mime': (bytes) => PostalMime.parse(bytes),
};

const parse = ways[way];
if (parse === undefined)
  throw new Error(`There is no way ${way}; there are ${Object.keys(ways).join(', ')}.`);

const mails = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name)))
  .filter((bytes) => bytes.includes(10));

const times: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  for (const bytes of mails) await parse(bytes);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}

const settled = times.slice(SETTLING).sort((a, b) => a - b);
const told = { mails: mails.length, first: times[0], settled: settled[settled.length >> 1] };
process.stdout.write(JSON.stringify(told));
