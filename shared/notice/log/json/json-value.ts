import type { TracedText } from '../../../mail/traced-text.ts';

/** A value of JSON or of a program's own notation for the same, its texts with their bytes. */
export type JsonValue = JsonText | JsonList | JsonObject;

export interface JsonText {
  readonly kind: 'text';
  /** Numbers and words stand as they were written. */
  readonly text: TracedText;
}

export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonValue[];
}

export interface JsonMember {
  readonly name: string;
  readonly value: JsonValue;
}

export interface JsonObject {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

/** A value that stands in a text, with the stretch that it takes. */
export interface PlacedJson {
  readonly value: JsonValue;
  readonly from: number;
  readonly to: number;
}
