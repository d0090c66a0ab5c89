import { enhancedStatus } from './enhanced-status.ts';
import { locales } from './locales.ts';
import { operators } from './operators.ts';
import { phrases } from './phrases.ts';
import type { Remedy } from './remedies/remedy.ts';
import { remedies } from './remedies.ts';
import { replyCodes } from './reply-codes.ts';
import type { EvidenceRequest } from './requests/evidence-request.ts';
import { requests } from './requests.ts';
import type { RetryModel } from './retry-model.ts';
import { retryModels } from './retry-models.ts';
import type { Locale } from './schema/locale-schema.ts';
import type { Operator } from './schema/operator-schema.ts';
import type { Phrase } from './schema/phrase-schema.ts';
import type { KnowledgeSource } from './schema/source-schema.ts';
import type { ReplyCode, StatusCode } from './schema/status-schema.ts';
import { sources } from './sources.ts';

/** All that the engine may know about the world, as data. */
export interface Knowledge {
  /** Day of the newest entry; stands in every result so that it can be made again. */
  readonly version: string;
  readonly operators: readonly Operator[];
  readonly phrases: readonly Phrase[];
  /** The words of each language's mails and notices. */
  readonly locales: readonly Locale[];
  readonly enhancedStatus: readonly StatusCode[];
  readonly replyCodes: readonly ReplyCode[];
  readonly retryModels: readonly RetryModel[];
  readonly requests: readonly EvidenceRequest[];
  readonly remedies: readonly Remedy[];
  readonly sources: Readonly<Record<string, KnowledgeSource>>;
}

/** The knowledge that ships with the app. */
export const knowledge: Knowledge = {
  version: '2026-11-24',
  operators,
  phrases,
  locales,
  enhancedStatus,
  replyCodes,
  retryModels,
  requests,
  remedies,
  sources,
};
