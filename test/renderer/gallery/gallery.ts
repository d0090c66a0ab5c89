/**
 * The window over fixture views, to look at its states without a backend:
 * `npx vite build -c test/renderer/gallery/vite.config.mjs`, then open `?state=empty|full|running`.
 */
import type { Answer } from '../../../shared/contract/answer.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { BackendEvent } from '../../../shared/contract/events.ts';
import type { OperationName, Output } from '../../../shared/contract/operations.ts';
import { bounceText, linesOf } from '../fixture/bounce-source.ts';
import { caseView, emptyCase } from '../fixture/case.ts';
import { caseFile } from '../fixture/case-file.ts';
import { incident } from '../fixture/incident.ts';

const state = new URLSearchParams(location.search).get('state') ?? 'full';
const long = `${bounceText.repeat(40)}`;
const textOf = (id: string) => (id === 'copy' ? long : bounceText);

type Told = { readonly [N in OperationName]: (input: never) => Output<N> };

const told: Told = {
  hello: () => ({
    version: '0.1.0',
    rules: '1',
    capabilities: { pick: false, folder: state === 'folder', reveal: false },
  }),
  'intake.files': () => ({
    added: [],
    refused: [
      {
        name: 'old.zip',
        problem: { code: 'encrypted', message: 'The archive asks for a password.', next: 'Unpack it first.' },
      },
    ],
    stopped: false,
  }),
  'intake.paste': () => ({ added: [{ id: 'x', name: 'paste' }], refused: [], stopped: false }),
  'intake.pick': () => ({ added: [], refused: [], stopped: false }),
  'intake.example': () => ({ added: [], refused: [], stopped: false }),
  'intake.stop': () => ({}),
  'case.view': () => (state === 'empty' ? emptyCase : caseView),
  'case.file': () => caseFile,
  'case.new': () => ({}),
  'case.export': () => ({ written: null }),
  'case.import': () => ({ opened: false }),
  'case.open': () => ({ opened: false }),
  'case.undo': () => ({}),
  'case.redo': () => ({}),
  'case.leave-out': () => ({}),
  'case.treat-as-bounce': () => ({}),
  'case.ignore': () => ({}),
  'case.exclude': () => ({}),
  'case.name': () => ({}),
  'case.dismiss-changes': () => ({}),
  'case.state': () => ({}),
  'incident.view': () => incident,
  'source.view': ({ id, from, count }: { id: string; from: number; count: number }) => {
    const lines = linesOf(textOf(id));
    return {
      id,
      name: caseView.sources.find((one) => one.id === id)?.name ?? id,
      bytes: textOf(id).length,
      sha256: '',
      lineCount: lines.length,
      lines: lines.slice(from - 1, from - 1 + count),
    };
  },
  'source.zone': () => ({ understood: true }),
  'source.bytes': ({ id, from, count }: { id: string; from: number; count: number }) => ({
    hex: Array.from(textOf(id).slice(from, from + count), (char) =>
      char.charCodeAt(0).toString(16).padStart(2, '0'),
    ).join(''),
  }),
  'dns.plan': () => ({
    resolver: '192.0.2.53:53',
    questions: ['PTR 7.100.51.198.in-addr.arpa', 'MX cox.net', 'A 7.100.51.198.zen.spamhaus.org'],
  }),
  'dns.snapshot': () => ({ source: { id: 'x', name: 'dns.txt' }, asked: 3, stopped: false }),
  'dns.stop': () => ({}),
  'pack.post': () => ({ text: 'Safe to post', leaks: [], classes: [], leftOut: 0 }),
  'pack.hints': () => ({ hints: [] }),
  'pack.form': () => ({
    request: 'Request BD-1',
    title: '198.51.100.7 is refused with 421',
    ticket: { text: '421 AUP#CXCNCT', characters: 14, budget: 2000, minimum: 320 },
    routes: [],
  }),
  'redaction.change': () => ({ refused: [] }),
  'redaction.changes': () => ({ changes: {} }),
  'redaction.view': () => ({ classes: [], leftOut: 0, lines: 0, locked: [], changes: {} }),
  'pack.preview': () => ({
    language: 'en',
    title: 'Mail to Cox is returned with AUP#CXCNCT',
    running: { left: 'Request BD-1, version 1', right: '12 November 2020' },
    address: [[{ text: 'To the support of the sending host', style: 'strong' }]],
    first: [{ kind: 'paragraph', runs: [{ text: 'Cox answered 421 to 18 of 23 mails.', style: 'plain' }] }],
    rest: [],
  }),
  'pack.ticket': () => ({
    text: 'Request: 198.51.100.7 is refused with 421 AUP#CXCNCT\n\nWhen: …',
    characters: 1482,
    budget: 2000,
    minimum: 320,
  }),
  'pack.stamp-plan': () => ({ host: 'tsa.example', encrypted: true, hashes: 2 }),
  'pack.export': () => ({
    written: {
      folder: 'cox-2020-11-12',
      files: [
        'bridge.md',
        'bridge.pdf',
        'receiver/SHA256SUMS',
        'receiver/evidence.txt',
        'receiver/facts.json',
        'receiver/form.md',
        'receiver/pack.md',
        'receiver/pack.pdf',
        'receiver/ticket.txt',
      ].map((name, index) => ({ name, bytes: 1000 * (index + 1) * 7 })),
      manifest: '9f2c4c1d0f5b7a3e8d6c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0f9e8d7c',
      large: [],
      searched: { values: 22, files: 14 },
      stamps: [],
      reveal: null,
      artifact: 'a.zip',
    },
    leaks: [],
  }),
  'pack.reveal': () => ({}),
};

const listeners: ((event: BackendEvent) => void)[] = [];
const bridge: Bridge = {
  call: async <N extends OperationName>(name: N, input: unknown): Promise<Answer<N>> => {
    if (name === 'intake.files' && state === 'running') {
      for (let done = 1; done <= 12; done += 1) {
        for (const hear of listeners)
          hear({
            event: 'intake-progress',
            done,
            of: 40,
            name: `bounces/bounce-${String(done)}.eml`,
            state: done === 12 ? 'reading' : done % 5 === 0 ? 'failed' : 'done',
          });
        await new Promise((later) => setTimeout(later, 200));
      }
      await new Promise(() => {});
    }
    return { ok: true, value: (told[name] as (input: unknown) => Output<N>)(input) };
  },
  on: (listener) => listeners.push(listener),
  register: async (file) => (file instanceof File && file.size > 0 ? file.name : null),
  artifactUrl: (artifact) => `artifact/${artifact}`,
};

Object.assign(window, { bridge });
void import('../../../renderer/main.tsx');
