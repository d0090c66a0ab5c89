import { z } from 'zod';
import { asOfSchema, changeDateSchema, sourcedSchema, trustSchema } from './dated.ts';
import { regExpSchema, ruleSchema } from './rule-schema.ts';

/**
 * A host pattern. `example.net` is that host and all below it, `*.example.net` only what is below,
 * any other `*` stands for characters without a dot; an expression is for the rest.
 */
const hostPatternSchema = z.union([z.string().min(3), regExpSchema]);
export type HostPattern = z.infer<typeof hostPatternSchema>;

/** A dated hand-over: from `until` on, mail of that domain is taken in by another operator. */
const runSchema = z
  .object({
    domain: z.string(),
    until: changeDateSchema,
    /** Id of the operator that runs it since. */
    to: z.string(),
    /** True where domains or mailboxes moved one by one: the date alone decides nothing. */
    gradual: z.literal(true).optional(),
    source: z.string(),
  })
  .strict()
  .readonly();

/** Where a request goes. */
const routeSchema = z
  .object({
    type: z.enum(['email', 'form', 'portal', 'tool', 'page', 'ticket', 'url-in-bounce', 'none-found']),
    target: z.string(),
    purpose: z.string(),
    asksFor: z.array(z.string()).readonly(),
    /** What stands between several addresses in one field, where a source says it. */
    separator: z.string().optional(),
    /** Set where a source says that attachments are not read: everything goes into the text. */
    textOnly: z.literal(true).optional(),
    /** What a source says about the time an answer takes. */
    answers: z.string().optional(),
    /** Requests that are turned away, as a source says it. */
    refuses: z.array(z.string()).readonly().optional(),
    notes: z.array(z.string()).readonly().optional(),
    sources: sourcedSchema,
    confidence: trustSchema,
    asOf: asOfSchema,
  })
  .strict()
  .readonly();

/** A number that the operator (or somebody about it) gives. */
const limitSchema = z
  .object({
    what: z.string(),
    value: z.union([z.number(), z.string()]),
    unit: z.string().nullable(),
    note: z.string().optional(),
    sources: sourcedSchema,
    confidence: trustSchema,
    asOf: asOfSchema,
  })
  .strict()
  .readonly();

const documentSchema = z
  .object({
    title: z.string(),
    url: z.string().nullable(),
    asOf: asOfSchema,
    confidence: trustSchema,
    note: z.string().optional(),
  })
  .strict()
  .readonly();

/** A public blocklist's zones and what its answers mean. */
const zoneSchema = z
  .object({
    names: z.array(z.string()).min(1).readonly(),
    /**
     * The zone that a person's look-up asks, and of what. Absent where nothing may be asked: the list has
     * closed (its zone may answer "listed" to everything), wants a key, or says something other than a listing.
     */
    ask: z
      .object({
        zone: z.string(),
        /** `ip4`: the list is not known to hold IPv6 addresses, so that no answer of it would say anything. */
        of: z.enum(['ip4', 'ip', 'domain']),
        /** Answers that are no listing: good or middling marks of a list that gives marks. */
        harmless: z.array(z.string()).readonly().optional(),
      })
      .strict()
      .readonly()
      .optional(),
    lists: z.string().optional(),
    answers: z.record(z.string(), z.string()).optional(),
    meaning: z.string().optional(),
    lookup: z.string().optional(),
    removal: z.string().optional(),
    confidence: trustSchema,
  })
  .strict()
  .readonly();

/** One operator: a mailbox provider, a filter, a blocklist or a sending host, as one file of data. */
export const operatorSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    names: z.array(z.string()).min(1).readonly(),
    kind: z.enum(['mailbox-provider', 'filter-vendor', 'blocklist', 'host']),
    status: z.string().optional(),
    /** Set where a source says that a request about a sending address is only taken from the one who answers for it. */
    ownerFiles: z.object({ sources: sourcedSchema }).strict().readonly().optional(),
    /** Hosts that take mail in. */
    hosts: z.array(hostPatternSchema).readonly(),
    /** Hosts of a vendor that serves others too: they name this operator only with one of its domains. */
    sharedHosts: z.array(hostPatternSchema).readonly().optional(),
    /** Hosts that send out: one of these refusing means that the sender's own side refused. */
    outbound: z.array(hostPatternSchema).readonly().optional(),
    /** Words of its greeting or of its replies that only it writes. */
    banners: z.array(z.union([z.string().min(3), regExpSchema])).readonly(),
    recipientDomains: z.array(z.string()).readonly(),
    runs: z.array(runSchema).readonly(),
    rules: z.array(ruleSchema).readonly(),
    routes: z.array(routeSchema).readonly(),
    /** What it wants to see in a request. */
    evidenceAsked: z.array(z.string()).readonly().optional(),
    limits: z.array(limitSchema).readonly(),
    documents: z.array(documentSchema).readonly(),
    zone: zoneSchema.optional(),
    notes: z.array(z.string()).readonly().optional(),
    sources: z.array(z.string()).readonly(),
    confidence: trustSchema,
    asOf: asOfSchema,
  })
  .strict()
  .readonly();

export type Operator = z.infer<typeof operatorSchema>;
