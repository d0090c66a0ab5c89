import type { ReplyCode } from './schema/status-schema.ts';
/** SMTP reply codes: RFC 5321, and numbers outside it that hosts answer all the same. */
export declare const replyCodes: readonly ReplyCode[];
