import { parseArgs } from 'node:util';
import { type Explanation, explain } from '../../shared/classify/explain.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { RuleCard } from '../../shared/knowledge/rule-card.ts';
import { speak } from '../../shared/language/speak.ts';
import { type Command, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** What one SMTP reply means. */
export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain [--json] [--language en|de|fr|es] TEXT | -',
  does: 'what one SMTP reply means, whose words, who acts, with sources',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, language: { type: 'string' } },
    });
    const given = positionals.join(' ');
    const text = given === '-' ? new TextDecoder().decode(await io.stdin()) : given;
    const language = languageOf(values.language);
    if (text.trim() === '') throw new WrongUse(speak(language).cli.give.reply);
    const explanation = explain(text, knowledge);
    io.out(values.json ? `${JSON.stringify(explanation, null, 2)}\n` : told(explanation, language));
    return 0;
  },
};

function told(explanation: Explanation, language: Language): string {
  const { cli, names, causes, format } = speak(language);
  const { colon, labelled } = format;
  const { operator, token, actor, cause } = explanation;
  const said = explanation.replies.flatMap((reply) => [
    labelled(cli.whose, names.authors[reply.author]),
    `  ${reply.text}`,
  ]);
  const cards = (explanation.causes[0]?.basis ?? []).flatMap(({ card }) => (card === null ? [] : [card]));
  const lines = [
    ...said,
    labelled(cli.operator, operator?.name ?? cli.notKnown),
    labelled(cli.cause, `${causes[cause].title}${token === null ? '' : ` (${token})`}`),
    labelled(cli.meaning, cards[0]?.meaning ?? causes[cause].plain),
    labelled(cli.whoActs, actor === null ? cli.notKnown : names.actors[actor].name),
    labelled(cli.confidence, names.confidence[explanation.causes[0]?.confidence ?? 'low']),
    colon(cli.sources),
    ...(cards.length === 0 ? [`  ${cli.noRule}`] : cards.flatMap(sourceLines)),
  ];
  return `${lines.map(safeForTerminal).join('\n')}\n`;
}

function sourceLines({ rule, sources }: RuleCard): string[] {
  return sources.map(({ title, date, url }) =>
    ['  ', rule, ': ', title, date === null ? '' : `, ${date}`, url === null ? '' : ` <${url}>`].join(''),
  );
}
