import { templatePattern } from '../../knowledge/template-pattern.ts';
import { foldWords } from './fold-words.ts';
import { wordsThat } from './words-that.ts';

const prefixes = wordsThat('prefix').map((word) => templatePattern(foldWords(word)));
const PREFIX = new RegExp(`^\\s{0,4}(?:${prefixes.join('|')})(?:\\[\\d{1,3}\\])?\\s?[:：]`, 'u');

/** Whether a subject is that of an answer or a forward, in any language: a person wrote the mail. */
export const isAnswer = (subject: string): boolean => PREFIX.test(foldWords(subject.slice(0, 60)));
