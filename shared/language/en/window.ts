import { formatOf } from '../format.ts';

const format = formatOf('en');
const rough = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const counted = (n: number, one: string, other: string) =>
  `${format.number(n)} ${format.plural(n, { one, other })}`;

/** Every word of the window itself; the other languages satisfy its type. */
export const window = {
  app: {
    name: 'Bounce Dossier',
    offline: 'Offline. Nothing leaves this computer.',
    close: 'Close',
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    dismiss: 'Dismiss',
    failed: 'That did not work',
    loading: 'Reading…',
    restarted: (lost: readonly string[]) =>
      `The part that reads mail stopped and was started again.${lost.length === 0 ? '' : ` Left out: ${format.list(lost)}.`}`,
    language: 'Language of the window',
    bytes: (n: number) => counted(n, 'byte', 'bytes'),
  },
  outcomes: {
    failed: 'Failed',
    delayed: 'Delayed',
    delivered: 'Delivered',
    received: 'Received',
    unread: 'Not read as a bounce',
  },
  empty: {
    headline: 'Drop the mails that came back.',
    lead: 'You learn who refused them, why, and who can fix it, and get two letters to send: one to the operator that refused, one to your host.',
    drop: 'Drop bounce mails or whole folders here',
    press: 'or press to choose files',
    formats:
      'Mails (.eml, .msg), mailboxes (.mbox), zip, text, logs of mail servers. Told apart by content, whatever the name.',
    folder: 'Choose a folder…',
    paste: 'Paste text…',
    example: 'Open the example',
    exampleNote: 'A bakery’s mails to Cox, in ten files',
    howTo: 'How to save a bounce from your mail program',
  },
  howTo: [
    {
      program: 'Gmail',
      steps: 'Open the bounce, then ⋮ at its top right, then Download message. You get an .eml file.',
    },
    {
      program: 'Thunderbird',
      steps:
        'Select the bounces, then right-click, Save as. Dragging them here works as well on most systems.',
    },
    {
      program: 'Outlook, new and on the web',
      steps: 'Open the bounce, then ⋯, then Download or Save as. You get an .eml file.',
    },
    {
      program: 'Outlook, classic',
      steps:
        'It saves .msg files, which are not read yet. Open the bounce, select everything, copy, and paste it here.',
    },
    {
      program: 'Apple Mail',
      steps: 'Select the bounce, then File, Save As, format Raw Message Source.',
    },
    {
      program: 'Other webmail',
      steps: 'Look for Show original, View source or Download. Save it, or copy all of it and paste it here.',
    },
  ],
  drop: {
    release: 'Release to take them in. Your files stay where they are.',
    emptyTitle: 'That drop held no file',
    emptyText:
      'Outlook and Apple Mail announce a dragged mail but hand over nothing. Save the mail as a file first, or copy its text and paste it.',
    emptyFile: 'The file holds no bytes.',
    emptyFileNext: 'Save the mail again from your mail program, or copy its text and paste it.',
    notHanded: 'The file could not be handed over.',
    notHandedNext: 'Save it to a folder on this computer and drop it again.',
  },
  paste: {
    title: 'Paste a bounce',
    label: 'Text of the bounce',
    hint: 'As much of it as you have: the whole mail with its header lines is best, six lines are enough to start.',
    read: 'Read it',
  },
  intake: {
    title: 'Taking in',
    handing: (done: number, of: number) => `Handing over ${format.number(done)} of ${format.number(of)}`,
    reading: (done: number, of: number | null) =>
      of === null
        ? `${format.number(done)} read`
        : `${format.number(done)} of ${counted(of, 'file', 'files')} read`,
    rate: (perSecond: number) => `${rough.format(perSecond)} a second`,
    left: (seconds: number) => `about ${counted(seconds, 'second', 'seconds')} left`,
    stop: 'Stop',
    stopping: 'Stopping…',
    each: 'Each file',
    states: { reading: 'reading', done: 'read', failed: 'not read' },
    took: (n: number) => `${counted(n, 'source', 'sources')} taken in`,
    refused: (n: number) => `${counted(n, 'file', 'files')} could not be taken in`,
    stopped: 'Stopped on request; the rest was not read.',
  },
  bar: {
    counts: (incidents: number, sources: number) =>
      `${counted(incidents, 'incident', 'incidents')} in ${counted(sources, 'source', 'sources')}`,
    add: 'Add bounces',
    files: 'Files…',
    folder: 'Folder…',
    paste: 'Paste text…',
    example: 'The example',
    clear: 'Close this case…',
    clearTitle: 'Close this case?',
    clearText: 'The window forgets these sources. The files they came from stay as they are.',
    clearDo: 'Close the case',
    filter: 'Filter the list',
    filterNone: 'Nothing in the list matches.',
  },
  panes: {
    list: 'Case',
    story: 'Story',
    bytes: 'Source',
    send: 'Send',
  },
  list: {
    incidents: 'Incidents',
    needsALook: 'Needs a look',
    received: 'Received although bounced',
    sources: 'Sources',
  },
  look: {
    reason: 'Why',
    next: 'Next step',
    open: 'Show its bytes',
    sha256: 'SHA-256',
    size: 'Size',
  },
  story: {
    why: 'Why?',
    whyTitle: 'Why we say so',
    rule: 'Rule',
    asOf: (date: string) => `as of ${date}`,
    checked: 'Confidence in the rule',
    restsOn: 'It rests on these words',
    sources: 'Sources',
    others: (n: number) => counted(n, 'other explanation', 'other explanations'),
    othersTitle: 'Considered and ranked lower',
    decides: 'What would decide it:',
    confidence: { high: 'likely', moderate: 'possible', low: 'unlikely' },
    voices: 'Who said what',
    happened: 'What happened',
    asTable: (n: number) => `The same as a table, ${counted(n, 'row', 'rows')}`,
    when: 'When',
    who: 'Who',
    what: 'What',
    basis: 'Basis',
    missing: 'What is missing',
    copyRequest: 'Copy the request',
    mails: 'Mails',
    sent: 'Sent',
    from: 'From',
    to: 'To',
    reply: 'Reply',
    outcome: 'Outcome',
    notStated: 'not in the bounce',
    stampedBy: 'Stamped by',
    tookFrom: 'Took it from',
    afterBefore: 'After the stamp before',
    allMails: (n: number) => `Show all ${format.number(n)} mails`,
    facts: 'What else the notices state',
    factsHint: 'Press any of these to see where it stands.',
    gaps: 'Not there, and why',
  },
  bytes: {
    none: 'Press any fact to see where it stands.',
    view: 'View',
    raw: 'Raw',
    hex: 'Hex',
    longLine: (n: number) => `… ${format.number(n)} more characters in this line; the hex view has them all`,
    goTo: 'Go to this fact:',
    legend: { receiver: 'receiver’s words', host: 'added by the sending host', other: 'other facts' },
  },
  send: {
    ticket: 'Ticket text',
    of: (n: number, budget: number) => `${format.number(n)} of ${format.number(budget)}`,
    pack: 'Pack…',
    packTo: (label: string) => `${label}: pack…`,
    exportAll: 'Export…',
    ticketTitle: (label: string) => `${label}: ticket text`,
    ticketCount: (n: number, budget: number) =>
      `${format.number(n)} of ${format.number(budget)} characters that such a form takes`,
    ticketOver: (n: number) => `${counted(n, 'character', 'characters')} too many for such a form`,
    exportTitle: 'Export the packs',
    forWhom: 'Who they are for',
    inPack: {
      receiver:
        'Request with the exhibits: PDF, Markdown, ticket text, form fields, evidence, facts, checksums.',
      host: 'Support ticket with what only your host can look up: the same seven files.',
      own: 'The same, and the originals byte for byte.',
    },
    bridge: 'A page for the technicians of both sides is written with every export.',
    language: 'Language of the packs',
    languages: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
    folderNext: 'You choose where the folder goes next.',
    zipNext: 'You get one zip file to download.',
    write: 'Write the packs',
    writing: 'Writing…',
    noOne: 'Choose at least one.',
    doneTitle: 'The packs are written',
    folder: 'Folder',
    manifest: 'SHA-256 of the manifest',
    reveal: 'Show in folder',
    download: 'Download',
    files: (n: number) => counted(n, 'file', 'files'),
    file: 'File',
    size: 'Bytes',
  },
};

export type WindowWords = typeof window;
