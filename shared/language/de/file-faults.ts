import type { Sentences } from '../sentences.ts';

export const fileFaults: Sentences['fileFaults'] = {
  'not-there': 'es gibt sie nicht',
  'not-allowed': 'dieser Benutzer darf sie nicht lesen',
  'is-folder': 'es ist ein Ordner',
  'is-link': 'es ist ein symbolischer Link',
  'no-regular-file': 'es ist keine gewöhnliche Datei',
  'name-too-long': 'ihr Name ist zu lang',
  'disk-full': 'der Datenträger ist voll',
  'links-in-circle': 'ihre Links führen im Kreis',
  'too-deep': 'sie liegt zu tief in Ordnern',
  'bytes-changed': 'ihre Bytes sind nicht mehr die aufgenommenen',
};
