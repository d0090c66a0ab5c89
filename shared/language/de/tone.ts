import type { Sentences } from '../sentences.ts';

export const tone: Sentences['tone'] = {
  kinds: {
    threat: {
      why: 'Eine Drohung schiebt den Antrag an eine andere Stelle oder ans Ende der Schlange.',
      better: 'Fragen Sie, was geschehen ist und was sich ändern müsste.',
    },
    law: {
      why: 'Solche Stellen erörtern kein Recht; sie geben das Schreiben an Juristen weiter, und niemand sieht den Fall an.',
      better: 'Lassen Sie das Recht weg und nennen Sie die Tatsachen: Adresse, Antwort, Zeiten.',
    },
    blame: {
      why: 'Wer dies liest, hat es nicht getan und soll helfen wollen.',
      better: 'Sagen Sie, was zu sehen war, ohne zu sagen, wer schuld ist.',
    },
    story: {
      why: 'Was Ihnen die Mail wert ist, sagt der Stelle nicht, ob sie erwünscht ist.',
      better: 'Sagen Sie, welche Art von Mail es ist und wie die Empfänger dazu kamen.',
    },
    denial: {
      why: 'Das sagt jeder, auch wer es doch tut; es kostet Vertrauen.',
      better: 'Sagen Sie, was Sie geprüft und gefunden haben, oder dass noch nichts gefunden wurde.',
    },
    shouting: {
      why: 'Großbuchstaben und Ausrufezeichen lesen sich wie Zorn.',
      better: 'Schreiben Sie es in gewöhnlicher Schrift; die Tatsachen sind laut genug.',
    },
  },
  hint: 'Ein Hinweis zum Ton, nichts wird aufgehalten',
  found: (field, words) => `${field}: „${words}“`,
};
