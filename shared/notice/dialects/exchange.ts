import type { TracedText } from '../../mail/traced-text.ts';
import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import type { Draft } from '../draft.ts';

/** The heading of the technical section, in the languages that Exchange writes it in. */
const TECHNICAL =
  /(?:Diagnostic information for administrators|Diagnoseinformationen für Administratoren|Informations de diagnostic pour les administrateurs|Información de diagnóstico para los administradores|Informazioni di diagnostica per gli amministratori|Diagnostische gegevens voor beheerders|Informações de diagnóstico para administradores|管理者向けの診断情報)\s{0,3}[:：]?/iu;
const DELAYED =
  /Delivery is delayed to these recipients|hasn't been delivered yet|will continue to be attempted/i;
const GENERATING =
  /(?:Generating server|Generierender Server|Serveur de génération|Servidor de generación|Server di generazione)\s{0,3}:\s{0,3}([A-Za-z0-9._-]{1,255})/iu;
/** `#550 5.1.1 …##`, `#< mx.example.net #5.1.1 smtp;550 …> #SMTP#`: the marks are Exchange's. */
const MARKS =
  /^[ \t]{0,4}#+ ?|[ \t]{0,4}##?(?:rfc822;\S{1,320})?[ \t]{0,4}$|[ \t]{0,4}>? ?#SMTP#[ \t]{0,4}$/g;

function withoutMarks(detail: TracedText): TracedText {
  const stretches = [...detail.text.matchAll(MARKS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: '',
  }));
  return detail.replace(stretches);
}

/**
 * Exchange and Microsoft 365: whatever stands above the technical section is chosen by status and says
 * nothing of the refusing side; below it, each address is followed by the reply or Exchange's own verdict.
 */
export const exchange: Dialect = {
  id: 'exchange',
  recognises: (text) => TECHNICAL.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const heading = TECHNICAL.exec(words.text);
    const section = heading === null ? words : words.slice(heading.index + heading[0].length);
    const server = section.exec(GENERATING)?.group(1)?.toFact() ?? null;
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    return addressBlocks(section).map((block): Draft => {
      const draft = blockDraft('exchange', 'exchange', { ...block, detail: withoutMarks(block.detail) });
      return { ...draft, kind, reportingMta: server };
    });
  },
};
