import type { Output } from '../../contract/operations.ts';
import type { LeakPorts } from '../leaks/leak-ports.ts';
import { searchLetters } from '../leaks/search-letters.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { encodeUtf8 } from '../utf8.ts';
import { classesView } from './classes-view.ts';

/** A text to post: held back where a search of it finds what it may not hold. */
export function postView(text: string, redaction: Redaction, ports: LeakPorts): Output<'pack.post'> {
  const { removed, kept } = redaction;
  const file = { path: 'forum/post.txt', bytes: encodeUtf8(text) };
  const { leaks, values } = searchLetters([file], { forum: { removed, kept } }, ports);
  return {
    text: leaks.length > 0 ? null : text,
    leaks: [...leaks],
    classes: classesView(redaction).filter(({ treatment }) => treatment !== 'keep'),
    leftOut: values,
  };
}
