import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import type { Incident } from '../../shared/evidence/incident.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { sheetOf } from '../../shared/report/form/sheet-of.ts';
import { postOf } from '../../shared/report/forum/post-of.ts';
import { type PackFile, writePacks } from '../../shared/report/pack.ts';
import { recordsOf } from '../../shared/report/records-of.ts';
import { issueOf } from '../../shared/report/reissue/issue-of.ts';
import { ticketText } from '../../shared/report/text/ticket-text.ts';
import { toneHints } from '../../shared/report/tone/tone-hints.ts';
import { pageView } from '../../shared/report/view/page-view.ts';
import { postView } from '../../shared/report/view/post-view.ts';
import type { BackendParts } from './backend-parts.ts';
import { decoders } from './decoders.ts';
import { exportName } from './export-name.ts';
import { Letters } from './letters.ts';
import { manifestHashes } from './manifest-hashes.ts';
import { packPortsOf } from './pack-ports-of.ts';
import { refusedToReader } from './refused-to-reader.ts';
import { type Stamped, stampPacks } from './timestamp/stamp-packs.ts';
import { whyNotWritten } from './why-not-written.ts';
import { writeFolder } from './write-folder.ts';
import { writeZip } from './write-zip.ts';

type PackOperation = Extract<keyof Handlers, `pack.${string}`>;

/** Where an export went. */
interface Place {
  readonly folder: string;
  readonly reveal: string | null;
  readonly artifact: string | null;
}

/** What leaves the app: ticket texts to copy, packs to send. */
export function packHandlers(parts: BackendParts): Pick<Handlers, PackOperation> {
  const { workspace, host, surroundings } = parts;
  const ports = packPortsOf(surroundings.fonts);
  const revealed = new Map<string, string>();
  const letters = new Letters(parts);

  const issueIn = (files: readonly PackFile[]) => {
    const { charset, sha256 } = decoders;
    const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const issue = issueOf(byPath, { sha256, utf8: (bytes) => charset(bytes, 'utf-8') });
    return issue === null ? {} : { issue };
  };

  /** Null where the person closed the dialog. */
  const put = async (name: string, files: readonly PackFile[]): Promise<Place | null> => {
    if (host.exports.to === 'download') {
      const artifact = `${name}-${randomUUID().slice(0, 8)}.zip`;
      await writeZip(host.exports.folder, artifact, files, surroundings.clock());
      return { folder: name, reveal: null, artifact };
    }
    const parent = await host.exports.choose();
    if (parent === null) return null;
    const folder = await writeBeside(parent, name, files);
    const reveal = host.reveal === null ? null : `r-${randomUUID()}`;
    if (reveal !== null) revealed.set(reveal, folder);
    return { folder: basename(folder), reveal, artifact: null };
  };

  return {
    'pack.ticket': async ({ incident: id, to, language, budget }) =>
      letters.of(id, (incident) => ({
        ok: true,
        value: ticketText(letters.document(incident, to, language), budget),
      })),
    'pack.preview': async ({ incident: id, to, language }) =>
      letters.of(id, (incident) => ({ ok: true, value: pageView(letters.document(incident, to, language)) })),
    'pack.form': async ({ incident: id, to, language }) =>
      letters.of(id, (incident) => {
        const about = { case: workspace.case(), incident, language, knowledge };
        const redaction = letters.redaction(to);
        const document = letters.document(incident, to, language, redaction);
        return { ok: true, value: sheetOf(about, document, recordsOf(about), undefined, redaction) };
      }),
    'pack.post': async ({ incident: id, language }) =>
      letters.of(id, (incident) => {
        const redaction = letters.redaction('forum');
        const about = { case: workspace.case(), incident, language, knowledge };
        return { ok: true, value: postView(postOf(about, redaction), redaction, ports.leaks) };
      }),
    'pack.hints': async ({ language, statements }) => ({
      ok: true,
      value: { hints: toneHints(statements ?? workspace.case().statements, language) },
    }),
    'pack.stamp-plan': async ({ to, url }) => {
      const { host: server, protocol } = new URL(url);
      return {
        ok: true,
        value: { host: server, encrypted: protocol === 'https:', hashes: new Set(to).size },
      };
    },
    'pack.export': async ({ incident: id, to, language, profile, tokens, stamp }) =>
      letters.of(id, async (incident) => {
        const { version: appVersion } = surroundings;
        const packs = await writePacks(
          {
            case: workspace.case(),
            incident,
            to,
            language,
            knowledge,
            appVersion,
            // What is sent along is for this once; what the case keeps holds for all.
            profile: profile ?? letters.changes,
            tokens: tokens?.tokens,
            earlier: { among: letters.issues },
          },
          ports,
        );
        if (!packs.ok && packs.because === 'leaks') {
          return { ok: true, value: { written: null, leaks: [...packs.leaks] } };
        }
        if (!packs.ok) return failed('refused', whyNotWritten(packs, language).join(' '));
        const stamps =
          stamp === undefined ? NO_STAMPS : await stampPacks(packs.files, stamp, surroundings.post);
        const files = [...packs.files, ...stamps.files];
        const place = await put(nameOf(incident, surroundings.clock()), files);
        if (place === null) return { ok: true, value: { written: null, leaks: [] } };
        const listed = files.map(({ path, bytes }) => ({ name: path, bytes: bytes.length }));
        const manifest = manifestHashes(files, ports.sha256);
        if (refusedToReader(workspace) === null) {
          const { version } = surroundings;
          workspace.decide({
            kind: 'pack-written',
            addressees: to,
            manifests: manifest,
            rules: knowledge.version,
            version,
            ...issueIn(packs.files),
          });
        }
        return {
          ok: true,
          value: {
            written: {
              ...place,
              files: listed,
              manifest,
              large: [...packs.large],
              searched: packs.searched,
              stamps: [...stamps.outcomes],
            },
            leaks: [],
          },
        };
      }),
    'pack.reveal': async ({ reveal }) => {
      const path = revealed.get(reveal);
      if (path === undefined || host.reveal === null)
        return failed('not-found', 'There is nothing to show.', 'nothing-to-show');
      await host.reveal(path);
      return { ok: true, value: {} };
    },
  };
}

const NO_STAMPS: Stamped = { files: [], outcomes: [] };

function nameOf(incident: Incident, at: string): string {
  return exportName(at, incident.operator?.id ?? null);
}

/** Writes a folder of its own into the chosen one; where the name is taken, the next number. */
async function writeBeside(parent: string, name: string, files: readonly PackFile[]): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    if ((await writeFolder(folder, files)).ok) return folder;
  }
}
