import type { TracedText } from '../../mail/traced-text.ts';
import type { SyslogLine } from './syslog-line.ts';

/** The host that a line names as its writer, where it is a full name: a syslog often knows only the first part. */
export const reportingMtaOf = ({ host }: SyslogLine): TracedText | null =>
  host?.text.includes('.') === true ? host : null;
