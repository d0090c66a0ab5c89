import type { Sentences } from '../sentences.ts';

export const tone: Sentences['tone'] = {
  kinds: {
    threat: {
      why: 'Une menace fait passer la demande à un autre service ou en fin de file.',
      better: 'Demandez ce qui s’est passé et ce qui devrait changer.',
    },
    law: {
      why: 'Ces services ne débattent pas de droit ; ils transmettent la lettre aux juristes, et personne n’examine le cas.',
      better: 'Laissez le droit de côté et donnez les faits : adresse, réponse, heures.',
    },
    blame: {
      why: 'La personne qui vous lit n’y est pour rien, et il faut lui donner envie d’aider.',
      better: 'Dites ce qui a été constaté, sans désigner de coupable.',
    },
    story: {
      why: 'L’importance de ce courrier pour vous ne dit pas s’il est souhaité.',
      better: 'Dites de quel courrier il s’agit et comment ses destinataires ont été inscrits.',
    },
    denial: {
      why: 'Tout le monde le dit, même ceux qui en envoient ; cela nuit à la confiance.',
      better: 'Dites ce que vous avez vérifié et trouvé, ou que vous n’avez encore rien trouvé.',
    },
    shouting: {
      why: 'Les majuscules et les points d’exclamation se lisent comme de la colère.',
      better: 'Écrivez en minuscules ; les faits parlent d’eux-mêmes.',
    },
  },
  hint: 'Une simple remarque sur le ton : rien n’est bloqué',
  found: (field, words) => `${field} : « ${words} »`,
};
