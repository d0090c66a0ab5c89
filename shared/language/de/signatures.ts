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
  sentence: (a) => {
    const name = a.kind === 'arc' ? 'ARC' : 'DKIM';
    const whose =
      a.kind === 'arc'
        ? ''
        : a.aligned
          ? ' Sie ist von der eigenen Domain des Absenders.'
          : ` Sie ist nicht von der Domain im From, ${a.from}.`;
    switch (a.result) {
      case 'pass':
        return `Die ${name}-Signatur von ${a.domain} (Selektor ${a.selector}) einer angekommenen Mail besteht.${whose}`;
      case 'fail':
        return `Die ${name}-Signatur von ${a.domain} (Selektor ${a.selector}) einer angekommenen Mail besteht nicht: ${why[a.reason ?? 'other']}.${whose}`;
      case 'unchecked':
        return `Die ${name}-Signatur von ${a.domain} (Selektor ${a.selector}) einer angekommenen Mail ließ sich nicht prüfen: ${why[a.reason ?? 'other']}.`;
    }
  },
};
