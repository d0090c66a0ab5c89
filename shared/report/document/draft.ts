import type { Addressee, Run } from '../block.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Finding } from '../finding.ts';
import type { Matter } from '../matter.ts';
import type { Redaction } from '../redaction/redaction.ts';

/** What the pages are written from. */
export interface Draft {
  readonly matter: Matter;
  readonly to: Addressee;
  readonly findings: readonly Finding[];
  readonly exhibits: readonly Exhibit[];
  readonly appVersion: string;
  readonly redaction: Pick<Redaction, 'profile' | 'removed'>;
}

/** `F3 · EX-001`: where a value on page 1 is shown; empty where no finding speaks of it. */
export function reference({ findings }: Draft, topic: string): string {
  const finding = findings.find((f) => f.topic === topic);
  if (finding === undefined) return '';
  return [finding.id, ...finding.exhibits.slice(0, 1)].join(' · ');
}

export const plain = (text: string): Run => ({ text, style: 'plain' });
export const strong = (text: string): Run => ({ text, style: 'strong' });
export const mono = (text: string): Run => ({ text, style: 'mono' });

/** A reference beside a value, with the space that keeps them apart; nothing for an empty one. */
export const softly = (text: string): readonly Run[] =>
  text === '' ? [] : [{ text: ` ${text}`, style: 'soft' }];
