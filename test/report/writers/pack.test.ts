import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Facts, factsSchema } from '../../../shared/contract/facts.ts';
import { escapeCell } from '../../../shared/report/markdown/escape-markdown.ts';
import { conformanceOf } from '../../tools/conformance.ts';
import { pdfJson, pdfText, squeezed } from '../../tools/pdf-tools.ts';
import { sha256 } from '../a-case.ts';
import { exampleCase } from '../a-read-case.ts';
import { textOf, writtenCase } from './written-case.ts';

const FOLDERS = ['receiver', 'host', 'own'] as const;
const NAMES = ['SHA256SUMS', 'evidence.txt', 'facts.json', 'form.md', 'pack.md', 'pack.pdf', 'ticket.txt'];

const c = exampleCase();

describe('the example, written', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  const factsOf = (folder: string): Facts =>
    factsSchema.parse(JSON.parse(textOf(files, `${folder}/facts.json`)));
  beforeAll(async () => {
    files = await writtenCase(c);
  }, 60_000);

  test('has the files of a written case and no others', () => {
    const originals = c.sources.map(({ name }) => `own/originals/${name}`);
    expect([...files.keys()].sort()).toEqual(
      [
        ...FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`)),
        ...originals,
        'receiver/xarf.json',
        'own/taken-out.json',
        'own/tokens.json',
        'bridge.md',
        'bridge.pdf',
      ].sort(),
    );
  });

  test('is the same bytes when it is written again', async () => {
    const again = await writtenCase(c);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again)
      expect(`${path} ${sha256(bytes)}`).toBe(`${path} ${sha256(files.get(path)!)}`);
  }, 60_000);

  test.each(FOLDERS)('%s: sha256sum accepts the manifest, and page 1 prints its hash', (folder) => {
    const at = mkdtempSync(join(tmpdir(), 'pack-'));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(at, path)), { recursive: true });
      writeFileSync(join(at, path), bytes);
    }
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(at, folder), encoding: 'utf8' });
    rmSync(at, { recursive: true });
    expect(said).toContain('facts.json: OK');
    const hash = sha256(files.get(`${folder}/SHA256SUMS`)!);
    expect(pdfText(files.get(`${folder}/pack.pdf`)!, 1)).toContain(hash);
    expect(textOf(files, `${folder}/pack.md`)).toContain(hash);
  });

  test.each(FOLDERS)('%s: PDF, Markdown and JSON give the same findings', (folder) => {
    const { findings } = factsOf(folder);
    const pdf = squeezed(pdfText(files.get(`${folder}/pack.pdf`)!));
    const markdown = textOf(files, `${folder}/pack.md`);
    expect(findings.length).toBeGreaterThan(10);
    for (const { id, sentence, exhibits } of findings) {
      expect(pdf).toContain(squeezed(sentence));
      expect(markdown).toContain(`| ${id} | ${escapeCell(sentence)}<br>`);
      expect(markdown).toMatch(new RegExp(`^\\| ${id} \\|.*\\| ${exhibits.join(', ')} \\|$`, 'm'));
    }
  });

  test.each(FOLDERS)(
    '%s: address, code and window are in PDF page 1, Markdown, ticket and JSON alike',
    (folder) => {
      const facts = factsOf(folder);
      const value = (topic: string) =>
        facts.findings.find((finding) => finding.topic === topic)?.value ?? `no ${topic}`;
      const values = [value('sending-ip'), value('reply'), '2020-11-09 15:04'];
      const texts = {
        pdf: pdfText(files.get(`${folder}/pack.pdf`)!, 1),
        markdown: textOf(files, `${folder}/pack.md`),
        ticket: textOf(files, `${folder}/ticket.txt`),
        json: textOf(files, `${folder}/facts.json`),
      };
      expect(values[0]).toBe('198.51.100.7');
      for (const text of Object.values(texts)) {
        for (const each of values) expect(squeezed(text)).toContain(squeezed(each));
      }
    },
  );

  test.each(['receiver', 'host'] as const)(
    '%s: every ask stands in the ticket text, which a form takes',
    (folder) => {
      const ticket = textOf(files, `${folder}/ticket.txt`);
      const { asks } = factsOf(folder);
      expect(asks.length).toBeGreaterThanOrEqual(3);
      for (const { number, text, answer } of asks) expect(ticket).toContain(`${number}. ${text} [${answer}]`);
      expect(ticket.trimEnd().length).toBeLessThanOrEqual(2000);
    },
  );

  test('the exhibits are in evidence.txt line for line', () => {
    const evidence = textOf(files, 'host/evidence.txt');
    for (const { id, lines, rangeSha256 } of factsOf('host').exhibits) {
      expect(evidence).toContain(id);
      expect(evidence).toContain(rangeSha256);
      for (const { number, text } of lines) expect(evidence).toContain(`${number} | ${text}`);
    }
  });

  test('only the own file holds originals, byte for byte, beside it and inside its PDF', () => {
    for (const { name, bytes } of c.sources) {
      expect(Buffer.compare(files.get(`own/originals/${name}`)!, bytes.subarray(0, bytes.length))).toBe(0);
    }
    const attached = (folder: string) => Object.keys(pdfJson(files.get(`${folder}/pack.pdf`)!).attachments);
    expect(attached('own').sort()).toEqual(c.sources.map(({ name }) => name).sort());
    expect(attached('receiver')).toEqual([]);
    expect(attached('host')).toEqual([]);
  });

  test('the form sheet has each field that the operator asks for, filled or marked', () => {
    const form = textOf(files, 'receiver/form.md');
    expect(form).toContain('https://senders.yahooinc.com/contact');
    expect(form).toMatch(
      /\*\*sending IPs\/domains\*\*\n\n```text\n198\.51\.100\.7\nbakery\.example, florist\.example\n```/,
    );
    // Cox gave its mail up: who writes to it is not answered.
    expect(form).not.toContain('unblock.request@cox.net');
  });

  test('a way that could not be verified says so, with its source and date', () => {
    const form = textOf(files, 'receiver/form.md');
    expect(form).toMatch(/\*\*Check before use[^*]*\*\*\n- As of: not dated\. Source: \S/);
  });

  test('the page for both technicians is one page and prints both manifests', () => {
    const text = pdfText(files.get('bridge.pdf')!);
    expect(text.split('\f')).toHaveLength(2);
    for (const folder of ['receiver', 'host'])
      expect(squeezed(text)).toContain(sha256(files.get(`${folder}/SHA256SUMS`)!));
  });

  test('versions of app and rules stand in the facts', () => {
    expect(factsOf('receiver')).toMatchObject({
      app: '0.1.0',
      rules: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });
});

test('every PDF is PDF/A-3a and PDF/UA-1, in each language', async () => {
  const pdfs: Record<string, Uint8Array> = {};
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    for (const [path, bytes] of await writtenCase(c, { language })) {
      if (path.endsWith('.pdf')) pdfs[`${language}-${path.replace('/', '-')}`] = bytes;
    }
  }
  const found = conformanceOf(pdfs);
  expect(found.filter((line) => !line.startsWith('PASS'))).toEqual([]);
  expect(found).toHaveLength(32);
}, 180_000);

test.each(['en', 'de', 'fr', 'es'] as const)(
  '%s: page 1 alone holds address, words, code, window and asks',
  async (language) => {
    const files = await writtenCase(c, { language, to: ['receiver'] });
    const first = squeezed(pdfText(files.get('receiver/pack.pdf')!, 1));
    const facts = factsSchema.parse(JSON.parse(textOf(files, 'receiver/facts.json')));
    const reply = facts.findings.find(({ topic }) => topic === 'reply')?.value ?? 'no reply';
    for (const said of [
      '198.51.100.7',
      reply,
      'AUP#CXCNCT',
      '2020-11-09 15:04',
      ...facts.asks.map(({ text }) => text),
    ]) {
      expect(first).toContain(squeezed(said));
    }
  },
  60_000,
);
