import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileResultSchema } from '../../../shared/contract/file-result.ts';
import { builtFirst } from './built.ts';
import { run } from './run.ts';

builtFirst();

const WORDS =
  '421 cmsmtp blocked. Refer to Error Codes section at for more information. AUP#CXCNCT: retry timeout exceeded';

test('explain says whose words, what they mean, who acts, and where that is written', () => {
  const { code, out } = run(['explain', WORDS]);
  expect(code).toBe(0);
  expect(out).toContain('Cox');
  expect(out).toContain('AUP#CXCNCT');
  expect(out).toMatch(/https:\/\//);
});

test('explain reads a reply from standard input, and gives it to programs as JSON', () => {
  const explanation = JSON.parse(run(['explain', '--json', '-'], WORDS).out);
  expect(explanation).toMatchObject({
    cause: 'concurrent-connections',
    actor: 'sender-host',
    token: 'AUP#CXCNCT',
  });
});

test('schema prints the JSON Schema of a result, as the contract has it', () => {
  expect(JSON.parse(run(['schema']).out)).toEqual(z.toJSONSchema(fileResultSchema, { io: 'output' }));
});

test('knowledge lists operators and sources, shows one, and finds itself in order', () => {
  expect(run(['knowledge', 'list']).out).toMatch(/^cox\t/m);
  expect(JSON.parse(run(['knowledge', 'show', 'cox']).out)).toMatchObject({ id: 'cox' });
  expect(run(['knowledge', 'show', 'nobody'])).toMatchObject({ code: 1, out: '' });
  expect(run(['knowledge', 'check']).code).toBe(0);
});

test('verify of a folder that is no pack finds a fault', () => {
  expect(run(['verify', '/nowhere']).code).toBe(1);
});

test.each([['explain'], ['verify'], ['knowledge'], ['serve', '--port', '99999']])(
  'wrong use: %s %s',
  (...words) => {
    expect(run(words)).toMatchObject({ code: 2, out: '' });
  },
);

test('what a command lacks is said in the language that it asks for', () => {
  expect(run(['explain', '--language', 'fr'])).toMatchObject({ code: 2, out: '' });
  expect(run(['explain', '--language', 'fr']).err).toMatch(/^Indiquez les termes d’une réponse/);
  expect(run(['analyze', '--language', 'de']).err).toMatch(/^Geben Sie mindestens eine Datei/);
  expect(run(['dns', '--language', 'es', 'no-such-file', '--questions']).err).toContain('no existe');
});
