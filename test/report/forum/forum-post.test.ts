import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/evidence/case.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { forumPost } from '../../../shared/report/forum/forum-post.ts';
import { matterOf } from '../../../shared/report/matter.ts';
import { recordsOf } from '../../../shared/report/records-of.ts';
import { shippedRedaction } from '../../../shared/report/redaction/shipped-redaction.ts';
import { exampleCase, readCase } from '../a-read-case.ts';
import { PEOPLE, personalCase } from '../redaction/a-personal-case.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

const postOf = (c: Case, language: Language = 'en'): string =>
  forumPost(matterOf(c, c.incidents[0]!, language, knowledge)!, shippedRedaction(c, 'forum', knowledge));

/** Example files that hold a bounce, by name. */
const FILES = ['example', 'example-larger'].flatMap((folder) =>
  readdirSync(new URL(`../../../electron/${folder}/`, import.meta.url))
    .sort()
    .map((name) => [`${folder}/${name}`] as const),
);
const caseOf = (path: string): Case =>
  readCase([[path, readFileSync(new URL(`../../../electron/${path}`, import.meta.url))]]);
const REFUSED = FILES.filter(([path]) => caseOf(path).incidents.length > 0);

/** What is compared: the leading record without what the profile takes out of it. */
function factsOf(c: Case) {
  const [incident] = c.incidents;
  if (incident === undefined) return null;
  const [record] = recordsOf({ case: c, incident, language: 'en' });
  if (record === undefined) return null;
  return {
    domain: record.recipient?.split('@')[1] ?? null,
    status: record.status,
    replyCode: record.replyCode,
    cause: record.cause,
    token: record.token,
    operator: record.operator,
    replies: record.replies.map(({ author, code, text }) => ({ author, code, text })),
    remoteHost: record.remoteHost,
    remoteIp: record.remoteIp,
    sendingIp: record.sendingIp?.value,
    queueId: record.queueId,
    sentAt: record.sentAt,
    bouncedAt: record.bouncedAt,
    kind: record.kind,
  };
}

describe('a post for a forum', () => {
  it.each(REFUSED)('is read again to the same facts: %s', (path) => {
    const c = caseOf(path);
    const again = readCase([['post.txt', postOf(c)]]);
    expect(factsOf(again)).toEqual(factsOf(c));
  });

  it.each(LANGUAGES)('is read again whatever language stands around the bounce: %s', (language) => {
    const c = caseOf('example/01-exim-dsn.eml');
    expect(factsOf(readCase([['post.txt', postOf(c, language)]]))).toEqual(factsOf(c));
  });

  it('holds nobody: no address, name, computer, account or subject', () => {
    const post = postOf(personalCase()).toLowerCase();
    for (const value of Object.values(PEOPLE)) expect(post, value).not.toContain(value.toLowerCase());
    expect(post).not.toContain('anna');
    expect(post).not.toContain('roses');
    expect(post).not.toContain('203.0.113.71');
  });

  it('holds what is needed to help: servers, code, times and words', () => {
    const post = postOf(personalCase());
    for (const value of [
      'cxr.mx.a.cloudfilter.net',
      '421 cmsmtp blocked',
      'AUP#CXCNCT',
      'Status: 5.0.0',
      '11 Nov 2020',
      'person-2@cox.net',
    ])
      expect(post).toContain(value);
  });

  it('asks what a stranger can answer, and shows the log beside the notice', () => {
    const post = postOf(personalCase());
    expect(post).toMatch(/^1\. .*AUP#CXCNCT.*\?$/m);
    expect(post.match(/^\d\. .*\?$/gm)).toHaveLength(3);
    expect(post).toContain('== person-2@cox.net');
    expect(post).not.toContain('1kcBP5-0003Wc-8R');
  });

  it('of many bounces shows one', () => {
    expect(postOf(exampleCase()).length).toBeLessThan(12_000);
  });
});
