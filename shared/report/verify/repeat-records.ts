import { diagnose } from '../../classify/diagnose.ts';
import type { Facts } from '../../contract/facts.ts';
import type { BounceRecord } from '../../contract/record.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Decoders } from '../../mail/decoders.ts';
import type { Bounce } from '../../notice/bounce.ts';
import { readSource } from '../../notice/read-source.ts';

interface Ports {
  readonly decoders: Decoders;
  readonly knowledge: Knowledge;
}

/**
 * Reads the originals that are at hand anew and gives every value of a record that does not come out of its own
 * source: `cause rate-limit`. No profile takes one of these values out. Cause and operator are compared only
 * where the rules are the ones that the pack was made with: newer rules may rightly say otherwise.
 * @param originals by the id that the facts give the source
 */
export function repeatRecords(
  facts: Facts,
  originals: ReadonlyMap<string, Uint8Array>,
  ports: Ports,
): readonly string[] {
  const sameRules = facts.rules === ports.knowledge.version;
  const read = new Map<string, readonly Values[]>();
  const wrong = facts.records.flatMap((record) => {
    const source = sourceOf(record);
    const bytes = source === null ? undefined : originals.get(source);
    if (source === null || bytes === undefined) return [];
    const found = read.get(source) ?? valuesIn(bytes, facts.at, ports);
    read.set(source, found);
    return differences(valuesOf(record), found, sameRules);
  });
  return [...new Set(wrong)];
}

/** The values of a record that only its source decides. */
interface Values {
  readonly status: string;
  readonly replyCode: string;
  readonly token: string;
  readonly remoteHost: string;
  readonly remoteIp: string;
  readonly queueId: string;
  readonly cause: string;
  readonly operator: string;
}

const BY_RULES: ReadonlySet<string> = new Set(['cause', 'operator']);

function valuesOf(record: BounceRecord): Values {
  const { status, replyCode, token, remoteHost, remoteIp, queueId, cause, operator } = record;
  return {
    status,
    replyCode,
    token: token ?? '',
    remoteHost: remoteHost ?? '',
    remoteIp: remoteIp ?? '',
    queueId: queueId ?? '',
    cause,
    operator: operator?.id ?? '',
  };
}

function valuesIn(bytes: Uint8Array, at: string, { decoders, knowledge }: Ports): readonly Values[] {
  const source = { id: 's1', name: 'original', bytes, sha256: decoders.sha256(bytes), takenAt: at };
  return readSource(source, decoders).bounces.map((bounce) => read(bounce, knowledge));
}

function read(bounce: Bounce, knowledge: Knowledge): Values {
  const { replyCode, token, cause, operator } = diagnose(bounce, knowledge);
  return {
    status: bounce.status?.value ?? '',
    replyCode: replyCode?.value ?? '',
    token: token?.value ?? '',
    remoteHost: bounce.remoteHost?.value ?? '',
    remoteIp: bounce.remoteIp?.value ?? '',
    queueId: bounce.queueId?.value ?? '',
    cause,
    operator: operator?.id ?? '',
  };
}

/** Against the bounce of the source that comes nearest: a notice of many recipients gives many. */
function differences(stated: Values, found: readonly Values[], sameRules: boolean): readonly string[] {
  const each = found.map((values) =>
    Object.entries(values).flatMap(([name, value]) => {
      const says = Object.entries(stated).find(([other]) => other === name)?.[1] ?? '';
      return says === value || (!sameRules && BY_RULES.has(name)) ? [] : [`${name} ${says || '–'}`];
    }),
  );
  const [nearest] = each.sort((a, b) => a.length - b.length);
  return nearest ?? [];
}

/** The source that a record's words stand in. */
function sourceOf({ replies, causes }: BounceRecord): string | null {
  const spans = [
    ...replies.map(({ span }) => span),
    ...causes.flatMap(({ basis }) => basis.map(({ span }) => span)),
  ];
  return spans.find((span) => span !== null)?.source ?? null;
}
