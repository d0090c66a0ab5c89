import type { EvidenceCode } from './evidence-code.ts';

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
