import { describe, expect, test } from 'vitest';
import { INKS } from '../../../shared/report/pdf/theme.ts';

/** Relative luminance (WCAG 2.1), which is the grey that a printer makes of a colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Hairlines and grounds: they part and carry what is said, and say nothing. */
const GROUNDS = ['line', 'pale', 'pill', 'paper'] as const;

const said = Object.entries(INKS).filter(([name]) => !(GROUNDS as readonly string[]).includes(name));

describe('a pack prints in grey', () => {
  test('the measure itself is right at its ends', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  test.each(said)('%s is read on white', (_name, ink) => {
    expect(contrast(ink, INKS.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('text is read on each ground that it stands on', () => {
    for (const ground of ['pale', 'pill', 'paper'] as const)
      expect(contrast(INKS.ink, INKS[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(INKS.paper, INKS.soft)).toBeGreaterThanOrEqual(4.5);
  });
});
