import { cpanelRequests } from './requests/cpanel.ts';
import type { EvidenceCode } from './requests/evidence-code.ts';
import { eximRequests } from './requests/exim.ts';
import { postfixRequests } from './requests/postfix.ts';

/** Facts that a command needs, written `{queueId}` in it. */
export type RequestFact =
  | 'queueId'
  | 'messageId'
  | 'recipient'
  | 'recipientDomain'
  | 'remoteHost'
  | 'remoteIp'
  | 'day';

/** A command that answers one open question on one mail system, and where its answer comes from. */
export interface EvidenceRequest {
  readonly id: string;
  /** id of a mail system. */
  readonly mailSystem: string;
  readonly answers: EvidenceCode;
  /** Ready to run once the facts stand in it; every value goes in single quotes. */
  readonly command: string;
  readonly needs: readonly RequestFact[];
  /** What the answer contains. */
  readonly shows: string;
  readonly whoCan: 'host-technician' | 'account-owner';
  /** How long the answer is usually to be had: not a promise. Null where it is unknown. */
  readonly kept: string | null;
  readonly source: string | null;
  readonly asOf: string;
  readonly confidence: 'verified' | 'secondary' | 'from-memory';
}

/**
 * What to run, by mail system; of several for one question the first whose facts are known is asked.
 * A mail system is added as a file of its own.
 */
export const requests: readonly EvidenceRequest[] = [...eximRequests, ...cpanelRequests, ...postfixRequests];
