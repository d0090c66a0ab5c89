import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../electron/backend/backend.ts';
import { operations } from '../../../shared/contract/operations.ts';
import type { ProfileChanges } from '../../../shared/contract/redaction.ts';
import { surroundings } from '../surroundings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Every PDF names the program that wrote it, and no redaction goes there: the one way to a leak without a fault. */
const stops: ProfileChanges = { values: [{ value: 'PDFKit', treat: 'remove' }] };

async function window() {
  const [cases, out] = [temporaryFolder(), temporaryFolder()];
  const asked: string[] = [];
  const choose = async () => {
    asked.push(out);
    return out;
  };
  const backend = createBackend({
    surroundings,
    cases: { folder: cases },
    emit: () => {},
    host: { pick: null, exports: { to: 'folder', choose }, reveal: null },
  });
  onTestFinished(() => backend.close());
  const text = readFileSync(join(surroundings.example, '05-postfix-dsn.eml'), 'utf8');
  await backend.call('intake.paste', { text, language: 'en' });
  const issue = async (profile?: ProfileChanges) => {
    const answer = await backend.call('pack.export', {
      incident: 'i1',
      to: ['receiver'],
      language: 'en',
      ...(profile === undefined ? {} : { profile }),
    });
    return operations['pack.export'].output.parse(answer.ok ? answer.value : answer);
  };
  return { issue, asked, out };
}

test('a value that the finished files still hold is answered with where it stands, and not with the value', async () => {
  const { issue } = await window();
  const answer = await issue(stops);
  expect(answer.written).toBeNull();
  const places = answer.leaks.map(({ path, form, class: of }) => ({ path, form, of }));
  expect(places).toContainEqual({ path: 'receiver/pack.pdf', form: 'plain', of: 'own-rule' });
  expect(places).toContainEqual({ path: 'bridge.pdf', form: 'plain', of: 'own-rule' });
  expect(JSON.stringify(answer)).not.toMatch(/pdfkit/i);
}, 60_000);

test('an export that a leak stopped asks for no folder and writes nothing', async () => {
  const { issue, asked, out } = await window();
  await issue(stops);
  expect(asked).toEqual([]);
  expect(readdirSync(out)).toEqual([]);
}, 60_000);

test('an export that a leak stopped was not issued: the next one is the first', async () => {
  const { issue, out } = await window();
  await issue(stops);
  const { written } = await issue();
  const facts = readFileSync(join(out, written?.folder ?? '', 'receiver/facts.json'), 'utf8');
  expect(JSON.parse(facts).request.version).toBe(1);
}, 60_000);
