import type { Span } from '../../contract/span.ts';
import type { Matter } from '../matter.ts';

/** Where something was looked for and not found: the leading notice, whole. */
export const searched = ({ lead }: Matter): readonly Span[] => [lead.bounce.span];
