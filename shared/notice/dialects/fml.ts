import type { Fact } from '../../intake/fact.ts';
import { ADDRESS } from '../../mail/address.ts';
import { unfold } from '../../mail/unfold.ts';
import type { Dialect } from '../dialect.ts';
import { blankDraft } from '../draft.ts';
import { refusesPost } from '../refuses-post.ts';
import type { Reply } from '../reply.ts';

const LIST_IN_ID = /FML[A-Za-z0-9]{1,30}\.([^\s<>@]{1,128}@[^\s<>@]{1,255})>/;
const COPY = /\n[ \t]*Original mail as follows:/;

/** The list server stands at the recipient's side: what it says is the refusal itself. */
const fromList = (text: Fact<string>): Reply => ({
  author: 'receiver',
  code: null,
  enhanced: null,
  text,
  phase: null,
  host: null,
  ip: null,
});

/** fml, a mailing list server of Japan: it answers a post that it does not take by a mail of its own. */
export const fml: Dialect = {
  id: 'fml',
  recognises: (_text, mail) => mail !== null && refusesPost(mail),
  read: (text, mail) => {
    const words = text.slice(0, COPY.exec(text.text)?.index ?? text.length).trim();
    const first = words.slice(0, /\n[ \t]*\n/.exec(words.text)?.index ?? words.length);
    const id = mail?.header.get('Message-ID')?.raw.exec(LIST_IN_ID)?.group(1) ?? null;
    const list = first.exec(new RegExp(`<(${ADDRESS.source})>`, 'u'))?.group(1) ?? id;
    const said = unfold(first);
    if (said.length === 0) return [];
    const fact = said.toFact();
    const recipient = list?.toFact() ?? null;
    const replies = [fromList(fact)];
    return [{ ...blankDraft('fml', words.hull), recipient, diagnostic: fact, replies }];
  },
};
