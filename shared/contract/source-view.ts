import { z } from 'zod';

/** Raw lines of a source for the bytes pane. Text is shown, never interpreted. */
export const sourceViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  lineCount: z.int(),
  /** The asked window of lines. */
  lines: z.array(
    z.object({
      /** From 1. */
      number: z.int(),
      /** Byte offsets; the line end is not included in the text. */
      start: z.int(),
      end: z.int(),
      /** Raw view: the bytes as UTF-8, or windows-1252 where they are not. */
      text: z.string(),
      /** Byte offset, from `start`, of each UTF-16 unit of `text`; absent where every unit is one byte. */
      offsets: z.array(z.int()).optional(),
    }),
  ),
});
export type SourceView = z.infer<typeof sourceViewSchema>;
