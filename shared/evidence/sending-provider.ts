import { hostOwner } from '../classify/host-index.ts';
import { sliceFact } from '../classify/slice-fact.ts';
import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import { sendingHostOf } from './sending-side.ts';
import { isSubmission } from './submission.ts';

/** Whose servers sent the mail, as far as a name says it. */
export interface SendingProvider {
  /** id of `knowledge/operators`. */
  readonly id: string;
  readonly name: string;
  /** The server that tried to deliver; a server that the mail passed on the way out; the host in its Message-ID. */
  readonly basis: 'server' | 'stamp' | 'message-id';
  /** The name that was found in the list of known hosts. */
  readonly host: Fact<string>;
}

/**
 * The provider behind the sending host: by the server that tried to deliver, the servers in the returned mail's stamps,
 * and last the host that numbered the mail. Null where none of these names is a known host's; a guess from the
 * sender's own domain would name whoever runs its web site.
 *
 * @param refuser id of the operator that refused: its own stamps name the other side.
 */
export function sendingProvider(
  forms: readonly Bounce[],
  refuser: string | null,
  knowledge: Knowledge,
): SendingProvider | null {
  const names: readonly (readonly [SendingProvider['basis'], readonly Fact<string>[]])[] = [
    ['server', forms.flatMap((form) => sendingHostOf(form) ?? [])],
    ['stamp', forms.flatMap(stampedNames)],
    ['message-id', forms.flatMap(numberedBy)],
  ];
  for (const [basis, facts] of names) {
    for (const host of facts) {
      const owner = hostOwner(host.value, null, knowledge);
      if (owner === null || owner.operator.id === refuser) continue;
      if (owner.operator.kind !== 'host' && owner.side !== 'out') continue;
      const { id, names: called } = owner.operator;
      return { id, name: called[0] ?? id, basis, host };
    }
  }
  return null;
}

/** Hosts that stamped the returned mail, and the peers that they looked up; never the author's computer. */
function stampedNames({ returned }: Bounce): readonly Fact<string>[] {
  return (returned?.hops ?? []).flatMap((hop) =>
    [hop.by, isSubmission(hop) ? null : hop.reverseName].filter((name) => name !== null),
  );
}

function numberedBy({ returned }: Bounce): readonly Fact<string>[] {
  const id = returned?.messageId;
  const host = /@([a-z0-9.-]{3,253})>?\s{0,8}$/i.exec(id?.value ?? '');
  if (!id || host === null) return [];
  const start = host.index + 1;
  return [sliceFact(id, start, start + (host[1]?.length ?? 0))];
}
