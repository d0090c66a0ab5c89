import { writeSync } from 'node:fs';
import { CaseFolder } from '../../../electron/backend/case-store/case-folder.ts';
import { hashOfBytes } from '../../../electron/backend/case-store/hash-of-bytes.ts';

// A process of its own: it keeps one mail after the other, and says of each that it is kept, until it is killed.
const [path = '', start = '0'] = process.argv.slice(2);
const at = '2026-11-25T12:00:00.000Z';
const opened = new CaseFolder(path, at);
const next = () => (opened.decisions.at(-1)?.n ?? 0) + 1;
for (let number = Number(start); ; number += 1) {
  const name = `mail-${number}`;
  const padding = 'x'.repeat((number * 7919) % 70_000);
  const bytes = new TextEncoder().encode(`${name}\nStatus: 5.1.1\n${padding}`);
  const sha256 = hashOfBytes(bytes);
  await opened.keep(sha256, bytes);
  const size = bytes.length;
  opened.append([
    {
      n: next(),
      at,
      kind: 'took-in',
      id: `s${number}`,
      sha256,
      name,
      bytes: size,
      via: 'files',
      takenIn: at,
    },
  ]);
  writeSync(1, `${name}\n`);
  if (number % 3 !== 0) continue;
  opened.append([{ n: next(), at, kind: 'left-out', sha256 }]);
  writeSync(1, `without ${name}\n`);
}
