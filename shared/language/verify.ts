import type { Language } from '../contract/language-code.ts';
import type { FaultCode, NoteCode } from '../contract/verify-code.ts';

type Words = Readonly<Record<FaultCode | NoteCode, (detail: string) => string>>;

const en: Words = {
  'no-pack': () => 'There is no pack here: none of the folders receiver, host and own.',
  'file-missing': () => 'This file is missing.',
  'file-changed': () => 'This file is not the one that the manifest names.',
  'file-unlisted': () => 'This file is not in the manifest.',
  'manifest-line-unreadable': () => 'A line of the manifest cannot be read.',
  'manifest-hash-differs': () => 'The manifest is not the one whose hash this document prints.',
  'digest-missing': () => 'This document carries no digest of its own.',
  'digest-differs': () => 'This document was changed after it was written.',
  'facts-unreadable': () => 'This file does not hold the facts of a pack.',
  'finding-not-in-text': (id) => `Finding ${id} of facts.json is not in this text.`,
  'exhibit-not-in-text': (id) => `Exhibit ${id} of facts.json is not in this text as it stands there.`,
  'original-differs': (id) => `The original of ${id} is not the source that was read.`,
  'range-differs': (id) => `The bytes of ${id} do not have the hash that is given for them.`,
  'line-differs': (line) => `A line does not stand in the original as it is quoted: ${line}.`,
  'facts-not-from-exhibits': (value) => `Read again, the exhibits do not give the facts: ${value}.`,
  'facts-not-from-originals': (value) => `Read again, the original does not give this value: ${value}.`,
  'original-not-at-hand': (id) => `The original of ${id} is not at hand; its bytes were not compared.`,
  'leak-scan-not-done': (key) =>
    `The list of what was taken out, ${key}, is not at hand, so these values were not looked for.`,
  'no-facts-to-repeat': () =>
    'The facts name no reply code and no token, so there was nothing to read again.',
  'facts-only-as-words': () =>
    'Taken alone the exhibits are too short to be read as a notice; codes and tokens stand in them as words.',
  'other-rules': (rules) =>
    `The pack was made with rules ${rules}; causes and operators were not compared with what these rules say.`,
  'not-of-the-pack': () => 'This file is no part of the pack and was not checked.',
};

const de: Words = {
  'no-pack': () => 'Hier liegt kein Paket: keiner der Ordner receiver, host und own.',
  'file-missing': () => 'Diese Datei fehlt.',
  'file-changed': () => 'Diese Datei ist nicht die, die das Verzeichnis nennt.',
  'file-unlisted': () => 'Diese Datei steht nicht im Verzeichnis.',
  'manifest-line-unreadable': () => 'Eine Zeile des Verzeichnisses ist nicht lesbar.',
  'manifest-hash-differs': () => 'Das Verzeichnis ist nicht das, dessen Prüfsumme dieses Dokument druckt.',
  'digest-missing': () => 'Dieses Dokument trägt keine eigene Prüfsumme.',
  'digest-differs': () => 'Dieses Dokument wurde nach dem Schreiben verändert.',
  'facts-unreadable': () => 'Diese Datei enthält nicht die Fakten eines Pakets.',
  'finding-not-in-text': (id) => `Feststellung ${id} aus facts.json steht nicht in diesem Text.`,
  'exhibit-not-in-text': (id) => `Beleg ${id} aus facts.json steht nicht im selben Wortlaut in diesem Text.`,
  'original-differs': (id) => `Das Original zu ${id} ist nicht die Quelle, die gelesen wurde.`,
  'range-differs': (id) => `Die Bytes von ${id} haben nicht die dafür angegebene Prüfsumme.`,
  'line-differs': (line) => `Eine Zeile steht im Original nicht so, wie sie zitiert ist: ${line}.`,
  'facts-not-from-exhibits': (value) => `Neu gelesen ergeben die Belege nicht dieselben Fakten: ${value}.`,
  'facts-not-from-originals': (value) => `Neu gelesen ergibt das Original diesen Wert nicht: ${value}.`,
  'original-not-at-hand': (id) =>
    `Das Original zu ${id} liegt nicht vor; seine Bytes wurden nicht verglichen.`,
  'leak-scan-not-done': (key) =>
    `Die Liste der entfernten Werte, ${key}, liegt nicht vor; deshalb wurde nicht nach ihnen gesucht.`,
  'no-facts-to-repeat': () =>
    'Die Fakten nennen weder Antwortcode noch Kennung; es gab nichts erneut zu lesen.',
  'facts-only-as-words': () =>
    'Für sich allein sind die Belege zu kurz, um als Meldung gelesen zu werden; Codes und Kennungen stehen darin als Wörter.',
  'other-rules': (rules) =>
    `Das Paket entstand mit den Regeln ${rules}; Ursachen und Betreiber wurden nicht mit den heutigen Regeln verglichen.`,
  'not-of-the-pack': () => 'Diese Datei gehört nicht zum Paket und wurde nicht geprüft.',
};

