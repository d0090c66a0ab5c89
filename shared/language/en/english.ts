import { formatOf } from '../format.ts';
import { asks } from './asks.ts';
import { byHand } from './by-hand.ts';
import { caseFile } from './case-file.ts';
import { causes } from './causes.ts';
import { cli } from './cli.ts';
import { document } from './document.ts';
import { explanations } from './explanations.ts';
import { fileFaults } from './file-faults.ts';
import { findings } from './findings.ts';
import { form } from './form.ts';
import { forum } from './forum.ts';
import { leaks } from './leaks.ts';
import { letters } from './letters.ts';
import { lookups } from './lookups.ts';
import { menu } from './menu.ts';
import { method } from './method.ts';
import { missing, missingLabels } from './missing.ts';
import { names } from './names.ts';
import { problems } from './problems.ts';
import { redaction } from './redaction.ts';
import { refusals } from './refusals.ts';
import { reissue } from './reissue.ts';
import { remedies } from './remedies.ts';
import { signatures } from './signatures.ts';
import { spread } from './spread.ts';
import { steps } from './steps.ts';
import { story } from './story.ts';
import { timeStamp } from './time-stamp.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { tone } from './tone.ts';
import { turning } from './turning.ts';
import { verify } from './verify.ts';
import { ways } from './ways.ts';
import { window } from './window.ts';
import { writers } from './writers.ts';

/** English defines what there is to say; the other languages have to say all of it. */
export const english = {
  format: formatOf('en'),
  names,
  causes,
  problems,
  missing,
  missingLabels,
  refusals,
  reissue,
  remedies,
  steps,
  spread,
  story,
  explanations,
  findings,
  form,
  letters,
  lookups,
  signatures,
  asks,
  document,
  method,
  timeline,
  today,
  tone,
  turning,
  ways,
  window,
  menu,
  caseFile,
  cli,
  byHand,
  fileFaults,
  forum,
  leaks,
  redaction,
  timeStamp,
  verify,
  writers,
};
