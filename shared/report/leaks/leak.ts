import type { PersonalClass } from '../../contract/redaction.ts';

/** How a removed value is written where it is found again. The order is that of the marks in `marked-text.ts`. */
export const LEAK_FORMS = [
  'plain',
  'folded',
  'quoted-printable',
  'percent',
  'entity',
  'escape',
  'encoded-word',
  'base64',
  'hex',
  'utf-16',
  'verp',
  'punycode',
] as const;
export type LeakForm = (typeof LEAK_FORMS)[number];

/**
 * One step from a file down to where a value stands, numbered from 1: the page of a PDF, then the line of
 * its text. Numbers, never names: a name may be the very thing that leaks.
 */
export interface LeakStep {
  readonly at:
    | 'file-name'
    | 'line'
    | 'pdf-page'
    | 'pdf-stream'
    | 'pdf-string'
    | 'pdf-metadata'
    | 'attachment'
    | 'zip-entry'
    | 'zip-name'
    | 'unpacked';
  readonly number: number;
}

/** A removed value that a finished file still holds. It never carries the value. */
export interface Leak {
  /** From the case's folder; a value in it is shown as its token. */
  readonly path: string;
  /** From the outside in. */
  readonly place: readonly LeakStep[];
  readonly form: LeakForm;
  readonly class: PersonalClass;
  /** What should stand there; null where the value was to be taken out. */
  readonly token: string | null;
}
