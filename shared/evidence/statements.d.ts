import { z } from 'zod';
/** What only the person knows; optional, and always marked as theirs. Read from `--statements FILE` too. */
export declare const statementsSchema: z.ZodReadonly<z.ZodObject<{
    contact: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        name: z.ZodOptional<z.ZodString>;
        organisation: z.ZodOptional<z.ZodString>;
        email: z.ZodOptional<z.ZodString>;
        phone: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>;
    sendingIp: z.ZodOptional<z.ZodString>;
    sharedIp: z.ZodOptional<z.ZodEnum<{
        dedicated: "dedicated";
        shared: "shared";
        unknown: "unknown";
    }>>;
    host: z.ZodOptional<z.ZodReadonly<z.ZodObject<{
        name: z.ZodString;
        ticket: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>;
    receiverTicket: z.ZodOptional<z.ZodString>;
    typeOfMail: z.ZodOptional<z.ZodString>;
    tried: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    replyBy: z.ZodOptional<z.ZodString>;
}, z.core.$strip>>;
export type Statements = z.infer<typeof statementsSchema>;
