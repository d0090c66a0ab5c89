import type { Facts } from '../../contract/facts.ts';
import { lineText } from '../line-text.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Fault, VerifyNote } from './fault.ts';
import { isSameLine } from './same-line.ts';

type Exhibit = Facts['exhibits'][number];
type Sha256 = (bytes: Uint8Array) => string;

export interface ExhibitCheck {
  readonly faults: readonly Fault[];
  readonly notes: readonly VerifyNote[];
  /** The bytes of the range: of the original, or as the text gives them. */
  readonly bytes: Uint8Array;
  readonly againstOriginal: boolean;
}

/** One exhibit against its original, or, where that is not at hand, against the hash of its range. */
export function verifyExhibit(
  exhibit: Exhibit,
  original: Uint8Array | undefined,
  file: string,
  sha256: Sha256,
): ExhibitCheck {
  return original === undefined
    ? withoutOriginal(exhibit, file, sha256)
    : withOriginal(exhibit, original, file, sha256);
}

function withOriginal(exhibit: Exhibit, original: Uint8Array, file: string, sha256: Sha256): ExhibitCheck {
  const faults: Fault[] = [];
  const bytes = original.subarray(exhibit.start, exhibit.end);
  if (sha256(original) !== exhibit.sha256)
    faults.push({ code: 'original-differs', file, detail: exhibit.id });
  if (sha256(bytes) !== exhibit.rangeSha256) faults.push({ code: 'range-differs', file, detail: exhibit.id });
  for (const line of exhibit.lines) {
    if (!isSameLine(line, lineText(original.subarray(line.start, line.end)).text)) {
      faults.push({ code: 'line-differs', file, detail: `${exhibit.id}, ${line.number}` });
    }
  }
  return { faults, notes: [], bytes, againstOriginal: true };
}

/**
 * Without the original its line ends and charset are not known: the text gives the range's bytes again
 * where the source is UTF-8 with one kind of line end. If it does not, that is no fault, only unchecked.
 */
function withoutOriginal(exhibit: Exhibit, file: string, sha256: Sha256): ExhibitCheck {
  const text = (end: string) => encodeUtf8(exhibit.lines.map((line) => line.text).join(end));
  const candidates = [text('\r\n'), text('\n')];
  const same = candidates.find((bytes) => sha256(bytes) === exhibit.rangeSha256);
  const length = exhibit.end - exhibit.start;
  const changed =
    same === undefined && candidates.some((bytes) => bytes.length === length) && isPlain(exhibit);
  return {
    faults: changed ? [{ code: 'range-differs', file, detail: exhibit.id }] : [],
    notes:
      same === undefined && !changed
        ? [{ code: 'original-not-at-hand', file, detail: `${exhibit.id} (${exhibit.sourceName})` }]
        : [],
    bytes: same ?? text('\r\n'),
    againstOriginal: false,
  };
}

/** Text of ASCII alone was not decoded, and shows no marks: its bytes are certain but for line ends. */
const isPlain = (exhibit: Exhibit): boolean =>
  exhibit.lines.every(
    ({ text, start, end, replaced }) =>
      replaced === undefined && /^[\t\x20-\x7e]*$/.test(text) && text.length === end - start,
  );
