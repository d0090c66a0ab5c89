import type { Facts } from '../contract/facts.ts';
import type { BounceRecord } from '../contract/record.ts';
import type { Block, Document } from './block.ts';

export interface FactsInput {
  readonly document: Document;
  readonly records: readonly BounceRecord[];
  readonly appVersion: string;
  readonly rulesVersion: string;
}

/** A document's facts as data, keys always in the same order. */
export function factsOf({ document, records, appVersion, rulesVersion }: FactsInput): Facts {
  return {
    format: 'bounce-dossier-facts',
    version: 1,
    to: document.to,
    language: document.language,
    title: document.title,
    request: document.request,
    since: document.since,
    at: document.at,
    app: appVersion,
    rules: rulesVersion,
    findings: document.findings.map(({ id, topic, label, sentence, value, confidence, basis, exhibits }) => ({
      id,
      topic,
      label,
      sentence,
      value,
      confidence,
      basis,
      exhibits,
    })),
    asks: [...document.first, ...document.rest].flatMap(asksIn),
    records,
    exhibits: document.exhibits.map((exhibit) => ({
      id: exhibit.id,
      source: exhibit.source,
      sourceName: exhibit.sourceName,
      sha256: exhibit.sha256,
      takenAt: exhibit.takenAt,
      start: exhibit.start,
      end: exhibit.end,
      rangeSha256: exhibit.rangeSha256,
      caption: exhibit.caption,
      lines: exhibit.lines.map(({ number, start, end, text, replaced }) => ({
        number,
        start,
        end,
        text,
        ...(replaced === undefined ? {} : { replaced }),
      })),
    })),
  };
}

function asksIn(block: Block): Facts['asks'] {
  if (block.kind === 'columns') return block.columns.flat().flatMap(asksIn);
  if (block.kind !== 'asks') return [];
  return block.asks.map(({ number, text, answer }) => ({ number, text, answer }));
}

/** As a file: indented, so that two issues can be compared line by line. */
export const writeFacts = (input: FactsInput): string => `${JSON.stringify(factsOf(input), null, 2)}\n`;
