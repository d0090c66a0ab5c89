import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { analyse } from '../../electron/backend/analyse.ts';
import { makeSource } from '../../electron/backend/make-source.ts';

/**
 * The mails of a folder, read by this project and by two parsers of the field, one round after the other.
 * They do less: neither keeps byte positions, reads the report or says what the reply means.
 */
const [folder = '', given = '9'] = process.argv.slice(2);
const mails = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name)))
  .filter((bytes) => bytes.includes(10));

const ways: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  'read and diagnosed here': (bytes) => analyse(makeSource(1, 'mail', bytes, '2026-01-01T00:00:00Z')),
  'mailparser, MIME only': (bytes) => simpleParser(bytes),
  'mailparser, without HTML and text': (bytes) =>
    simpleParser(bytes, { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true }),
  'postal-mime, MIME only': (bytes) => PostalMime.parse(bytes),
};

const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
for (let round = -2; round < Number(given); round += 1) {
  for (const [name, parse] of Object.entries(ways)) {
    const before = process.cpuUsage();
    for (const bytes of mails) await parse(bytes);
    const { user, system } = process.cpuUsage(before);
    // The first rounds warm the machine up.
    if (round >= 0) times.get(name)?.push((user + system) / 1000);
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const ours = median(times.get('read and diagnosed here') ?? []);
process.stdout.write(`${mails.length} mails, median of ${given} rounds, processor time\n`);
for (const [name, all] of times) {
  const own = median(all);
  process.stdout.write(
    `  ${name.padEnd(36)}${own.toFixed(1).padStart(9)} ms   ours is ${(own / ours).toFixed(2)}x as fast\n`,
  );
}
