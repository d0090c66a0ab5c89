import type { KnowledgeSource } from '../schema/source-schema.ts';
/** What the operators, phrases and codes rest on. */
export declare const operatorSources: Readonly<Record<string, KnowledgeSource>>;
