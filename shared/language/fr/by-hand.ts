import type { Sentences } from '../sentences.ts';

export const byHand: Sentences['byHand'] = {
  intro: [
    'Contrôle ce dossier avec les seuls outils courants : sha256sum, grep, sed, head, tail.',
    'À exécuter avec sh dans le répertoire qui contient receiver, host ou own. Comparez vous-même l’empreinte de',
    'la page 1 : un faussaire peut ajuster chaque fichier, mais pas l’empreinte que vous tenez d’une autre voie.',
  ],
  folder: (folder) => `Les fichiers de ${folder} et l’empreinte de leur liste, imprimée en page 1.`,
  stamp: 'L’horodatage, avec le certificat racine de son autorité sous le nom CA.pem :',
  bridge: 'La page destinée aux techniciens des deux côtés.',
  exhibits: (folder) => `Les octets de chaque pièce de ${folder} dans son original.`,
  original: (sha256) => `ORIGINAL-DE-SHA256-${sha256.slice(0, 12)}`,
};
