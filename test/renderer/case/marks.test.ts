import { expect, test } from 'vitest';
import { marksOf } from '../../../renderer/features/case/bytes/marks.ts';
import { bounceText, factAt, sourceId } from '../fixture/bounce-source.ts';
import { incident } from '../fixture/incident.ts';

test('the words of each side are marked with their author', () => {
  const voiceOf = (words: string) =>
    marksOf(incident, null, sourceId).find((mark) => bounceText.slice(mark.start, mark.end) === words)?.voice;
  expect(voiceOf('Status: 5.0.0')).toBe('sender-host');
  expect(voiceOf(': retry timeout exceeded')).toBe('sender-host');
  expect(voiceOf('AUP#CXCNCT')).toBeNull();
});

test('a fact that the story names twice is marked once', () => {
  const ids = marksOf(incident, null, sourceId).map(({ fact }) => fact.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a source that the story has no fact in has no mark', () => {
  expect(marksOf(incident, null, 'another')).toEqual([]);
});

test('a lit fact is marked even where no story is told', () => {
  const lit = factAt('X-Failed-Recipients');
  expect(marksOf(null, lit, sourceId).map(({ fact }) => fact)).toEqual([lit]);
});
