import { z } from 'zod';
import { authorSchema } from './author.ts';
import { sceneSchema } from './scene.ts';

const runSchema = z.object({
  text: z.string(),
  /** `mono`: a machine’s words, verbatim; `soft`: a reference beside a value. */
  style: z.enum(['plain', 'strong', 'mono', 'soft']),
});
const runs = z.array(runSchema);
export type RunView = z.infer<typeof runSchema>;

const flatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), runs }),
  z.object({ kind: z.literal('terms'), rows: z.array(z.object({ term: z.string(), runs })) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.object({ header: z.string(), style: runSchema.shape.style })),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('findings'),
    columns: z.object({ number: z.string(), finding: z.string(), kind: z.string(), exhibits: z.string() }),
    rows: z.array(
      z.object({
        id: z.string(),
        sentence: z.string(),
        basis: z.string(),
        label: z.string(),
        confidence: z.string(),
        exhibits: z.string(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('asks'),
    asks: z.array(z.object({ number: z.int(), text: z.string(), answer: z.string() })),
  }),
  z.object({
    kind: z.literal('quote'),
    heading: z.string(),
    text: z.string(),
    reference: z.string(),
    author: authorSchema.nullable(),
  }),
  z.object({ kind: z.literal('figure'), scene: sceneSchema, caption: z.string() }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(runs) }),
  z.object({
    kind: z.literal('exhibit'),
    id: z.string(),
    caption: z.string(),
    source: z.string(),
    lines: z.array(z.object({ number: z.int(), text: z.string() })),
  }),
]);
export type FlatBlockView = z.infer<typeof flatSchema>;

/** A block of a pack as the window paints it: the same list that the writers of PDF and Markdown paint. */
const blockSchema = z.discriminatedUnion('kind', [
  ...flatSchema.options,
  z.object({ kind: z.literal('columns'), columns: z.array(z.array(flatSchema)) }),
]);
export type BlockView = z.infer<typeof blockSchema>;

/** One pack’s document before it is written, for the person to read through. */
export const pageViewSchema = z.object({
  language: z.string(),
  title: z.string(),
  running: z.object({ left: z.string(), right: z.string() }),
  address: z.array(runs),
  /** Page 1, which stands alone. */
  first: z.array(blockSchema),
  /** All pages after it; empty for a single page. */
  rest: z.array(blockSchema),
});
export type PageView = z.infer<typeof pageViewSchema>;
