import { z } from 'zod';
import { issueSchema } from '../../contract/issue.ts';
import { profileChangesSchema } from '../../contract/redaction.ts';
import { statementsSchema } from '../../contract/statements.ts';

/** Lower-case hex: the name of an original, and what a decision about a source is tied to. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** How bytes came into the case. */
export const viaSchema = z.enum(['files', 'pick', 'paste', 'example', 'dns']);
export type Via = z.infer<typeof viaSchema>;

const line = {
  /** 1, 2, … in the order of deciding. */
  n: z.int().positive(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The number of the first decision of the same act, such as the taking-in of a folder; absent where it is this one. */
  step: z.int().positive().optional(),
};
const about = { ...line, sha256: sha256Schema };
/** True takes back what was decided so before, long after it could be undone. */
const back = z.literal(true).optional();

/**
 * One line of a case's `decisions.ndjson`: what the person gave, said or chose. Nothing that can be computed from
 * the originals is ever one.
 */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({
    ...about,
    kind: z.literal('took-in'),
    /** The source's id, so that it has the same one whenever the case is opened. */
    id: z.string().regex(/^s\d{1,9}$/),
    name: z.string(),
    bytes: z.int().nonnegative(),
    via: viaSchema,
    /** ISO 8601, UTC. */
    takenIn: z.string(),
  }),
  z.object({ ...about, kind: z.literal('left-out') }),
  /** The whole of it after the change. */
  z.object({ ...line, kind: z.literal('stated'), statements: statementsSchema }),
  /** What is left out of the packs beside what their profiles leave out; the whole of it after the change. */
  z.object({ ...line, kind: z.literal('redacted'), changes: profileChangesSchema }),
  /** Of a log whose lines name no zone: an IANA name or an offset; null takes back what was said. */
  z.object({ ...about, kind: z.literal('zone'), zone: z.string().min(1).max(80).nullable() }),
  /** A mail that shows no failure to any reader; the person says that it is one. */
  z.object({ ...about, kind: z.literal('treat-as-bounce'), back }),
  /** The person needs no more words about it. What it holds counts as before. */
  z.object({ ...about, kind: z.literal('ignored'), back }),
  /** Counted nowhere. See `bounceKey`. */
  z.object({ ...line, kind: z.literal('excluded'), bounce: z.string(), back }),
  z.object({ ...line, kind: z.literal('named'), title: z.string().max(200) }),
  /** It happened, and no undo makes it unhappen. */
  z.object({
    ...line,
    kind: z.literal('pack-written'),
    addressees: z.array(z.string()),
    manifests: z.string(),
    rules: z.string(),
    version: z.string(),
    /** What the next issue says the changes since of; absent where an older version of the app wrote the pack. */
    issue: issueSchema.optional(),
  }),
  /** `step`: the one that is taken back, or brought back. */
  z.object({ ...line, kind: z.literal('undo'), step: z.int().positive() }),
  z.object({ ...line, kind: z.literal('redo'), step: z.int().positive() }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** What was given, as the decision says it. */
export type TookIn = Extract<Decision, { readonly kind: 'took-in' }>;

/** A decision that is not yet numbered and dated. */
export type DecisionDraft = Decision extends infer One
  ? One extends Decision
    ? Omit<One, 'n' | 'at'>
    : never
  : never;
