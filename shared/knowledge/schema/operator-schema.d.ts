import { z } from 'zod';

/**
 * A host pattern. `example.net` is that host and all below it, `*.example.net` only what is below,
 * any other `*` stands for characters without a dot; an expression is for the rest.
 */
declare const hostPatternSchema: z.ZodUnion<readonly [z.ZodString, z.ZodInstanceOf<RegExp>]>;
export type HostPattern = z.infer<typeof hostPatternSchema>;
/** A dated hand-over: from `until` on, mail of that domain is taken in by another operator. */
declare const runSchema: z.ZodReadonly<
  z.ZodObject<
    {
      domain: z.ZodString;
      until: z.ZodString;
      to: z.ZodString;
      gradual: z.ZodOptional<z.ZodLiteral<true>>;
      source: z.ZodString;
    },
    z.core.$strict
  >
>;
export type Run = z.infer<typeof runSchema>;
/** Where a request goes. */
declare const routeSchema: z.ZodReadonly<
  z.ZodObject<
    {
      type: z.ZodEnum<{
        email: 'email';
        form: 'form';
        'none-found': 'none-found';
        page: 'page';
        portal: 'portal';
        ticket: 'ticket';
        tool: 'tool';
        'url-in-bounce': 'url-in-bounce';
      }>;
      target: z.ZodString;
      purpose: z.ZodString;
      asksFor: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      answers: z.ZodOptional<z.ZodString>;
      notes: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      confidence: z.ZodEnum<{
        memory: 'memory';
        partial: 'partial';
        verified: 'verified';
      }>;
      asOf: z.ZodNullable<z.ZodString>;
    },
    z.core.$strict
  >
>;
export type Route = z.infer<typeof routeSchema>;
/** A number that the operator (or somebody about it) gives. */
declare const limitSchema: z.ZodReadonly<
  z.ZodObject<
    {
      what: z.ZodString;
      value: z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>;
      unit: z.ZodNullable<z.ZodString>;
      note: z.ZodOptional<z.ZodString>;
      sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      confidence: z.ZodEnum<{
        memory: 'memory';
        partial: 'partial';
        verified: 'verified';
      }>;
      asOf: z.ZodNullable<z.ZodString>;
    },
    z.core.$strict
  >
