import type { StatusCode } from './schema/status-schema.ts';
/**
 * Enhanced status codes: the IANA registry of 2024-12-06 (RFC 3463 and followers) and numbers that only
 * one vendor uses. The class is left out: it says how long, not why.
 */
export declare const enhancedStatus: readonly StatusCode[];
