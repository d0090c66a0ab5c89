/** Why the backend does not do what a person asked for; the window says it in the person's language. */
export type Refusal =
  | 'no-place'
  | 'no-dialog'
  | 'no-resolver'
  | 'kept-nowhere'
  | 'no-such-case'
  | 'no-case-in-folder'
  | 'open-elsewhere'
  | 'being-made'
  | 'case-unreadable'
  | 'case-newer'
  | 'zip-encrypted'
  | 'zip-changed'
  | 'zip-too-large'
  | 'zip-unreadable'
  | 'zip-no-case';
