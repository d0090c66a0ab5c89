import type { Language } from '../contract/language-code.ts';
import type { Leak } from '../contract/leak.ts';
import type { ProfileChanges, TokenTable } from '../contract/redaction.ts';
import type { TakenOut } from '../contract/taken-out.ts';
import type { Case } from '../evidence/case.ts';
import type { Incident } from '../evidence/incident.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Addressee, Document } from './block.ts';
import { withColophon } from './colophon.ts';
import { buildDocument } from './document.ts';
import { sheetOf } from './form/sheet-of.ts';
import { writeForm } from './form/write-form.ts';
import { postOf } from './forum/post-of.ts';
import { searchLetters } from './leaks/search-letters.ts';
import { writeTakenOut } from './leaks/write-taken-out.ts';
import { type Letter, letterTo } from './letter-to.ts';
import { type NamedBytes, writeManifest } from './manifest.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { originalsOf } from './originals.ts';
import type { PackPorts } from './pack-ports.ts';
import { type Attachment, renderPdf } from './pdf/render-pdf.ts';
import { recordsOf } from './records-of.ts';
import type { Reader } from './redaction/profile-for.ts';
import { redactContact } from './redaction/redact-contact.ts';
import type { Redaction, Refusal } from './redaction/redaction.ts';
import { redactionOf } from './redaction/redaction-of.ts';
import { shippedRedaction } from './redaction/shipped-redaction.ts';
import { writeTokens } from './redaction/write-tokens.ts';
import { asIssue } from './reissue/as-issue.ts';
import { type Earlier, issuedAs } from './reissue/issued-as.ts';
import { issuedDocument } from './reissue/issued-document.ts';
import { seal, ZEROS } from './seal.ts';
import { LARGEST_FILE } from './size/largest-file.ts';
import { type TooLarge, tooLarge } from './size/too-large.ts';
import { withoutOriginals } from './size/without-originals.ts';
import { ticketText } from './text/ticket-text.ts';
import { writeEvidence } from './text/write-evidence.ts';
import { encodeUtf8 } from './utf8.ts';
import { factsOf, writeFacts } from './write-facts.ts';
import { writeXarf } from './xarf/xarf-annex.ts';

/** A file of a written case, its path from the case's folder: `receiver/pack.pdf`. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackInput {
  readonly case: Case;
  readonly incident: Incident;
  readonly to: readonly Exclude<Reader, 'bridge'>[];
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly appVersion: string;
  /** What was issued before; absent where nothing was. */
  readonly earlier?: Earlier;
  /** Characters that a form's free field takes; what most take, where nothing is said. */
  readonly budget?: number;
  /** What the person changed of the profiles that ship. */
  readonly profile?: ProfileChanges | undefined;
  /** The key of an earlier issue: the same value keeps its token. */
  readonly tokens?: TokenTable['tokens'] | undefined;
}

export type PackResult =
  | {
      readonly ok: true;
      readonly files: readonly PackFile[];
      /** What a desk is likely to refuse by its size. */
      readonly large: readonly TooLarge[];
      /** By folder (`receiver`), and for the page of both sides by `bridge`: what may stand in none of its files, and what may. */
      readonly redactions: ReadonlyMap<Reader, Pick<Redaction, 'profile' | 'removed' | 'kept'>>;
      /** How many values were looked for in how many finished files, and found in none. */
      readonly searched: { readonly values: number; readonly files: number };
    }
  /** A finished file still holds what it may not: nothing is to be written. */
  | { readonly ok: false; readonly because: 'leaks'; readonly leaks: readonly Leak[] }
  | { readonly ok: false; readonly because: 'locked'; readonly refused: readonly Refusal[] };

/**
 * All files of a written case: a folder an addressee, and the page for the technicians of both sides.
 * The same input gives the same bytes. What a profile takes out is taken out before any writer has it, and
 * looked for in the finished files.
 */
export async function writePacks(input: PackInput, ports: PackPorts): Promise<PackResult> {
  const redactions = new Map<Reader, Redaction>();
  for (const to of [...input.to, 'bridge' as const]) {
    const { knowledge, profile: changes, tokens: earlier } = input;
    const result = redactionOf({ case: input.case, to, knowledge, changes, earlier });
    if (!result.ok) return { ok: false, because: 'locked', refused: result.refused };
    redactions.set(to, result.redaction);
  }
  const takenOut = takenOutOf(redactions);
  const files = await writeFiles(input, redactions, takenOut, ports);
  const { leaks, ...searched } = searchLetters(files, takenOut, ports.leaks);
  if (leaks.length > 0) return { ok: false, because: 'leaks', leaks };
  return { ok: true, files, large: tooLarge(files), redactions, searched };
}

const takenOutOf = (redactions: ReadonlyMap<Reader, Redaction>): TakenOut['letters'] =>
  Object.fromEntries(
    [...redactions].filter(([to]) => to !== 'own').map(([to, { removed, kept }]) => [to, { removed, kept }]),
  );

