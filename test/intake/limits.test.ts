import { describe, expect, test } from 'vitest';
import { read } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';
import { hostileFiles } from './hostile-files.ts';

// How long each may take, and how much memory, is measured by `npm run bench`.
describe('hostile and broken files are answered with what can be said', () => {
  test.each(hostileFiles)('$name', ({ content, records }) => {
    const { bounces, problems } = read(content());
    expect(bounces).toHaveLength(records);
    expect(problems.map(({ code }) => code)).not.toContain('parser-failed');
    if (records === 0) expect(problems.length).toBeGreaterThan(0);
  });

  test('of many recipients each has its own record', () => {
    const many = hostileFiles.find(({ records }) => records > 1);
    expect(read(many?.content() ?? '').bounces.at(-1)?.recipient?.value).toBe('user4999@example.com');
  });

  test('random bytes are no text, and an empty file is empty', () => {
    const reasons = ['200 KB of random bytes', 'an empty file'].map(
      (wanted) => read(hostileFiles.find(({ name }) => name === wanted)?.content() ?? 'x').problems[0]?.code,
    );
    expect(reasons).toEqual(['unsupported-format', 'empty']);
  });

  test('cut off after any byte there is a bounce or a reason', () => {
    const whole = eximNotice();
    for (let length = 0; length < whole.length; length += 41) {
      const { bounces, received, problems } = read(whole.slice(0, length));
      expect(bounces.length + received.length + problems.length, `${length} bytes`).toBeGreaterThan(0);
    }
  });
});
