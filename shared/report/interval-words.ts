import type { FailureRate } from '../evidence/incident.ts';
import type { Sentences } from '../language/sentences.ts';

/** `78 % (95 % interval 58 to 90)`; null under ten mails, where a percentage would say more than is known. */
export function intervalWords(
  { failed, of, interval }: FailureRate,
  { format, findings }: Sentences,
): string | null {
  if (interval === null || of === 0) return null;
  return findings.interval(
    format.percent(failed / of),
    format.percent(interval.low),
    format.percent(interval.high),
  );
}
