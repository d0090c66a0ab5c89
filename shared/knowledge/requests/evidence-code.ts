/** What a case can lack. */
export type EvidenceCode =
  | 'log-lines'
  | 'sending-ip'
  | 'open-connections'
  | 'retry-rule'
  | 'host-retry-state'
  | 'receiver-connect-log'
  | 'receiver-limit'
  | 'full-notice'
  | 'returned-headers'
  | 'shared-or-dedicated'
  | 'received-copies';
