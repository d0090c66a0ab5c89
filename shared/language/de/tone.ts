import type { Sentences } from '../sentences.ts';

export const tone: Sentences['tone'] = {
  kinds: {
    threat: {
      why: 'Nach einer Drohung wird der Antrag weitergereicht oder landet ganz hinten.',
      better: 'Fragen Sie, was geschehen ist und was sich ändern müsste.',
    },
    law: {
      why: 'Solche Stellen klären keine Rechtsfragen; das Schreiben geht an die Rechtsabteilung, und niemand sieht sich den Fall an.',
      better: 'Lassen Sie das Rechtliche weg und nennen Sie die Tatsachen: IP-Adresse, Antwort, Zeiten.',
    },
    blame: {
      why: 'Wer dies liest, war es nicht und soll Ihnen helfen wollen.',
      better: 'Beschreiben Sie, was zu sehen war, ohne einen Schuldigen zu nennen.',
    },
    story: {
      why: 'Wie wichtig Ihnen die Mail ist, sagt nichts darüber, ob sie erwünscht ist.',
      better: 'Sagen Sie, um welche Art von Mail es geht und warum die Empfänger sie bekommen.',
    },
    denial: {
      why: 'Das sagt jeder, auch wer es doch tut; es weckt eher Zweifel.',
      better: 'Sagen Sie, was Sie geprüft und gefunden haben, oder dass noch nichts gefunden wurde.',
    },
    shouting: {
      why: 'Großbuchstaben und Ausrufezeichen wirken wie Geschrei.',
      better: 'Schreiben Sie normal; die Tatsachen sprechen für sich.',
    },
  },
  hint: 'Nur ein Hinweis zum Ton; Sie können trotzdem fortfahren',
  found: (field, words) => `${field}: „${words}“`,
};
