import type { Operator } from './schema/operator-schema.ts';
/**
 * Writes down one operator. Types are checked here; the schema's other demands (sources that exist,
 * dates, examples that match) are checked by `checkKnowledge`, in a test and on request, so that
 * starting the app does not pay for them.
 */
export declare const operator: (entry: Operator) => Operator;
