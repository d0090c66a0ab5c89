import { failed, type Handlers } from '../../shared/contract/dispatch.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { givenZone } from '../../shared/mail/given-zone.ts';
import { incidentView } from '../../shared/report/view/incident-view.ts';
import { sourceView } from '../../shared/report/view/source-view.ts';
import type { BackendParts } from './backend-parts.ts';
import { caseHandlers } from './case-handlers.ts';
import { dnsHandlers } from './dns-handlers.ts';
import { intakeHandlers } from './intake-handlers.ts';
import { packHandlers } from './pack-handlers.ts';
import { redactionHandlers } from './redaction-handlers.ts';
import { refusedToReader } from './refused-to-reader.ts';
import { zoneRules } from './zone-rules.ts';

/** Every operation of the contract, on one case. Imports no Electron: what only a desktop can do is `host`. */
export function createHandlers(parts: BackendParts): Handlers {
  const { workspace, session, host, surroundings, emit } = parts;
  return {
    hello: async () => ({
      ok: true,
      value: {
        version: surroundings.version,
        rules: knowledge.version,
        capabilities: {
          pick: host.pick !== null,
          folder: host.exports.to === 'folder',
          reveal: host.reveal !== null,
        },
      },
    }),
    ...intakeHandlers(parts),
    ...packHandlers(parts),
    ...redactionHandlers(parts),
    ...caseHandlers(parts),
    ...dnsHandlers(parts),
    'incident.view': async ({ id, language }) => {
      const view = incidentView(workspace.case(), id, language, knowledge);
      return view === null
        ? failed('not-found', `There is no incident ${id}.`, 'no-such-incident')
        : { ok: true, value: view };
    },
    'source.view': async ({ id, from, count }) => {
      const source = workspace.source(id);
      if (source === null) return failed('not-found', `There is no source ${id}.`, 'no-such-source');
      return { ok: true, value: sourceView(source, from, count) };
    },
    'source.zone': async ({ id, zone: words }) => {
      const refused = refusedToReader(workspace);
      if (refused !== null) return refused;
      const source = workspace.source(id);
      if (source === null) return failed('not-found', `There is no source ${id}.`, 'no-such-source');
      const zone = words === null ? null : givenZone(words, zoneRules);
      const understood = words === null || zone !== null;
      if (understood) {
        workspace.decide({ kind: 'zone', sha256: source.sha256, zone: zone?.name ?? null });
        session?.see();
        emit({ event: 'case-changed', revision: workspace.revision });
      }
      return { ok: true, value: { understood } };
    },
    'source.bytes': async ({ id, from, count }) => {
      const source = workspace.source(id);
      if (source === null) return failed('not-found', `There is no source ${id}.`, 'no-such-source');
      const hex = Buffer.from(source.bytes.subarray(from, from + count)).toString('hex');
      return { ok: true, value: { hex } };
    },
  };
}
