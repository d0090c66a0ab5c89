import type { Sentences } from '../sentences.ts';

export const tone: Sentences['tone'] = {
  kinds: {
    threat: {
      why: 'Une menace envoie la demande à un autre service ou en fin de file.',
      better: 'Demandez ce qui s’est passé et ce qui devrait changer.',
    },
    law: {
      why: 'Ces services ne débattent pas du droit ; ils transmettent la lettre à des juristes, et personne n’examine le cas.',
      better: 'Laissez le droit de côté et donnez les faits : adresse, réponse, heures.',
    },
    blame: {
      why: 'Qui lit ceci ne l’a pas fait, et doit avoir envie d’aider.',
      better: 'Dites ce qui a été constaté, sans dire à qui la faute.',
    },
    story: {
      why: 'Ce que ce courrier vaut pour vous ne dit pas s’il est souhaité.',
      better: 'Dites de quel courrier il s’agit et comment ses destinataires ont été inscrits.',
    },
    denial: {
      why: 'Tout le monde le dit, même ceux qui en envoient ; cela coûte de la confiance.',
      better: 'Dites ce que vous avez vérifié et trouvé, ou que rien n’a encore été trouvé.',
    },
    shouting: {
      why: 'Les majuscules et les points d’exclamation se lisent comme de la colère.',
      better: 'Écrivez-le en lettres ordinaires ; les faits parlent assez fort.',
    },
  },
  hint: 'Une remarque sur le ton, rien n’est bloqué',
  found: (field, words) => `${field} : « ${words} »`,
};
