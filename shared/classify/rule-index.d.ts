import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
import type { Phrase } from '../knowledge/schema/phrase-schema.ts';
import type { OperatorRule } from '../knowledge/schema/rule-schema.ts';
import { Prefilter } from './prefilter.ts';
/** One expression of one rule, ready to run. */
export type Entry =
  | {
      readonly kind: 'token' | 'words';
      readonly operator: Operator;
      readonly rule: OperatorRule;
      readonly pattern: RegExp;
    }
  | {
      readonly kind: 'phrase';
      readonly phrase: Phrase;
      readonly pattern: RegExp;
    };
/** The rules of a knowledge base filed for fast look-up; built at first use and kept with it. */
export declare function ruleIndex(knowledge: Knowledge): Prefilter<Entry>;
/** `AUP#CXBL` must not be found in `AUP#CXBLOCK`, nor `IB10` in `IB103`. */
export declare function tokenPattern(token: string | RegExp): RegExp;
