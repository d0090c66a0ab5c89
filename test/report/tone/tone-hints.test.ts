import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import type { ToneKind } from '../../../shared/contract/tone-hint.ts';
import { speak } from '../../../shared/language/speak.ts';
import { toneHints } from '../../../shared/report/tone/tone-hints.ts';
import { toneIn } from '../../../shared/report/tone/tone-in.ts';
import { toneWords } from '../../../shared/report/tone/tone-words.ts';

const kindsIn = (text: string) => toneIn(text).map(({ kind }) => kind);

const SAID: readonly (readonly [ToneKind, string])[] = [
  ['threat', 'Unblock us immediately or else.'],
  ['law', 'Our lawyers say that this is against the law and CAN-SPAM.'],
  ['blame', 'This is ridiculous and your fault.'],
  ['story', 'We are a family business and are losing customers.'],
  ['denial', 'We don’t spam.'],
  ['denial', "We don't  spam and never sent spam"],
  ['shouting', 'PLEASE HELP US'],
  ['shouting', 'Remove it now!!!'],
  ['threat', 'Letzte Warnung, sonst werden wir handeln.'],
  ['law', 'Wir schalten unseren Rechtsanwalt ein; das ist rechtswidrig.'],
  ['blame', 'Das ist eine Frechheit.'],
  ['story', 'Als Familienbetrieb verlieren wir Kunden.'],
  ['denial', 'Wir versenden keinen Spam.'],
  ['threat', 'Débloquez immédiatement, faute de quoi nous agirons.'],
  ['law', 'Notre avocat portera l’affaire devant le tribunal.'],
  ['blame', 'C’est inadmissible.'],
  ['story', 'Nous sommes une petite entreprise.'],
  ['denial', 'Nous ne faisons pas de spam.'],
  ['threat', 'Exigimos el desbloqueo inmediato.'],
  ['law', 'Tomaremos acciones legales.'],
  ['blame', 'Es inaceptable.'],
  ['story', 'Somos una empresa familiar.'],
  ['denial', 'No enviamos spam.'],
];

describe('is found', () => {
  test.each(SAID)('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('is left alone', () => {
  test.each([
    'Invoices and order confirmations to customers who ordered.',
    'The form on the site was abused; it was closed on 2026-11-10.',
    'We checked SPF, DKIM and DMARC: all pass. SPF DKIM DMARC',
    'The answer was 421 AUP#CXCNCT from CMSMTP.',
    'A courtyard, suede shoes, an issue and a tissue.',
    'Spam from a hacked account was found and stopped.',
    'Wir haben die Rückmeldung an den Hoster gegeben.',
    'Le journal montre quatorze essais.',
    'El registro muestra catorce intentos.',
    'Our domain is bakery.example!',
    'Nous avons envoyé une demande et un court message.',
    'An die richtige Stelle gerichtet.',
    'There is a high demand in December.',
  ])('%s', (text) => {
    expect(toneIn(text)).toEqual([]);
  });
});

test('hints name the statement they stand in, the very words, why it hurts, a better way and who says so', () => {
  const [hint, ...more] = toneHints(
    { causeFound: { what: 'It is Your Fault, your fault' }, tried: ['asked', { what: 'called our lawyer' }] },
    'en',
  );
  expect(hint).toEqual({
    field: 'causeFound.what',
    kind: 'blame',
    words: 'Your Fault',
    ...speak('en').tone.kinds.blame,
    source: expect.stringContaining('Word to the Wise'),
  });
  expect(more.map(({ field, words }) => [field, words])).toEqual([['tried.1.what', 'lawyer']]);
});

test('nothing said, nothing hinted', () => {
  expect(toneHints({}, 'en')).toEqual([]);
});

test('what a person writes is linted in any of the languages, whatever the letter’s', () => {
  expect(toneHints({ optIn: 'Wir versenden keinen Spam' }, 'fr')).toHaveLength(1);
});

test.each(languageSchema.options)('in %s every phrase of the list is found as its own kind', (language) => {
  for (const [kind, phrases] of Object.entries(toneWords[language]))
    for (const phrase of phrases) expect(kindsIn(`… ${phrase.replace(/\*$/, '')} …`), phrase).toContain(kind);
});

test('a long text costs no more than its length', () => {
  fc.assert(
    fc.property(fc.constantFrom('A B ', '!! ', 'we do not ', 'SPF '), (unit) => {
      const before = performance.now();
      toneIn(unit.repeat(500));
      expect(performance.now() - before).toBeLessThan(1000);
    }),
    { numRuns: 8 },
  );
});
