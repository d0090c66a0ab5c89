import type { Question } from './question.ts';

/** What came back for a question: the message as it was on the wire, or why there is none. */
export type Reply =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'timeout' }
  /** Nobody there, or no message of DNS; `detail` is the system's own word. */
  | { readonly kind: 'error'; readonly detail: string };

/** Asks a server of the DNS. Never rejects. The only port by which anything of a case leaves the computer. */
export interface Resolver {
  /** As it is shown: address and port. */
  readonly name: string;
  readonly ask: (question: Question) => Promise<Reply>;
}