>;
export type Limit = z.infer<typeof limitSchema>;
/** One operator: a mailbox provider, a filter, a blocklist or a sending host, as one file of data. */
export declare const operatorSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      names: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      kind: z.ZodEnum<{
        blocklist: 'blocklist';
        'filter-vendor': 'filter-vendor';
        host: 'host';
        'mailbox-provider': 'mailbox-provider';
      }>;
      status: z.ZodOptional<z.ZodString>;
      hosts: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInstanceOf<RegExp>]>>>;
      sharedHosts: z.ZodOptional<
        z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInstanceOf<RegExp>]>>>
      >;
      outbound: z.ZodOptional<
        z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInstanceOf<RegExp>]>>>
      >;
      banners: z.ZodReadonly<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodInstanceOf<RegExp>]>>>;
      recipientDomains: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      runs: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                domain: z.ZodString;
                until: z.ZodString;
                to: z.ZodString;
                gradual: z.ZodOptional<z.ZodLiteral<true>>;
                source: z.ZodString;
              },
              z.core.$strict
            >
          >
        >
      >;
      rules: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                id: z.ZodString;
                token: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodInstanceOf<RegExp>]>>;
                patterns: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodInstanceOf<RegExp>>>>;
                cause: z.ZodEnum<{
                  'account-compromise': 'account-compromise';
                  'auth-spf-dkim-dmarc': 'auth-spf-dkim-dmarc';
                  'auto-reply': 'auto-reply';
                  'blocklist-query-error': 'blocklist-query-error';
                  complaint: 'complaint';
                  'concurrent-connections': 'concurrent-connections';
                  'connection-failed': 'connection-failed';
                  'content-attachment': 'content-attachment';
                  'content-spam': 'content-spam';
                  'content-virus': 'content-virus';
                  'dns-failure': 'dns-failure';
                  'domain-blocklisted': 'domain-blocklisted';
                  'dynamic-ip': 'dynamic-ip';
                  'geo-block': 'geo-block';
                  greylisting: 'greylisting';
                  'host-own-limit': 'host-own-limit';
                  'ip-blocklisted-local': 'ip-blocklisted-local';
                  'ip-blocklisted-public-dnsbl': 'ip-blocklisted-public-dnsbl';
                  'ip-reputation': 'ip-reputation';
                  'mail-loop': 'mail-loop';
                  'mailbox-full': 'mailbox-full';
                  'protocol-violation': 'protocol-violation';
                  queued: 'queued';
                  'rate-limit': 'rate-limit';
                  'rdns-ptr': 'rdns-ptr';
                  'recipient-inactive': 'recipient-inactive';
                  'recipient-isp-config': 'recipient-isp-config';
                  'recipient-policy': 'recipient-policy';
                  'recipient-unknown': 'recipient-unknown';
                  'relay-denied': 'relay-denied';
                  'retry-expired': 'retry-expired';
                  'sender-domain-invalid': 'sender-domain-invalid';
                  'size-limit': 'size-limit';
                  'temp-server-problem': 'temp-server-problem';
                  'tls-required': 'tls-required';
                  unknown: 'unknown';
                  'url-blocklisted': 'url-blocklisted';
                }>;
                permanence: z.ZodEnum<{
                  either: 'either';
                  permanent: 'permanent';
                  temporary: 'temporary';
                }>;
                actor: z.ZodReadonly<
                  z.ZodArray<
                    z.ZodEnum<{
                      'domain-owner': 'domain-owner';
                      recipient: 'recipient';
                      'recipient-isp': 'recipient-isp';
                      'sender-host': 'sender-host';
                      'sender-user': 'sender-user';
                    }>
                  >
                >;
                meaning: z.ZodString;
                lasts: z.ZodOptional<z.ZodString>;
                needsHost: z.ZodOptional<z.ZodLiteral<true>>;
                reason: z.ZodOptional<
                  z.ZodEnum<{
                    authfailure: 'authfailure';
                    badreputation: 'badreputation';
                    blocked: 'blocked';
                    contenterror: 'contenterror';
                    delivered: 'delivered';
                    emailtoolarge: 'emailtoolarge';
                    exceedlimit: 'exceedlimit';
                    expired: 'expired';
                    failedstarttls: 'failedstarttls';
                    feedback: 'feedback';
                    filtered: 'filtered';
                    hasmoved: 'hasmoved';
                    hostunknown: 'hostunknown';
                    mailboxfull: 'mailboxfull';
                    mailererror: 'mailererror';
                    mesgtoobig: 'mesgtoobig';
                    networkerror: 'networkerror';
                    norelaying: 'norelaying';
                    notaccept: 'notaccept';
                    notcompliantrfc: 'notcompliantrfc';
                    onhold: 'onhold';
                    policyviolation: 'policyviolation';
                    ratelimited: 'ratelimited';
                    rejected: 'rejected';
                    requireptr: 'requireptr';
                    securityerror: 'securityerror';
                    spamdetected: 'spamdetected';
                    speeding: 'speeding';
                    suppressed: 'suppressed';
                    suspend: 'suspend';
                    syntaxerror: 'syntaxerror';
                    systemerror: 'systemerror';
                    systemfull: 'systemfull';
                    toomanyconn: 'toomanyconn';
                    undefined: 'undefined';
                    userunknown: 'userunknown';
                    vacation: 'vacation';
                    virusdetected: 'virusdetected';
                  }>
                >;
                sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                asOf: z.ZodNullable<z.ZodString>;
                confidence: z.ZodEnum<{
                  memory: 'memory';
                  partial: 'partial';
                  verified: 'verified';
                }>;
                seen: z.ZodEnum<{
                  constructed: 'constructed';
                  documented: 'documented';
                  none: 'none';
                  observed: 'observed';
                }>;
                examples: z.ZodReadonly<z.ZodArray<z.ZodString>>;
              },
              z.core.$strict
            >
          >
        >
      >;
      routes: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                type: z.ZodEnum<{
                  email: 'email';
                  form: 'form';
                  'none-found': 'none-found';
                  page: 'page';
                  portal: 'portal';
                  ticket: 'ticket';
                  tool: 'tool';
                  'url-in-bounce': 'url-in-bounce';
                }>;
                target: z.ZodString;
                purpose: z.ZodString;
                asksFor: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                answers: z.ZodOptional<z.ZodString>;
                notes: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                confidence: z.ZodEnum<{
                  memory: 'memory';
                  partial: 'partial';
                  verified: 'verified';
                }>;
                asOf: z.ZodNullable<z.ZodString>;
              },
              z.core.$strict
            >
          >
        >
      >;
      evidenceAsked: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      limits: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                what: z.ZodString;
                value: z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>;
                unit: z.ZodNullable<z.ZodString>;
                note: z.ZodOptional<z.ZodString>;
                sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                confidence: z.ZodEnum<{
                  memory: 'memory';
                  partial: 'partial';
                  verified: 'verified';
                }>;
                asOf: z.ZodNullable<z.ZodString>;
              },
              z.core.$strict
            >
          >
        >
      >;
      documents: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                title: z.ZodString;
                url: z.ZodNullable<z.ZodString>;
                asOf: z.ZodNullable<z.ZodString>;
                confidence: z.ZodEnum<{
                  memory: 'memory';
                  partial: 'partial';
                  verified: 'verified';
                }>;
                note: z.ZodOptional<z.ZodString>;
              },
              z.core.$strict
            >
          >
        >
      >;
      zone: z.ZodOptional<
        z.ZodReadonly<
          z.ZodObject<
            {
              names: z.ZodReadonly<z.ZodArray<z.ZodString>>;
              lists: z.ZodOptional<z.ZodString>;
              answers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
              meaning: z.ZodOptional<z.ZodString>;
              lookup: z.ZodOptional<z.ZodString>;
              removal: z.ZodOptional<z.ZodString>;
              confidence: z.ZodEnum<{
                memory: 'memory';
                partial: 'partial';
                verified: 'verified';
              }>;
            },
            z.core.$strict
          >
        >
      >;
      notes: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      confidence: z.ZodEnum<{
        memory: 'memory';
        partial: 'partial';
        verified: 'verified';
      }>;
      asOf: z.ZodNullable<z.ZodString>;
    },
    z.core.$strict
  >
>;
export type Operator = z.infer<typeof operatorSchema>;
