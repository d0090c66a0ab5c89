import type { Operator } from './schema/operator-schema.ts';
/** Every operator: one file each; a new one is its file and a line here. */
export declare const operators: readonly Operator[];
