import type { Sentences } from '../sentences.ts';

const why = {
  'body-changed': 'Der Text ist nicht der, der signiert wurde',
  wrong: 'Die Signatur passt nicht zum Schlüssel',
  'no-key': 'Im DNS steht kein Schlüssel',
  'bad-key': 'Der Schlüssel im DNS ist unbrauchbar',
  'weak-key': 'Der Schlüssel ist zu kurz',
  expired: 'Sie war abgelaufen',
  'broken-chain': 'Die Kette ist unterbrochen',
  'no-answer': 'Das DNS antwortete nicht',
  other: 'Die Prüfung nennt keinen bekannten Grund',
};

export const signatures: Sentences['signatures'] = {
  basis: 'geprüft mit dem Schlüssel aus dem DNS',
  why,
  signature: (name, domain, selector) =>
    `Die ${name}-Signatur von ${domain} (Selektor ${selector}) einer angekommenen Mail`,
  pass: (signature) => `${signature} ist gültig.`,
  fail: (signature, because) => `${signature} ist ungültig: ${because}.`,
  unchecked: (signature, because) => `${signature} ließ sich nicht prüfen: ${because}.`,
  own: 'Sie stammt von der eigenen Domain des Absenders.',
  others: (from) => `Sie stammt nicht von der Domain im From-Feld, ${from}.`,
};
