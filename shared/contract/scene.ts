import { z } from 'zod';

/** What a mark stands for; each painter has its colour, and a shape or dash says it without colour. */
export const inkSchema = z.enum(['ink', 'soft', 'line', 'accent', 'fail', 'late', 'ok', 'paper']);
export type Ink = z.infer<typeof inkSchema>;

const point = z.tuple([z.number(), z.number()]);

export const shapeSchema = z.discriminatedUnion('shape', [
  z.object({
    shape: z.literal('line'),
    points: z.array(point),
    ink: inkSchema,
    width: z.number(),
    dashed: z.boolean(),
    /** Closed and filled in its ink. */
    filled: z.boolean(),
  }),
  z.object({
    shape: z.literal('circle'),
    at: point,
    radius: z.number(),
    ink: inkSchema,
    /** Filled: it happened. Hollow: it was refused or is inferred. */
    filled: z.boolean(),
  }),
  z.object({
    shape: z.literal('text'),
    at: point,
    text: z.string(),
    ink: inkSchema,
    size: z.number(),
    anchor: z.enum(['start', 'middle', 'end']),
  }),
]);
export type Shape = z.infer<typeof shapeSchema>;

/** A picture as numbers: y grows downwards, units are the window's pixels; drawn as SVG and as PDF vectors. */
export const sceneSchema = z.object({
  width: z.number(),
  height: z.number(),
  /** The same in words. */
  alt: z.string(),
  shapes: z.array(shapeSchema),
});
export type Scene = z.infer<typeof sceneSchema>;
