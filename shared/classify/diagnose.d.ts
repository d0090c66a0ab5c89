import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Diagnosis } from './diagnosis.ts';
/** What a bounce means: who refused, why, who has to act, and what does not fit together. */
export declare function diagnose(bounce: Bounce, knowledge: Knowledge): Diagnosis;
