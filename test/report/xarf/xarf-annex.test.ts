import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { factsSchema } from '../../../shared/contract/facts.ts';
import { type XarfAnnex, xarfAnnexSchema } from '../../../shared/contract/xarf-annex.ts';
import { base64 } from '../../../shared/report/xarf/base64.ts';
import { sha256 } from '../a-case.ts';
import { exampleCase } from '../a-read-case.ts';
import { textOf, writtenCase } from '../writers/written-case.ts';

const contact = { name: 'Anna Baker', organisation: 'Bakery', email: 'anna@other.example' };
let files: ReadonlyMap<string, Uint8Array>;
let annex: XarfAnnex;
beforeAll(async () => {
  files = await writtenCase(exampleCase({ contact }));
  annex = JSON.parse(textOf(files, 'receiver/xarf.json'));
}, 60_000);

/** Faults that a validator of the field finds by the schema as it is published. */
function faultsBy(schema: z.ZodType, value: unknown) {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    z.toJSONSchema(schema, { io: 'output' }),
  );
  return validate(value) ? [] : (validate.errors ?? []);
}

test('the annex is valid by its published schema, and by the contract', () => {
  expect(faultsBy(xarfAnnexSchema, annex)).toEqual([]);
  expect(xarfAnnexSchema.parse(annex)).toEqual(annex);
});

test('the schema refuses what is not one', () => {
  expect(faultsBy(xarfAnnexSchema, { ...annex, category: 'messaging' })).not.toEqual([]);
  expect(faultsBy(xarfAnnexSchema, { ...annex, evidence: [{ payload: 'eA==' }] })).not.toEqual([]);
});

test('facts.json of every folder is valid by its published schema', () => {
  for (const to of ['receiver', 'host', 'own']) {
    const facts = JSON.parse(textOf(files, `${to}/facts.json`));
    expect(faultsBy(factsSchema, facts)).toEqual([]);
    expect(faultsBy(factsSchema, { ...facts, records: [{}] })).not.toEqual([]);
  }
});

test('it says what was refused, from where and in which words', () => {
  expect(annex).toMatchObject({
    reporter: { org: 'Bakery', contact: 'anna@other.example', domain: 'other.example' },
    source_identifier: '198.51.100.7',
    delivery: {
      operator: 'Cox',
      cause: 'concurrent-connections',
      reply_codes: ['421'],
      tokens: ['AUP#CXCNCT'],
      mails: 4,
    },
  });
  expect(annex.delivery.replies[0]).toMatch(/^421 cmsmtp blocked\./);
});

test('no tool can take it for a complaint about the sending address', () => {
  const text = textOf(files, 'receiver/xarf.json');
  expect(text).not.toContain('xarf_version');
  expect(annex.format).toBe('bounce-dossier-xarf-annex');
  expect([
    'messaging',
    'connection',
    'content',
    'copyright',
    'vulnerability',
    'infrastructure',
    'reputation',
  ]).not.toContain(annex.category);
});

test('each piece of evidence decodes to the exhibit’s lines, with their hash and size', () => {
  const facts = factsSchema.parse(JSON.parse(textOf(files, 'receiver/facts.json')));
  expect(annex.evidence).toHaveLength(facts.exhibits.length);
  annex.evidence.forEach(({ payload, hash, size, source }, i) => {
    const bytes = Buffer.from(payload, 'base64');
    const exhibit = facts.exhibits[i]!;
    expect(String(bytes)).toBe(exhibit.lines.map(({ text }) => `${text}\n`).join(''));
    expect([`sha256:${sha256(bytes)}`, bytes.length]).toEqual([hash, size]);
    expect(source).toEqual({
      hash: `sha256:${exhibit.sha256}`,
      start: exhibit.start,
      end: exhibit.end,
      range_hash: `sha256:${exhibit.rangeSha256}`,
    });
  });
});

test('only the receiver gets it, and the manifest lists it', () => {
  expect([...files.keys()].filter((path) => path.endsWith('xarf.json'))).toEqual(['receiver/xarf.json']);
  expect(textOf(files, 'receiver/SHA256SUMS')).toMatch(/^[0-9a-f]{64} {2}xarf\.json$/m);
});

test('the receiver’s letter says what it is and what it is not', () => {
  expect(textOf(files, 'receiver/pack.md')).toMatch(
    /xarf\.json holds these facts in the shape of XARF\. It is an annex and no XARF report/,
  );
  expect(textOf(files, 'host/pack.md')).not.toContain('xarf');
});

test('its base64 is everybody’s', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