async function writeFiles(
  input: PackInput,
  redactions: ReadonlyMap<Reader, Redaction>,
  takenOut: TakenOut['letters'],
  ports: PackPorts,
): Promise<readonly PackFile[]> {
  const files: PackFile[] = [];
  const manifests: string[] = [];
  const addressees = input.to.flatMap((to) => (to === 'forum' ? [] : [to]));
  const records = recordsOf(input);
  const about = { ...input, sha256: ports.sha256 };
  const letters = addressees.map((to) => letterTo(to, about, records, redactionFor(input, redactions, to)));
  const issued = input.earlier === undefined ? null : issuedAs(input.earlier, letters.map(factsOf));
  for (const letter of letters) {
    const { to } = letter;
    const document = issuedDocument(letter, issued, letter.redaction);
    const pack = await writePack({ ...letter, document }, input, takenOut, ports);
    files.push(...pack.files.map(({ name, bytes }) => ({ path: `${to}/${name}`, bytes })));
    // The page goes to both sides, and the person's own file to neither.
    if (to !== 'own') manifests.push(`${to} ${pack.manifest}`);
  }
  const redaction = redactionFor(input, redactions, 'bridge');
  const page = buildDocument({ ...about, to: 'bridge', redaction });
  const bridge = issued === null ? page : asIssue(page, issued.request, null);
  const documents = await writeDocuments(bridge, manifests.join(', '), [], input, ports);
  if (input.to.includes('forum')) {
    const post = postOf(input, redactionFor(input, redactions, 'forum'));
    files.push({ path: 'forum/post.txt', bytes: encodeUtf8(post) });
  }
  files.push({ path: 'bridge.md', bytes: documents.markdown }, { path: 'bridge.pdf', bytes: documents.pdf });
  return files;
}

const redactionFor = (
  { case: c, knowledge }: PackInput,
  redactions: ReadonlyMap<Reader, Redaction>,
  to: Reader,
): Redaction => redactions.get(to) ?? shippedRedaction(c, to, knowledge);

async function writePack(
  letter: Letter<Exclude<Addressee, 'bridge'>>,
  input: PackInput,
  takenOut: TakenOut['letters'],
  ports: PackPorts,
): Promise<{ readonly files: readonly NamedBytes[]; readonly manifest: string }> {
  const { to, records, redaction } = letter;
  const document = withColophon(letter.document);
  const originals = to === 'own' ? originalsOf(input.case, input.incident, document) : [];
  const text = (name: string, content: string): NamedBytes => ({ name, bytes: encodeUtf8(content) });
  const listed: readonly NamedBytes[] = [
    text('evidence.txt', writeEvidence(document)),
    text('facts.json', writeFacts({ ...letter, document })),
    ...(to === 'receiver'
      ? [
          text(
            'xarf.json',
            writeXarf(
              { document, records, contact: redactContact(input.case.statements, redaction) },
              ports.sha256,
            ),
          ),
        ]
      : []),
    text('form.md', writeForm(sheetOf(input, document, records, input.budget, redaction), input.language)),
    text('ticket.txt', `${ticketText(document, input.budget).text}\n`),
    ...(to === 'own'
      ? [text('tokens.json', writeTokens(redaction.tokens)), text('taken-out.json', writeTakenOut(takenOut))]
      : []),
    ...originals.map(({ name, bytes }) => ({ name: `originals/${name}`, bytes })),
  ];
  const manifest = writeManifest(listed, ports.sha256);
  const hash = ports.sha256(manifest);
  const documents = await writeDocuments(document, hash, originals, input, ports);
  return {
    manifest: hash,
    files: [
      { name: 'pack.pdf', bytes: documents.pdf },
      { name: 'pack.md', bytes: documents.markdown },
      ...listed,
      { name: 'SHA256SUMS', bytes: manifest },
    ],
  };
}

/** The two files that print the manifest's hash, each with its own digest inside. */
async function writeDocuments(
  whole: Document,
  manifest: string,
  attachments: readonly Attachment[],
  { appVersion }: PackInput,
  ports: PackPorts,
): Promise<{ readonly pdf: Uint8Array; readonly markdown: Uint8Array }> {
  const render = (document: Document, embedded: readonly Attachment[]) =>
    renderPdf(
      { document, manifest, seal: ZEROS, appName: `Bounce Dossier ${appVersion}`, attachments: embedded },
      ports.openPdf,
    );
  const total = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tried = total > LARGEST_FILE ? null : await render(whole, attachments);
  const fits = tried !== null && (tried.length <= LARGEST_FILE || attachments.length === 0);
  const document = fits ? whole : withoutOriginals(whole);
  const pdf = fits ? tried : await render(document, []);
  return {
    pdf: seal(pdf, ports.sha256),
    markdown: seal(encodeUtf8(writeMarkdown(document, manifest)), ports.sha256),
  };
}
