import type { KnowledgeSource } from './schema/source-schema.ts';
/** Every source by its key; entries name them by key, so that a correction is made once. */
export declare const sources: Readonly<Record<string, KnowledgeSource>>;
