export declare const polarismail: Readonly<{
  id: string;
  names: readonly string[];
  kind: 'blocklist' | 'filter-vendor' | 'host' | 'mailbox-provider';
  status?: string | undefined;
  hosts: readonly (string | RegExp)[];
  sharedHosts?: readonly (string | RegExp)[] | undefined;
  outbound?: readonly (string | RegExp)[] | undefined;
  banners: readonly (string | RegExp)[];
  recipientDomains: readonly string[];
  runs: readonly Readonly<{
    domain: string;
    until: string;
    to: string;
    gradual?: true | undefined;
    source: string;
  }>[];
  rules: readonly Readonly<{
    id: string;
    token?: string | RegExp | undefined;
    patterns?: readonly RegExp[] | undefined;
    cause:
      | 'account-compromise'
      | 'auth-spf-dkim-dmarc'
      | 'auto-reply'
      | 'blocklist-query-error'
      | 'complaint'
      | 'concurrent-connections'
      | 'connection-failed'
      | 'content-attachment'
      | 'content-spam'
      | 'content-virus'
      | 'dns-failure'
      | 'domain-blocklisted'
      | 'dynamic-ip'
      | 'geo-block'
      | 'greylisting'
      | 'host-own-limit'
      | 'ip-blocklisted-local'
      | 'ip-blocklisted-public-dnsbl'
      | 'ip-reputation'
      | 'mail-loop'
      | 'mailbox-full'
      | 'protocol-violation'
      | 'queued'
      | 'rate-limit'
      | 'rdns-ptr'
      | 'recipient-inactive'
      | 'recipient-isp-config'
      | 'recipient-policy'
      | 'recipient-unknown'
      | 'relay-denied'
      | 'retry-expired'
      | 'sender-domain-invalid'
      | 'size-limit'
      | 'temp-server-problem'
      | 'tls-required'
      | 'unknown'
      | 'url-blocklisted';
    permanence: 'either' | 'permanent' | 'temporary';
    actor: readonly ('domain-owner' | 'recipient' | 'recipient-isp' | 'sender-host' | 'sender-user')[];
    meaning: string;
    lasts?: string | undefined;
    needsHost?: true | undefined;
    reason?:
      | 'authfailure'
      | 'badreputation'
      | 'blocked'
      | 'contenterror'
      | 'delivered'
      | 'emailtoolarge'
      | 'exceedlimit'
      | 'expired'
      | 'failedstarttls'
      | 'feedback'
      | 'filtered'
      | 'hasmoved'
      | 'hostunknown'
      | 'mailboxfull'
      | 'mailererror'
      | 'mesgtoobig'
      | 'networkerror'
      | 'norelaying'
      | 'notaccept'
      | 'notcompliantrfc'
      | 'onhold'
      | 'policyviolation'
      | 'ratelimited'
      | 'rejected'
      | 'requireptr'
      | 'securityerror'
      | 'spamdetected'
      | 'speeding'
      | 'suppressed'
      | 'suspend'
      | 'syntaxerror'
      | 'systemerror'
      | 'systemfull'
      | 'toomanyconn'
      | 'undefined'
      | 'userunknown'
      | 'vacation'
      | 'virusdetected'
      | undefined;
    sources: readonly string[];
    asOf: string | null;
    confidence: 'memory' | 'partial' | 'verified';
    seen: 'constructed' | 'documented' | 'none' | 'observed';
    examples: readonly string[];
  }>[];
  routes: readonly Readonly<{
    type: 'email' | 'form' | 'none-found' | 'page' | 'portal' | 'ticket' | 'tool' | 'url-in-bounce';
    target: string;
    purpose: string;
    asksFor: readonly string[];
    answers?: string | undefined;
    notes?: readonly string[] | undefined;
    sources: readonly string[];
    confidence: 'memory' | 'partial' | 'verified';
    asOf: string | null;
  }>[];
  evidenceAsked?: readonly string[] | undefined;
  limits: readonly Readonly<{
    what: string;
    value: string | number;
    unit: string | null;
    note?: string | undefined;
    sources: readonly string[];
    confidence: 'memory' | 'partial' | 'verified';
    asOf: string | null;
  }>[];
  documents: readonly Readonly<{
    title: string;
    url: string | null;
    asOf: string | null;
    confidence: 'memory' | 'partial' | 'verified';
    note?: string | undefined;
  }>[];
  zone?:
    | Readonly<{
        names: readonly string[];
        lists?: string | undefined;
        answers?: Record<string, string> | undefined;
        meaning?: string | undefined;
        lookup?: string | undefined;
        removal?: string | undefined;
        confidence: 'memory' | 'partial' | 'verified';
      }>
    | undefined;
  notes?: readonly string[] | undefined;
  sources: readonly string[];
  confidence: 'memory' | 'partial' | 'verified';
  asOf: string | null;
}>;
