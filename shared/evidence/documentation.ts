import type { Bounce } from '../notice/bounce.ts';

/** How much a bounce states, to choose the form that speaks for a mail. Only the order means anything. */
export function documentation(bounce: Bounce): number {
  const stated = [
    bounce.recipient,
    bounce.status,
    bounce.diagnostic,
    bounce.remoteHost,
    bounce.remoteIp,
    bounce.reportingMta,
    bounce.queueId,
    bounce.notice.date,
    bounce.returned,
    bounce.returned?.messageId ?? null,
    bounce.returned?.date ?? null,
  ].filter((fact) => fact !== null).length;
  // The failure speaks before the warnings and log lines that led to it.
  return stated + bounce.replies.length + (bounce.kind === 'failed' ? FAILURE_FIRST : 0);
}

const FAILURE_FIRST = 100;
