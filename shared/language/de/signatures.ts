import type { Sentences } from '../sentences.ts';

const why = {
  'body-changed': 'Der Text ist nicht der, der signiert wurde',
  wrong: 'Die Signatur passt nicht zum Schlüssel',
  'no-key': 'Im DNS steht kein Schlüssel',
  'bad-key': 'Der Schlüssel im DNS ist nicht brauchbar',
  'weak-key': 'Der Schlüssel ist zu kurz',
  expired: 'Sie war abgelaufen',
  'broken-chain': 'Die Kette ist unterbrochen',
  'no-answer': 'Das DNS gab keine Antwort',
  other: 'Die Prüfung nennt keinen bekannten Grund',
};

export const signatures: Sentences['signatures'] = {
  basis: 'geprüft gegen den Schlüssel, den das DNS gab',
  why,
  signature: (name, domain, selector) =>
    `Die ${name}-Signatur von ${domain} (Selektor ${selector}) einer angekommenen Mail`,
  pass: (signature) => `${signature} besteht.`,
  fail: (signature, because) => `${signature} besteht nicht: ${because}.`,
  unchecked: (signature, because) => `${signature} ließ sich nicht prüfen: ${because}.`,
  own: 'Sie ist von der eigenen Domain des Absenders.',
  others: (from) => `Sie ist nicht von der Domain im From, ${from}.`,
};
