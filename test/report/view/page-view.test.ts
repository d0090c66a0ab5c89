import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import { pageViewSchema } from '../../../shared/contract/page-view.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { buildDocument } from '../../../shared/report/document.ts';
import { pageView } from '../../../shared/report/view/page-view.ts';
import { exampleCase } from '../a-read-case.ts';

const example = exampleCase();

const documentFor = (to: 'receiver' | 'host' | 'own' | 'bridge', language: 'en' | 'de' | 'fr' | 'es') =>
  buildDocument({
    case: example,
    incident: example.incidents[0]!,
    to,
    language,
    knowledge,
    appVersion: '0.1.0',
    sha256: () => '0'.repeat(64),
  });

describe.each(['receiver', 'host', 'own', 'bridge'] as const)('the preview for %s', (to) => {
  test.each(languageSchema.options)('keeps to the contract in %s', (language) => {
    expect(() => pageViewSchema.parse(pageView(documentFor(to, language)))).not.toThrow();
  });

  test('shows every finding, ask and exhibit of the document that will be written', () => {
    const document = documentFor(to, 'en');
    const shown = JSON.stringify(pageView(document));
    const asked = document.first.flatMap((block) => (block.kind === 'asks' ? block.asks : []));
    const wanted = [
      document.title,
      ...asked.map(({ text }) => text),
      ...(to === 'bridge'
        ? []
        : [
            ...document.findings.map(({ sentence }) => sentence),
            ...document.exhibits.flatMap(({ lines }) => lines.map(({ text }) => text)),
          ]),
    ];
    for (const words of wanted) expect(shown).toContain(JSON.stringify(words).slice(1, -1));
  });
});
