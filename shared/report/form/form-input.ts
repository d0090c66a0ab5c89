import type { BounceRecord } from '../../contract/record.ts';
import type { Statements } from '../../contract/statements.ts';
import type { Document } from '../block.ts';

/** What the fields of a form are filled from. */
export interface FormInput {
  readonly document: Pick<
    Document,
    'to' | 'language' | 'title' | 'running' | 'first' | 'findings' | 'exhibits'
  >;
  readonly records: readonly BounceRecord[];
  readonly statements: Statements;
  readonly known: FormKnown;
  /** Who files: a host fills in its own name, its own cause and its own fix, never its customer's. */
  readonly filer: 'person' | 'host';
}

/** Names of hosts and domains, which a record does not carry. */
export interface FormKnown {
  readonly operator: string | null;
  readonly sendingHost: string | null;
  readonly sendingIps: readonly string[];
  readonly senderDomains: readonly string[];
  readonly recipientDomains: readonly string[];
  /** Empty in a letter that leaves the persons out. */
  readonly senderAddresses: readonly string[];
  readonly ptr: readonly string[];
  readonly helo: readonly string[];
  /** Set where a request is only taken from the one who answers for the sending address. */
  readonly onlyOwner: boolean;
  /** The page or address that the refusal itself names for a request; null where it names none. */
  readonly named: string | null;
}
