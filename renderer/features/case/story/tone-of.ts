import type { Statements } from '../../../../shared/contract/statements.ts';
import type { ToneHint } from '../../../../shared/contract/tone-hint.ts';
import type { OwnField } from './said-in-form.ts';

/** What of the form is written in sentences, as the hints are asked for. */
export function sentencesOf(said: Partial<Statements>): Statements {
  const { typeOfMail, volume, optIn, tried, causeFound, fixMade } = said;
  return { typeOfMail, volume, optIn, tried, causeFound, fixMade };
}

/** The field of the form that a hint belongs to; null where it is about what was tried before. */
export function fieldOf({ field }: ToneHint, before: Statements): OwnField | null {
  const [first = '', second] = field.split('.');
  switch (first) {
    case 'typeOfMail':
    case 'volume':
    case 'optIn':
    case 'causeFound':
    case 'fixMade':
      return first;
    case 'tried':
      return Number(second) === (before.tried?.length ?? 0) ? 'tried' : null;
    default:
      return null;
  }
}
