import type { KnowledgeSource } from './schema/source-schema.ts';
import { localeSources } from './sources/locales.ts';
import { mailSystemSources } from './sources/mail-systems.ts';
import { operatorSources } from './sources/operators.ts';
import { requestSources } from './sources/requests.ts';

/** Every source by its key; entries name them by key, so that a correction is made once. */
export const sources: Readonly<Record<string, KnowledgeSource>> = {
  ...operatorSources,
  ...mailSystemSources,
  ...requestSources,
  ...localeSources,
};
