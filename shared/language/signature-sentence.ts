import type { Sentences } from './sentences.ts';

type Words = Sentences['signatures'];

/** What is told of a check: `from` is the domain in From, `aligned` whether the signature is of that domain. */
interface Told {
  readonly kind: 'dkim' | 'arc';
  readonly domain: string;
  readonly selector: string;
  readonly result: 'pass' | 'fail' | 'unchecked';
  readonly reason: keyof Words['why'] | null;
  readonly from: string;
  readonly aligned: boolean;
}

/** What a signature's check came to, and, where it was one, whose signature it is. */
export function signatureSentence(check: Told, words: Words): string {
  const signature = words.signature(check.kind === 'arc' ? 'ARC' : 'DKIM', check.domain, check.selector);
  const because = words.why[check.reason ?? 'other'];
  switch (check.result) {
    case 'pass':
      return [words.pass(signature), ...whose(check, words)].join(' ');
    case 'fail':
      return [words.fail(signature, because), ...whose(check, words)].join(' ');
    case 'unchecked':
      return words.unchecked(signature, because);
  }
}

/** ARC is the signature of one on the way: whose it is says nothing of the sender. */
function whose({ kind, aligned, from }: Told, words: Words): readonly string[] {
  if (kind === 'arc') return [];
  return [aligned ? words.own : words.others(from)];
}
