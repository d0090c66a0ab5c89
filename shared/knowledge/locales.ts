import { arLocale } from './locales/ar.ts';
import { bgLocale } from './locales/bg.ts';
import { caLocale } from './locales/ca.ts';
import { csLocale } from './locales/cs.ts';
import { daLocale } from './locales/da.ts';
import { deLocale } from './locales/de.ts';
import { elLocale } from './locales/el.ts';
import { enLocale } from './locales/en.ts';
import { esLocale } from './locales/es.ts';
import { etLocale } from './locales/et.ts';
import { faLocale } from './locales/fa.ts';
import { fiLocale } from './locales/fi.ts';
import { frLocale } from './locales/fr.ts';
import { heLocale } from './locales/he.ts';
import { hiLocale } from './locales/hi.ts';
import { hrLocale } from './locales/hr.ts';
import { huLocale } from './locales/hu.ts';
import { idLocale } from './locales/id.ts';
import { itLocale } from './locales/it.ts';
import { jaLocale } from './locales/ja.ts';
import { koLocale } from './locales/ko.ts';
import { ltLocale } from './locales/lt.ts';
import { lvLocale } from './locales/lv.ts';
import { msLocale } from './locales/ms.ts';
import { nbLocale } from './locales/nb.ts';
import { nlLocale } from './locales/nl.ts';
import { plLocale } from './locales/pl.ts';
import { ptBrLocale } from './locales/pt-br.ts';
import { ptPtLocale } from './locales/pt-pt.ts';
import { roLocale } from './locales/ro.ts';
import { ruLocale } from './locales/ru.ts';
import { skLocale } from './locales/sk.ts';
import { slLocale } from './locales/sl.ts';
import { srLocale } from './locales/sr.ts';
import { svLocale } from './locales/sv.ts';
import { thLocale } from './locales/th.ts';
import { trLocale } from './locales/tr.ts';
import { ukLocale } from './locales/uk.ts';
import { viLocale } from './locales/vi.ts';
import { zhCnLocale } from './locales/zh-cn.ts';
import { zhTwLocale } from './locales/zh-tw.ts';
import type { Locale } from './schema/locale-schema.ts';

/** Every language whose mails, notices and pastes are told by its own words; one file each. */
export const locales: readonly Locale[] = [
  enLocale,
  deLocale,
  frLocale,
  esLocale,
  itLocale,
  ptBrLocale,
  ptPtLocale,
  nlLocale,
  plLocale,
  csLocale,
  skLocale,
  huLocale,
  roLocale,
  bgLocale,
  elLocale,
  trLocale,
  ruLocale,
  ukLocale,
  svLocale,
  daLocale,
  nbLocale,
  fiLocale,
  etLocale,
  lvLocale,
  ltLocale,
  slLocale,
  hrLocale,
  srLocale,
  heLocale,
  arLocale,
  faLocale,
  hiLocale,
  thLocale,
  viLocale,
  idLocale,
  msLocale,
  koLocale,
  jaLocale,
  zhCnLocale,
  zhTwLocale,
  caLocale,
];
