import { expect, test } from 'vitest';
import { fileFaultWords } from '../../shared/language/file-fault-words.ts';
import { speak } from '../../shared/language/speak.ts';

test('why a file could not be read is said in the reader’s language', () => {
  expect(speak('en').problems.unreadable.message('not-there')).toBe(
    'This file could not be read (there is no such file).',
  );
  expect(speak('de').problems.unreadable.message('is-folder')).toBe(
    'Diese Datei ließ sich nicht lesen (es ist ein Ordner).',
  );
});

test('what a library says of a file stays as it is', () => {
  expect(fileFaultWords('invalid stored block lengths', speak('fr').fileFaults)).toBe(
    'invalid stored block lengths',
  );
  expect(fileFaultWords('constructor', speak('es').fileFaults)).toBe('constructor');
});