const fr: Words = {
  'no-pack': () => 'Il n’y a pas de dossier ici : aucun des répertoires receiver, host et own.',
  'file-missing': () => 'Ce fichier manque.',
  'file-changed': () => 'Ce fichier n’est pas celui que le manifeste désigne.',
  'file-unlisted': () => 'Ce fichier ne figure pas dans le manifeste.',
  'manifest-line-unreadable': () => 'Une ligne du manifeste est illisible.',
  'manifest-hash-differs': () => 'Le manifeste n’est pas celui dont ce document imprime l’empreinte.',
  'digest-missing': () => 'Ce document ne porte pas d’empreinte propre.',
  'digest-differs': () => 'Ce document a été modifié après son écriture.',
  'facts-unreadable': () => 'Ce fichier ne contient pas les faits d’un dossier.',
  'finding-not-in-text': (id) => `Le constat ${id} de facts.json ne figure pas dans ce texte.`,
  'exhibit-not-in-text': (id) => `La pièce ${id} de facts.json ne figure pas telle quelle dans ce texte.`,
  'original-differs': (id) => `L’original de ${id} n’est pas la source qui a été lue.`,
  'range-differs': (id) => `Les octets de ${id} n’ont pas l’empreinte indiquée.`,
  'line-differs': (line) => `Une ligne ne figure pas dans l’original telle qu’elle est citée : ${line}.`,
  'facts-not-from-exhibits': (value) => `Relues, les pièces ne donnent pas les mêmes faits : ${value}.`,
  'facts-not-from-originals': (value) => `Relu, l’original ne donne pas cette valeur : ${value}.`,
  'original-not-at-hand': (id) =>
    `L’original de ${id} n’est pas disponible ; ses octets n’ont pas été comparés.`,
  'leak-scan-not-done': (key) =>
    `La liste des valeurs retirées, ${key}, manque ; elles n’ont donc pas été recherchées.`,
  'no-facts-to-repeat': () =>
    'Les faits ne nomment ni code de réponse ni jeton ; il n’y avait rien à relire.',
  'facts-only-as-words': () =>
    'À elles seules, les pièces sont trop courtes pour être lues comme un avis ; codes et jetons y figurent tels quels.',
  'other-rules': (rules) =>
    `Le dossier a été établi avec les règles ${rules} ; causes et opérateurs n’ont pas été comparés aux règles actuelles.`,
  'not-of-the-pack': () => 'Ce fichier ne fait pas partie du dossier et n’a pas été contrôlé.',
};

const es: Words = {
  'no-pack': () => 'Aquí no hay ningún expediente: falta toda carpeta receiver, host u own.',
  'file-missing': () => 'Falta este archivo.',
  'file-changed': () => 'Este archivo no es el que nombra el manifiesto.',
  'file-unlisted': () => 'Este archivo no figura en el manifiesto.',
  'manifest-line-unreadable': () => 'Una línea del manifiesto no se puede leer.',
  'manifest-hash-differs': () => 'El manifiesto no es aquel cuya suma imprime este documento.',
  'digest-missing': () => 'Este documento no lleva una suma propia.',
  'digest-differs': () => 'Este documento se cambió después de escribirse.',
  'facts-unreadable': () => 'Este archivo no contiene los hechos de un expediente.',
  'finding-not-in-text': (id) => `La constatación ${id} de facts.json no está en este texto.`,
  'exhibit-not-in-text': (id) => `La prueba ${id} de facts.json no está tal cual en este texto.`,
  'original-differs': (id) => `El original de ${id} no es la fuente que se leyó.`,
  'range-differs': (id) => `Los bytes de ${id} no tienen la suma indicada.`,
  'line-differs': (line) => `Una línea no está en el original tal como se cita: ${line}.`,
  'facts-not-from-exhibits': (value) => `Leídas de nuevo, las pruebas no dan los mismos hechos: ${value}.`,
  'facts-not-from-originals': (value) => `Leído de nuevo, el original no da este valor: ${value}.`,
  'original-not-at-hand': (id) => `El original de ${id} no está disponible; no se compararon sus bytes.`,
  'leak-scan-not-done': (key) => `Falta la lista de los valores retirados, ${key}, así que no se buscaron.`,
  'no-facts-to-repeat': () =>
    'Los hechos no nombran código de respuesta ni identificador; no había nada que volver a leer.',
  'facts-only-as-words': () =>
    'Por sí solas, las pruebas son demasiado cortas para leerse como aviso; los códigos e identificadores figuran en ellas tal cual.',
  'other-rules': (rules) =>
    `El expediente se hizo con las reglas ${rules}; causas y operadores no se compararon con las reglas actuales.`,
  'not-of-the-pack': () => 'Este archivo no forma parte del expediente y no se comprobó.',
};

export const verifyWords: Readonly<Record<Language, Words>> = { en, de, fr, es };
