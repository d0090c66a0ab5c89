import { z } from 'zod';
import { caseFileSchema } from './case-file.ts';
import { caseViewSchema } from './case-view.ts';
import { formSheetSchema } from './form-sheet.ts';
import { incidentViewSchema } from './incident-view.ts';
import { languageSchema } from './language-code.ts';
import { leakSchema } from './leak.ts';
import { pageViewSchema } from './page-view.ts';
import { problemSchema } from './problem.ts';
import { profileChangesSchema, tokenTableSchema } from './redaction.ts';
import { classesSchema, redactionViewSchema, refusalSchema } from './redaction-view.ts';
import { sourceViewSchema } from './source-view.ts';
import { statementsSchema } from './statements.ts';
import { ticketTextSchema } from './ticket-text.ts';
import { timeStampOutcomeSchema, timeStampUrlSchema } from './time-stamp.ts';
import { toneHintSchema } from './tone-hint.ts';

const language = languageSchema;
const addressee = z.enum(['receiver', 'host', 'own']);
const added = z.object({
  /** Sources in the order they were taken in; a problem costs only its own input. */
  added: z.array(z.object({ id: z.string(), name: z.string() })),
  refused: z.array(z.object({ name: z.string(), problem: problemSchema })),
  stopped: z.boolean(),
});

/** False where the person closed the dialog. */
const opened = z.object({ opened: z.boolean() });

/**
 * Every operation the window can ask for, with its input and output: the only API the UI knows.
 * Ids cross, never paths. A `handle` is what the transport gave for a file that the person dropped or
 * picked (Electron: registered by the preload; web: uploaded).
 */
