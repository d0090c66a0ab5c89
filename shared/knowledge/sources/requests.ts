import type { KnowledgeSource } from '../schema/source-schema.ts';

const READ_COPY = 'read in a copy of the repository';

/** What the requests and retry models rest on. */
export const requestSources: Readonly<Record<string, KnowledgeSource>> = {
  'exim-spec': {
    title: 'Exim specification: smtp transport, main options, retry, log files, utilities',
    url: 'https://github.com/Exim/exim/blob/master/doc/doc-docbook/spec.xfpt',
    date: '2025-12-29 (commit 13835a3c)',
    howRead: READ_COPY,
    kind: 'documentation',
  },
  'postfix-doc': {
    title: 'Postfix postconf(5), SCHEDULER_README, QSHAPE_README and manual pages (3.12 snapshot)',
    url: 'https://github.com/vdukhovni/postfix',
    date: '2026-08-22 (commit 17830e5c)',
    howRead: READ_COPY,
    kind: 'documentation',
  },
  'sendmail-doc': {
    title: 'Sendmail 8.18: cf/README and doc/op/op.me',
    url: 'https://github.com/hrs-allbsd/sendmail',
    date: '2024-01-08 (commit 19036c0d)',
    howRead: READ_COPY,
    kind: 'documentation',
  },
  'notqmail-doc': {
    title: 'notqmail manual pages qmail-control, qmail-send, qmail-remote',
    url: 'https://github.com/notqmail/notqmail',
    date: '2024-12-26 (commit a7012e4f)',
    howRead: READ_COPY,
    kind: 'documentation',
  },
  'ms-ps': {
    title: 'Microsoft Exchange cmdlet reference: Set-TransportService, Set-SendConnector',
    url: 'https://github.com/MicrosoftDocs/office-docs-powershell',
    date: '2026-08-21 (commit 93336da2)',
    howRead: READ_COPY,
    kind: 'documentation',
  },
};
