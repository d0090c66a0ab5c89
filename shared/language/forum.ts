import type { Language } from '../contract/language-code.ts';

/** What is written around a bounce that is posted in public. */
interface ForumWords {
  /** First line of the file: what it is, and that it may be posted. */
  readonly safe: string;
  /** What happens, in one sentence; null where it is not known. `code`: of the refusal. */
  readonly happened: (known: {
    readonly operator: string | null;
    readonly ip: string | null;
    readonly code: string | null;
    readonly failed: number;
    readonly of: number;
  }) => string;
  readonly intro: string;
  readonly asked: string;
  /** Three questions that a stranger can answer; null where it is not known. */
  readonly questions: (operator: string | null, code: string | null) => readonly [string, string, string];
  readonly notice: string;
  readonly log: string;
}

const en: ForumWords = {
  safe: 'Safe to post: everything below may be read by anybody.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Mail to ${operator ?? 'the receiving server'} is returned (mails known to me: ${of}, failed: ${failed}).`
      : `${operator ?? 'The receiving server'} refuses mail from ${ip ?? 'our server'} with ${code} (mails known to me: ${of}, failed: ${failed}).`,
  intro:
    'People’s addresses, names and computers are replaced (person-1@…) or left out ([removed]). Servers, times and the words of the refusal stand as they came, for without them nobody can help.',
  asked: 'What I would like to know',
  questions: (operator, code) => [
    `What does ${code ?? 'this answer'} mean at ${operator ?? 'this server'}, and is there an official page that says so?`,
    'Who has to act: the host that sends, or the operator that refuses?',
    'Who had the same, and what ended it?',
  ],
  notice: 'The bounce',
  log: 'The lines of the log',
};

const de: ForumWords = {
  safe: 'Kann so veröffentlicht werden: Alles Folgende darf jeder lesen.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Mail an ${operator ?? 'den empfangenden Server'} kommt zurück (mir bekannte Mails: ${of}, gescheitert: ${failed}).`
      : `${operator ?? 'Der empfangende Server'} lehnt Mail von ${ip ?? 'unserem Server'} mit ${code} ab (mir bekannte Mails: ${of}, gescheitert: ${failed}).`,
  intro:
    'Adressen, Namen und Rechner von Personen sind ersetzt (person-1@…) oder weggelassen ([removed]). Server, Zeiten und Wortlaut der Ablehnung stehen so da, wie sie kamen, denn ohne sie kann niemand helfen.',
  asked: 'Was ich gern wüsste',
  questions: (operator, code) => [
    `Was bedeutet ${code ?? 'diese Antwort'} bei ${operator ?? 'diesem Server'}, und gibt es dazu eine offizielle Seite?`,
    'Wer muss handeln: der Hoster, der sendet, oder der Betreiber, der ablehnt?',
    'Wer hatte dasselbe, und was hat es beendet?',
  ],
  notice: 'Die Rückmeldung',
  log: 'Die Zeilen des Protokolls',
};

const fr: ForumWords = {
  safe: 'Publiable tel quel : tout ce qui suit peut être lu par n’importe qui.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Les messages pour ${operator ?? 'le serveur destinataire'} reviennent (messages connus de moi : ${of}, en échec : ${failed}).`
      : `${operator ?? 'Le serveur destinataire'} refuse les messages de ${ip ?? 'notre serveur'} avec ${code} (messages connus de moi : ${of}, en échec : ${failed}).`,
  intro:
    'Les adresses, noms et ordinateurs des personnes sont remplacés (person-1@…) ou retirés ([removed]). Les serveurs, les heures et les termes du refus sont tels qu’ils sont arrivés : sans eux, personne ne peut aider.',
  asked: 'Ce que j’aimerais savoir',
  questions: (operator, code) => [
    `Que signifie ${code ?? 'cette réponse'} chez ${operator ?? 'ce serveur'}, et existe-t-il une page officielle qui le dise ?`,
    'Qui doit agir : l’hébergeur qui envoie ou l’opérateur qui refuse ?',
    'Qui a connu la même chose, et qu’est-ce qui y a mis fin ?',
  ],
  notice: 'L’avis d’échec',
  log: 'Les lignes du journal',
};

const es: ForumWords = {
  safe: 'Se puede publicar tal cual: cualquiera puede leer todo lo que sigue.',
  happened: ({ operator, ip, code, failed, of }) =>
    code === null
      ? `Los correos para ${operator ?? 'el servidor receptor'} vuelven sin entregarse (correos que conozco: ${of}, fallidos: ${failed}).`
      : `${operator ?? 'El servidor receptor'} rechaza los correos de ${ip ?? 'nuestro servidor'} con ${code} (correos que conozco: ${of}, fallidos: ${failed}).`,
  intro:
    'Las direcciones, los nombres y los ordenadores de personas están sustituidos (person-1@…) o suprimidos ([removed]). Los servidores, las horas y las palabras del rechazo están como llegaron, pues sin ellos nadie puede ayudar.',
  asked: 'Lo que me gustaría saber',
  questions: (operator, code) => [
    `¿Qué significa ${code ?? 'esta respuesta'} en ${operator ?? 'este servidor'}, y hay una página oficial que lo diga?`,
    '¿Quién tiene que actuar: el proveedor que envía o el operador que rechaza?',
    '¿A quién le ha pasado lo mismo, y qué lo resolvió?',
  ],
  notice: 'El aviso de rebote',
  log: 'Las líneas del registro',
};

/** Words of a public post, by language. */
export const forumWords: Readonly<Record<Language, ForumWords>> = { en, de, fr, es };
