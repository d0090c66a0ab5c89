import { z } from 'zod';
export declare const regExpSchema: z.ZodInstanceOf<RegExp>;
/** 4yz, 5yz, or both seen. */
export declare const permanenceSchema: z.ZodEnum<{
  either: 'either';
  permanent: 'permanent';
  temporary: 'temporary';
}>;
/** Where the best example of the words comes from; `none` where only the code itself is known. */
export declare const seenSchema: z.ZodEnum<{
  constructed: 'constructed';
  documented: 'documented';
  none: 'none';
  observed: 'observed';
}>;
/** One refusal of one operator: how it reads, what it means, who has to act, and who says so. */
export declare const ruleSchema: z.ZodReadonly<
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
>;
export type OperatorRule = z.infer<typeof ruleSchema>;