export const operations = {
  /** First call: who we are and what this host can do. */
  hello: {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      rules: z.string(),
      capabilities: z.object({
        /** Native file dialogs; without them the window uses its own file input. */
        pick: z.boolean(),
        /** Export asks for a folder and writes it; without it a zip is offered for download. */
        folder: z.boolean(),
        reveal: z.boolean(),
      }),
    }),
  },
  'intake.files': { input: z.object({ handles: z.array(z.string()).min(1), language }), output: added },
  'intake.paste': { input: z.object({ text: z.string().min(1), language }), output: added },
  /** Opens the native dialog and takes in what was chosen. */
  'intake.pick': { input: z.object({ what: z.enum(['files', 'folder']), language }), output: added },
  /** The bundled example: ten files, or thirty with `larger`. */
  'intake.example': { input: z.object({ language, larger: z.boolean().optional() }), output: added },
  'intake.stop': { input: z.object({}), output: z.object({}) },
  'case.view': { input: z.object({ language }), output: caseViewSchema },
  /** The case as a file: who may write it, what can be undone, what newer rules changed. */
  'case.file': { input: z.object({}), output: caseFileSchema },
  /** Begins a new case; the one before stays where it is kept. */
  'case.new': { input: z.object({}), output: z.object({}) },
  /** One of `case.file`'s recent ones; null asks for a folder by the native dialog. */
  'case.open': { input: z.object({ id: z.string().nullable() }), output: opened },
  /** One zip of originals and decisions; null where the person closed the dialog. */
  'case.export': {
    input: z.object({}),
    output: z.object({
      written: z
        .object({
          name: z.string(),
          /** For the web transport's download, or null where it was written into a folder. */
          artifact: z.string().nullable(),
        })
        .nullable(),
    }),
  },
  /** Opens such a zip as a case of its own; a null handle asks for it by the native dialog. */
  'case.import': { input: z.object({ handle: z.string().nullable() }), output: opened },
  'case.undo': { input: z.object({}), output: z.object({}) },
  'case.redo': { input: z.object({}), output: z.object({}) },
  'case.leave-out': { input: z.object({ source: z.string() }), output: z.object({}) },
  /**
   * Has a source read for a failure that no reader took for a bounce, or takes that back. The case says what came of
   * it: a problem of the source marks the decision, or says that nothing could be read.
   */
  'case.treat-as-bounce': {
    input: z.object({ source: z.string(), treat: z.boolean() }),
    output: z.object({}),
  },
  /** Folds away what the case says of a source under "needs a look", or brings it back. What it holds counts as before. */
  'case.ignore': { input: z.object({ source: z.string(), ignored: z.boolean() }), output: z.object({}) },
  /** Counts bounces nowhere, or counts them again. One act, whatever their number. */
  'case.exclude': {
    input: z.object({ bounces: z.array(z.string()).min(1), excluded: z.boolean() }),
    output: z.object({}),
  },
  'case.name': { input: z.object({ title: z.string().max(200) }), output: z.object({}) },
  /** The person has read what newer rules changed. */
  'case.dismiss-changes': { input: z.object({}), output: z.object({}) },
  /** Puts what only the person knows in place of what was said before; a decision like the others, so it can be undone. */
  'case.state': { input: z.object({ statements: statementsSchema }), output: z.object({}) },
  /** What the person changed of what letters leave out, as the case keeps it. */
  'redaction.changes': { input: z.object({}), output: z.object({ changes: profileChangesSchema }) },
  /**
   * Puts what the person wants left out in place of what was wanted before; a decision like the others. Nothing is
   * decided where a word of it is a part of what stays: `refused` says of what.
   */
  'redaction.change': {
    input: z.object({ changes: profileChangesSchema }),
    output: z.object({ refused: z.array(refusalSchema) }),
  },
  'incident.view': { input: z.object({ id: z.string(), language }), output: incidentViewSchema },
  'source.view': {
    input: z.object({ id: z.string(), from: z.int().positive(), count: z.int().positive().max(5000) }),
    output: sourceViewSchema,
  },
  /**
   * Says in which zone the times of a source are written that carry none: an IANA name or an offset, null for not
   * known. `understood`: whether the words name a zone; where not, nothing changed.
   */
  'source.zone': {
    input: z.object({ id: z.string(), zone: z.string().max(80).nullable() }),
    output: z.object({ understood: z.boolean() }),
  },
  /** The very bytes for the hex view, as lower-case hex pairs without spaces; fewer at the source's end. */
  'source.bytes': {
    input: z.object({ id: z.string(), from: z.int().nonnegative(), count: z.int().positive().max(65_536) }),
    output: z.object({ hex: z.string() }),
  },
  /** What a look-up for an incident would send, and to whom: for the person to agree to. Asks nothing. */
  'dns.plan': {
    input: z.object({ incident: z.string() }),
    output: z.object({
      /** Address and port; null where this system has no resolver. */
      resolver: z.string().nullable(),
      /** The names that would be asked for, addresses turned round among them; no mail address of anybody. */
      questions: z.array(z.string()),
    }),
  },
  /** Asks the DNS: the one operation that sends anything anywhere, and only where the person agreed. */
  'dns.snapshot': {
    input: z.object({ incident: z.string(), language }),
    output: z.object({
      /** The look-up as a source of the case. */
      source: z.object({ id: z.string(), name: z.string() }),
      asked: z.int(),
      stopped: z.boolean(),
    }),
  },
  'dns.stop': { input: z.object({}), output: z.object({}) },
  /** The ticket text as it will be written, with its count against the budget. */
  'pack.ticket': {
    input: z.object({
      incident: z.string(),
      to: addressee,
      language,
      /** Characters that the form takes; 2,000 where nothing is said. */
      budget: z.int().min(1).max(20_000).optional(),
    }),
    output: ticketTextSchema,
  },
  /** The copy sheet as it will be written: each way to ask, field by field. */
  'pack.form': {
    input: z.object({ incident: z.string(), to: addressee, language }),
    output: formSheetSchema,
  },
  /** What a time stamp would send, and to whom: for the person to agree to. Asks nothing. */
  'pack.stamp-plan': {
    input: z.object({ to: z.array(addressee).min(1), url: timeStampUrlSchema }),
    output: z.object({
      /** Of the address, with its port where it names one. */
      host: z.string(),
      /** False where others on the way can read and change what is sent. */
      encrypted: z.boolean(),
      /** One a folder: the SHA-256 of its SHA256SUMS, beside a random number. */
      hashes: z.int(),
    }),
  },
  /** What a letter leaves out, with the values, and what stays and why. */
  'redaction.view': {
    input: z.object({ incident: z.string(), to: z.enum([...addressee.options, 'bridge']), language }),
    output: redactionViewSchema,
  },
  /** A text that is safe to post in public, searched for what it may not hold. */
  'pack.post': {
    input: z.object({ incident: z.string(), language }),
    output: z.object({
      /** Null where the search found something: then there is nothing to post. */
      text: z.string().nullable(),
      leaks: z.array(leakSchema),
      /** What was looked for in it, by kind. */
      classes: classesSchema,
      leftOut: z.int(),
    }),
  },
  /** A pack as it will be written, to be read through before it is. */
  'pack.preview': {
    input: z.object({ incident: z.string(), to: z.enum([...addressee.options, 'bridge']), language }),
    output: pageViewSchema,
  },
  /** Hints at the tone of what the person says, or is about to say; they never stand in the way of an export. */
  'pack.hints': {
    input: z.object({
      language,
      /** What is being written; where it is left out, what the case holds. */
      statements: statementsSchema.optional(),
    }),
    output: z.object({ hints: z.array(toneHintSchema).readonly() }),
  },
  /** Writes packs; null result where the person closed the dialog. */
  'pack.export': {
    input: z.object({
      incident: z.string(),
      /** `forum`: a text that is safe to post. */
      to: z.array(z.enum([...addressee.options, 'forum'])).min(1),
      language,
      /** The authority that stamps the packs; absent where the person did not ask for it. */
      stamp: timeStampUrlSchema.optional(),
      /** What differs from the profiles that ship. */
      profile: profileChangesSchema.optional(),
      /** The key of an earlier issue, so that the same value keeps its token. */
      tokens: tokenTableSchema.optional(),
    }),
    output: z.object({
      written: z
        .object({
          /** The folder's own name, not its path. */
          folder: z.string(),
          files: z.array(z.object({ name: z.string(), bytes: z.int() })),
          manifest: z.string(),
          /** Files, or folders together, that desks are likely to refuse by their size. */
          large: z.array(z.object({ path: z.string(), bytes: z.int() })),
          /** How many values that were taken out were looked for in how many files, and found in none. */
          searched: z.object({ values: z.int(), files: z.int() }).readonly(),
          /** One a folder where a stamp was asked for. */
          stamps: z.array(timeStampOutcomeSchema),
          /** For `pack.reveal`, or null where this host cannot reveal. */
          reveal: z.string().nullable(),
          /** For the web transport's download, or null where a folder was written. */
          artifact: z.string().nullable(),
        })
        .nullable(),
      /** Where the finished files still held a value that was to be taken out: then nothing is written. */
      leaks: z.array(leakSchema),
    }),
  },
  'pack.reveal': { input: z.object({ reveal: z.string() }), output: z.object({}) },
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<N extends OperationName> = z.infer<Operations[N]['input']>;
export type Output<N extends OperationName> = z.infer<Operations[N]['output']>;
