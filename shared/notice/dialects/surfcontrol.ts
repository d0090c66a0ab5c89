import { ADDRESS } from '../../mail/address.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';

const HEADING = 'Failed to send to identified host,';
const LINE = new RegExp(
  `^[ \\t]{0,8}<?(${ADDRESS.source})>?: {0,3}\\[([0-9A-Fa-f.:]{2,45})\\], {0,3}([^\\n]{1,2000})`,
  'gmu',
);

/** SurfControl's filter: under its heading one line a try, `user@example.com: [192.0.2.1], 550 …` or its own words. */
export const surfcontrol: Dialect = {
  id: 'surfcontrol',
  recognises: (text) => text.text.includes(HEADING),
  read: (text) =>
    text.matchAll(LINE).flatMap((line): Draft[] => {
      const [address, ip, detail] = [line.group(1), line.group(2), line.group(3)];
      if (address === null || ip === null || detail === null) return [];
      const draft = blockDraft('surfcontrol', 'surfcontrol', { address, detail, whole: line.whole });
      return [{ ...draft, remoteIp: draft.remoteIp ?? ip.toFact() }];
    }),
};
