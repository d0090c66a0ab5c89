import { z } from 'zod';
/** One enhanced status code (RFC 3463): `X.7.1`, whatever its class. */
export declare const statusCodeSchema: z.ZodReadonly<
  z.ZodObject<
    {
      code: z.ZodString;
      registered: z.ZodBoolean;
      title: z.ZodString;
      meaning: z.ZodString;
      cause: z.ZodNullable<
        z.ZodEnum<{
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
        }>
      >;
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
      replyCodes: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      reference: z.ZodNullable<z.ZodString>;
      vendors: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                vendor: z.ZodString;
                meaning: z.ZodString;
                source: z.ZodString;
              },
              z.core.$strict
            >
          >
        >
      >;
      sources: z.ZodReadonly<z.ZodArray<z.ZodString>>;
    },
    z.core.$strict
  >
>;
export type StatusCode = z.infer<typeof statusCodeSchema>;
/** One SMTP reply code (RFC 5321 section 4.2). */
export declare const replyCodeSchema: z.ZodReadonly<
  z.ZodObject<
    {
      code: z.ZodString;
      meaning: z.ZodString;
      cause: z.ZodNullable<
        z.ZodEnum<{
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
        }>
      >;
      reference: z.ZodNullable<z.ZodString>;
    },
    z.core.$strict
  >
>;
export type ReplyCode = z.infer<typeof replyCodeSchema>;
