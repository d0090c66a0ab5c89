import type { TracedText } from '../../../mail/traced-text.ts';
import { columnName } from '../table.ts';
import type { JsonMember, JsonObject, JsonValue } from './json-value.ts';

/** One thing an event says: `bounce.timestamp` and its text. */
export interface JsonLeaf {
  /** The names on the way to it, lower case, letters and digits only, with points between them. */
  readonly path: string;
  readonly text: TracedText;
}

/** What one event says of one recipient (or one list of them), nearest things first. */
export interface JsonRow {
  /** The texts under a name: the whole way, its end (`message.subject`), or the last name alone. */
  readonly all: (...names: readonly string[]) => readonly TracedText[];
  readonly leaves: readonly JsonLeaf[];
}

/** More things than any event says. */
const MAX_LEAVES = 600;
const MAX_ROWS = 20_000;
/** Names of the thing that a list of events or of recipients gives one of each. */
const RECIPIENT =
  /^(?:email|emailaddress|recipient|recipientaddress|rcpt|rcptto|to|address|destination|finalrecipient|msys|eventdata|msg)$/;

interface Walk {
  readonly leaves: JsonLeaf[];
  readonly lists: (readonly JsonObject[])[];
}

const isObject = (value: JsonValue): value is JsonObject => value.kind === 'object';

function walkValue(value: JsonValue, path: string, into: Walk): void {
  if (into.leaves.length >= MAX_LEAVES) return;
  if (value.kind === 'text') into.leaves.push({ path, text: value.text });
  else if (value.kind === 'object') walkMembers(value.members, path, into);
  else {
    const objects = value.items.filter(isObject);
    const telling = objects.filter((one) => one.members.some(({ name }) => RECIPIENT.test(columnName(name))));
    if (telling.length > 0) into.lists.push(telling);
    else for (const item of value.items) walkValue(item, path, into);
  }
}

/** Breadth first: what an event says of itself stands before what its parts say. */
function walkMembers(members: readonly JsonMember[], path: string, into: Walk): void {
  const named = members.map(({ name, value }) => ({
    value,
    path: path === '' ? columnName(name) : `${path}.${columnName(name)}`,
  }));
  for (const one of named) if (one.value.kind !== 'object') walkValue(one.value, one.path, into);
  for (const one of named) if (one.value.kind === 'object') walkValue(one.value, one.path, into);
}

const answers = (path: string, name: string): boolean => path === name || path.endsWith(`.${name}`);

/** The texts of one event, to be asked by their names. */
export function jsonRow(leaves: readonly JsonLeaf[]): JsonRow {
  const said = leaves.filter(({ text }) => text.length > 0 && !/^(?:null|none|undefined)$/i.test(text.text));
  return {
    leaves: said,
    all: (...names) =>
      names.flatMap((name) => said.filter(({ path }) => answers(path, name)).map(({ text }) => text)),
  };
}

function rowsIn(object: JsonObject, around: readonly JsonLeaf[]): JsonRow[] {
  const walk: Walk = { leaves: [], lists: [] };
  walkMembers(object.members, '', walk);
  const known = [...walk.leaves, ...around];
  if (walk.lists.length === 0) return [jsonRow(known)];
  return walk.lists.flatMap((list) => list.flatMap((one) => rowsIn(one, known)));
}

/** What a value says, an event or a recipient at a time. */
export function jsonRows(value: JsonValue): readonly JsonRow[] {
  if (value.kind === 'object') return rowsIn(value, []);
  if (value.kind === 'text') return [];
  return value.items.flatMap((item) => (item.kind === 'object' ? rowsIn(item, []) : [])).slice(0, MAX_ROWS);
}
