import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { tellStory } from '../../shared/report/story.ts';
import { aCase, type Change } from './a-case.ts';

function storyOf(change: Change = {}, language: Language = 'en') {
  const c = aCase(change);
  return tellStory(matterOf(c, c.incidents[0]!, language, knowledge)!);
}

describe('the headline', () => {
  test('says who refused, how many of how many, and why', () => {
    expect(storyOf().headline).toBe(
      'Cox refused 18 of 23 mails because too many connections from 198.51.100.7 were open at once.',
    );
  });

  test('does without an address that nobody knows', () => {
    expect(storyOf({ incident: { sendingIp: null } }).headline).toBe(
      'Cox refused 18 of 23 mails because too many connections from the sending server were open at once.',
    );
  });

  const one = { operator: null, rate: { failed: 1, of: 1, interval: null } };

  test('names the host where nobody knows the operator', () => {
    expect(storyOf({ incident: one }).headline).toMatch(/^cxr\.mx\.a\.cloudfilter\.net refused one mail/);
  });

  test('does without operator and host', () => {
    expect(storyOf({ incident: one, bounce: { remoteHost: null } }).headline).toMatch(
      /^The receiving server refused one mail/,
    );
  });

  test('claims no reason where none is known', () => {
    expect(storyOf({ incident: { cause: 'unknown' } }).headline).toBe(
      'Cox refused 18 of 23 mails; the bounce does not make the reason clear.',
    );
  });

  test('where one came back untried, one sentence says how many were refused and how many failed', () => {
    const noAttempt = { value: 'retry time not reached for any host', spans: [], decoding: [] };
    const rate = { failed: 8, of: 10, interval: null };
    const tell = (language: Language) =>
      storyOf({ bounce: { noAttempt, replies: [] }, incident: { rate } }, language).headline;
    expect(tell('en')).toBe(
      'Cox refused 7 of 10 mails because too many connections from 198.51.100.7 were open at once; your host returned one more without trying, so 8 of 10 failed.',
    );
    expect(tell('de')).toMatch(
      / 7 von 10 Mails .{10,250}; eine weitere gab Ihr Hoster ohne Zustellversuch zurück, .{5,40}8 von 10\.$/,
    );
    expect(tell('fr')).toMatch(
      / 7 messages sur 10 .{10,250}en a retourné un de plus sans aucune tentative, soit 8 échecs sur 10\.$/,
    );
    expect(tell('es')).toMatch(
      / 7 de 10 correos .{10,250}devolvió uno más sin intentarlo, así que fallaron 8 de 10\.$/,
    );
  });

  test('a mail that the host returned untried was refused by nobody', () => {
    const noAttempt = { value: 'retry time not reached for any host', spans: [], decoding: [] };
    const rate = { failed: 4, of: 4, interval: null };
    expect(storyOf({ bounce: { noAttempt, replies: [] }, incident: { rate } }).headline).toMatch(
      /^Cox refused 3 of 4 mails/,
    );
  });

  test('a host that gave up without an answer is not called a refusal', () => {
    const bounce = { replies: [], noAttempt: null };
    const incident = { cause: 'dns-failure' as const, rate: { failed: 1, of: 1, interval: null } };
    expect(storyOf({ bounce, incident }).headline).toBe(
      'Your host could not deliver one mail because the receiving domain could not be looked up.',
    );
  });

  test('a delay is not yet a failure', () => {
    expect(storyOf({ bounce: { kind: 'delayed' } }).headline).toMatch(
      /^Cox has not accepted one mail so far/,
    );
  });
});

test('the word blacklist is said only to say what this is not', () => {
  expect(storyOf().notThis).toBe('This is not a blacklist.');
  expect(storyOf({ incident: { cause: 'ip-blocklisted-local' } }).notThis).toBe('');
});

test('who has to act, and how sure that is', () => {
  const story = storyOf();
  expect(story.whoActs).toBe('Your hosting provider has to act.');
  expect(story.certainty.level).toBe('high');
});

test('an actor that nobody can name is not invented', () => {
  expect(storyOf({ diagnosis: { actor: null } }).whoActs).toBe('The bounce does not show who has to act.');
});

test('the voices are kept apart: the receiver’s reply, the host’s verdict and status', () => {
  const voices = storyOf().voices.map(({ author, quotes }) => [author, quotes.map(({ text }) => text)]);
  expect(voices).toEqual([
    ['receiver', [expect.stringMatching(/^421 cmsmtp blocked\. .* AUP#CXCNCT$/)]],
    ['sender-host', ['retry timeout exceeded', 'Status: 5.0.0']],
  ]);
});

test('a status that the receiver gave itself is not put into the host’s mouth', () => {
  const { bounce } = { bounce: aCase().readings[0]!.bounces[0]! };
  const replies = bounce.replies.map((reply) => ({ ...reply, enhanced: bounce.status }));
  const host = storyOf({ bounce: { replies } }).voices.find(({ author }) => author === 'sender-host');
  expect(host?.quotes.map(({ text }) => text)).toEqual(['retry timeout exceeded']);
});

test('who takes the mail in today is said first, and the contradiction is explained', () => {
  const { first, both } = storyOf();
  expect(first).toMatch(/^Mail for cox\.net is handled by Yahoo today/);
  expect(both[0]).toBe(
    'Temporary for Cox (421), final only because your host stopped trying (5.0.0). Both told you the truth, each about their half.',
  );
});

test('why leads to the rule, its date and the words', () => {
  const { why } = storyOf();
  expect(why?.rule.rule).toBe('cox/CXCNCT');
  expect(why?.rule.sources.length).toBeGreaterThan(0);
  expect(why?.words.value).toBe('AUP#CXCNCT');
});

test('what was removed and what this kind of notice never carries are two things', () => {
  const at = { value: '', spans: [{ source: 's1', start: 0, end: 1 }], decoding: [] };
  const bounce = { recipient: null, removed: [{ field: 'recipient' as const, at }] };
  const [removed, never] = storyOf({ bounce }).gaps;
  expect(removed).toBe('Removed by whoever posted it: the recipient. The original notice has it.');
  expect(never).toMatch(/^Exim’s notice never carries .*the times of the tries\.$/);
});

test('another language tells the same', () => {
  expect(storyOf({}, 'de').headline).toBe(
    'Cox hat 18 von 23 Mails abgelehnt, weil zu viele Verbindungen von 198.51.100.7 gleichzeitig offen waren.',
  );
});
