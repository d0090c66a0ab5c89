import { expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { bounce, reply } from './bounces.ts';

/** Cox's "Email Error Codes", as its page groups them. */
const CODES = {
  CXCNCT: ['concurrent-connections', 'sender-host'],
  CXBL: ['ip-blocklisted-local', 'sender-host'],
  CDRBL: ['ip-blocklisted-local', 'sender-host'],
  CXDNS: ['rdns-ptr', 'sender-host'],
  CXSNDR: ['auth-spf-dkim-dmarc', 'domain-owner'],
  CXSMTP: ['protocol-violation', 'sender-host'],
  CXMXRT: ['rate-limit', 'sender-user'],
  IPBL0001: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL0010: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL0100: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL0011: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL0101: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL0110: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL0111: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1000: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1001: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1010: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1011: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1100: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1101: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1110: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL1111: ['ip-blocklisted-public-dnsbl', 'sender-host'],
  IPBL00001: ['ip-blocklisted-public-dnsbl', 'sender-host'],
} as const;

const refused = (code: string) =>
  diagnose(bounce({ replies: [reply(`550 5.1.0 blocked. AUP#${code}`)] }), knowledge);

test.each(Object.entries(CODES))('AUP#%s', (code, [cause, actor]) => {
  const diagnosis = refused(code);
  expect(diagnosis.cause).toBe(cause);
  expect(diagnosis.token?.value).toBe(`AUP#${code}`);
  expect(diagnosis.operator).toMatchObject({ id: 'cox', basis: 'token' });
  expect(diagnosis.actor).toBe(actor);
});

test.each(['CXTHRT', 'CXMJ'])('AUP#%s: the account was abused', (code) => {
  expect(refused(code).cause).toBe('account-compromise');
});

test.each(['URLBL011', 'URLBL101', 'URLBL110', 'URLBL1001'])('AUP#%s: a link is listed', (code) => {
  expect(refused(code).cause).toBe('url-blocklisted');
});

test('a longer code is not read as a shorter one', () => {
  expect(refused('CXBLOCKED').token).toBeNull();
});

test('every rule with a code has its line in one of these tables', () => {
  const cox = knowledge.operators.find((one) => one.id === 'cox');
  const tokens = (cox?.rules ?? []).filter((rule) => rule.token !== undefined).map((rule) => rule.id);
  const others = ['CXTHRT', 'CXMJ', 'URLBL011', 'URLBL101', 'URLBL110', 'URLBL1001'];
  expect(tokens.toSorted()).toEqual([...Object.keys(CODES), ...others].toSorted());
});
