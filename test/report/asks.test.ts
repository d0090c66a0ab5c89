import { describe, expect, test } from 'vitest';
import { causeSchema } from '../../shared/contract/cause.ts';
import { languageSchema } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { hostAsks } from '../../shared/report/host-asks.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { receiverAsks } from '../../shared/report/receiver-asks.ts';
import { aCase, type Change } from './a-case.ts';

const matter = (change: Change = {}, language: 'en' | 'de' | 'fr' | 'es' = 'en') => {
  const c = aCase(change);
  return matterOf(c, c.incidents[0]!, language, knowledge)!;
};

describe.each(languageSchema.options)('in %s', (language) => {
  test.each(causeSchema.options)(
    '%s: at least three questions to each side, each with room for an answer',
    (cause) => {
      for (const sendingIp of [undefined, null]) {
        const about = matter(
          { incident: { cause, ...(sendingIp === null ? { sendingIp, window: null, operator: null } : {}) } },
          language,
        );
        for (const asks of [receiverAsks(about), hostAsks(about)]) {
          expect(asks.length).toBeGreaterThanOrEqual(3);
          expect(asks.map(({ number }) => number)).toEqual(asks.map((_, i) => i + 1));
          for (const { text, answer } of asks) {
            expect(text).toMatch(/\?$/);
            expect(text).not.toMatch(/null|undefined| {2}/);
            expect(answer).not.toBe('');
          }
        }
      }
    },
  );
});

/** The one who answered still runs the recipients' mail. */
const SAME_OPERATOR = { diagnosis: { operatorNow: null } };

test('the receiver is asked about the limit, the count at a logged minute, and another reason', () => {
  expect(receiverAsks(matter(SAME_OPERATOR)).map(({ text }) => text)).toEqual([
    'Did these tries meet a limit on concurrent connections from 198.51.100.7?',
    'How many connections were open from 198.51.100.7 at 2020-11-09 15:04 UTC?',
    'Which limit applies to 198.51.100.7 today?',
    'Is 198.51.100.7 restricted for another reason, and who may ask for a review?',
  ]);
});

test('without a log no minute is made up', () => {
  const asks = receiverAsks(matter({ ...SAME_OPERATOR, incident: { timeline: { events: [] } } }));
  expect(asks[1]?.text).toBe('How many connections were open from 198.51.100.7 at the time of the refusal?');
});

test('the host is asked for its log lines by queue ID, its count, its retry rule, and to file', () => {
  const asks = hostAsks(matter())
    .map(({ text }) => text)
    .join('\n');
  expect(asks).toContain("exigrep '1kc8ww-0002Pd-Cn'");
  expect(asks).toContain('How many connections to Cox’s servers were open from 198.51.100.7');
  expect(asks).toContain('Which retry rule applies');
  expect(asks).toContain('Will you, as the owner of the address, file this with Yahoo');
});

test('an operator that took the mail over since is asked only about today', () => {
  const asks = receiverAsks(matter()).map(({ text }) => text);
  expect(asks[0]).toBe(
    'Does any limit or block on 198.51.100.7 that was set at Cox still act at your servers?',
  );
  expect(asks.join()).not.toContain('How many connections were open');
});

/** Words of what only the sending host can see, and of what only the receiving side can, in four languages. */
const OF_THE_HOST =
  /exigrep|log lines|Protokollzeilen|lignes de journal|líneas de registro|retry rule|Wiederholungsregel|nouvelle tentative s|regla de reintento|other customers|andere Kunden|autres clients|otros clientes|SPF include|SPF-Include|DKIM key|resolver|résolveur|resolutor/i;
const OF_THE_RECEIVER =
  /which (?:rule|list)|welche[rn]? (?:Regel oder )?(?:Sperrl|L)iste|quelle (?:règle ou quelle )?liste|en qué lista|regla o lista|review|Prüfung beantragen|réexamen|revisión|mailbox exist|Postfach|boîte du destinataire|buzón/i;

describe.each(languageSchema.options)('in %s, a side is asked only for what it can see', (language) => {
  test.each(causeSchema.options)('%s', (cause) => {
    for (const sendingIp of [undefined, null]) {
      const about = matter({ incident: { cause, ...(sendingIp === null ? { sendingIp } : {}) } }, language);
      for (const { text } of receiverAsks(about)) expect(text).not.toMatch(OF_THE_HOST);
      for (const { text } of hostAsks(about)) expect(text).not.toMatch(OF_THE_RECEIVER);
    }
  });
});

test('no answer’s slot asks for prose: yes or no, a value, a name, or one sentence', () => {
  const slots = Object.values(matter().words.asks.slots);
  for (const cause of causeSchema.options)
    for (const { answer } of [
      ...receiverAsks(matter({ incident: { cause } })),
      ...hostAsks(matter({ incident: { cause } })),
    ])
      expect(slots).toContain(answer);
});
