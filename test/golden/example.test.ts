import { describe, expect, test } from 'vitest';
import { analyse } from '../../electron/backend/analyse.ts';
import { fileResult } from '../../electron/backend/file-result.ts';
import { fileResultSchema } from '../../shared/contract/file-result.ts';
import { exampleFiles, sourceOf } from '../notice/a-source.ts';

const asLine = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe('what the example says, file by file, as other programs read it', () => {
  test.each(exampleFiles())('%s', async (name, bytes) => {
    const result = fileResult(name, analyse(sourceOf(bytes, name)), 'en');
    expect(fileResultSchema.parse(result)).toEqual(result);
    await expect(asLine(result)).toMatchFileSnapshot(`example/${name}.json`);
  });
});
