import type { Issue } from '../../contract/issue.ts';

/** By what a mail is known again in a later issue, where its source may have another number. */
export const mailKey = ({ queueId, at, status, replyCode }: Issue['mails'][number]): string =>
  queueId ?? `${at ?? ''} ${status} ${replyCode}`;
