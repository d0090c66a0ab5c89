import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SHARED = new URL('../../shared/', import.meta.url);

/** Whatever asks for the zone of the computer that the app runs on. `new Date(0)` and `toISOString` do not. */
const LOCAL =
  /\.(?:getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getSeconds|getTimezoneOffset|toDateString|toTimeString|toLocale(?:Date|Time)?String)\(|new Date\(\)|Date\.now\(/;

test('nothing in shared/ reads the clock or the zone of the computer', () => {
  const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const local = files.filter((name) => LOCAL.test(readFileSync(new URL(name, SHARED), 'utf8')));
  expect(local).toEqual([]);
});
