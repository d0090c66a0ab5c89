import { closeSync, openSync, writeSync } from 'node:fs';
import { eximNotice } from '../notice/exim-notice.ts';

/** Writes a mailbox of `count` notices, each to another recipient at another second. */
export function writeMailbox(path: string, count: number): void {
  const file = openSync(path, 'w');
  try {
    for (let number = 0; number < count; number += 1) {
      const time = new Date(Date.UTC(2020, 10, 11) + number * 1000).toUTCString().replace('GMT', '+0000');
      const mail = eximNotice({ recipient: `user${number}@example.com` }).replaceAll(
        'Wed, 11 Nov 2020 16:34:03 +0000',
        time,
      );
      writeSync(file, `From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${mail}\n`);
    }
  } finally {
    closeSync(file);
  }
}
