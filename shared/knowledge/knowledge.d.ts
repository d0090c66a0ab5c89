import type { Operator } from './schema/operator-schema.ts';
import type { Phrase } from './schema/phrase-schema.ts';
import type { KnowledgeSource } from './schema/source-schema.ts';
import type { ReplyCode, StatusCode } from './schema/status-schema.ts';
/** All that the engine may know about the world, as data. */
export interface Knowledge {
  /** Day of the newest entry; stands in every result so that it can be made again. */
  readonly version: string;
  readonly operators: readonly Operator[];
  readonly phrases: readonly Phrase[];
  readonly enhancedStatus: readonly StatusCode[];
  readonly replyCodes: readonly ReplyCode[];
  readonly sources: Readonly<Record<string, KnowledgeSource>>;
}
/** The knowledge that ships with the app. */
export declare const knowledge: Knowledge;
