import type { Rule } from '../rule.ts';
import { averageAgrees } from './avg-01-average.ts';
import { percentageOfPlan } from './clm-01-percentage-of-plan.ts';
import { claimWithoutFigure } from './clm-02-claim-without-figure.ts';
import { allOfNothing } from './clm-03-all-of-nothing.ts';
import { amountWithoutTarget } from './clm-04-amount-without-target.ts';
import { taskWithoutResult } from './cov-01-task-without-result.ts';
import { nothingQuantified } from './cov-02-nothing-quantified.ts';
import { planWithoutTask } from './cov-03-plan-without-task.ts';
import { taskWithoutPlan } from './cov-04-task-without-plan.ts';
import { countedSet } from './cov-05-counted-set.ts';
import { taskRepeated } from './cpy-01-task-repeated.ts';
import { toldBefore } from './cpy-02-told-before.ts';
import { oneAsOfDay } from './day-01-one-as-of-day.ts';
import { oneDocumentOneDate } from './doc-01-one-document-one-date.ts';
import { issuerCode } from './doc-02-issuer-code.ts';
import { typeAndCode } from './doc-03-type-and-code.ts';
import { citedAfterReport } from './doc-04-cited-after-report.ts';
import { yearAndDate } from './doc-05-year-and-date.ts';
import { firstCitation } from './doc-06-first-citation.ts';
import { citedAsRecorded } from './doc-07-cited-as-recorded.ts';
import { numberAsObserved } from './fct-01-number-as-observed.ts';
import { numberWithoutSpaces } from './frm-01-number-without-spaces.ts';
import { filingLine } from './frm-02-filing-line.ts';
import { addressee } from './frm-03-addressee.ts';
import { dotAfterCode } from './frm-04-dot-after-code.ts';
import { zerosInDate } from './frm-05-zeros-in-date.ts';
import { endOfBody } from './frm-06-end-of-body.ts';
import { paper } from './frm-07-paper.ts';
import { margins } from './frm-08-margins.ts';
import { font } from './frm-09-font.ts';
import { colour } from './frm-10-colour.ts';
import { pageNumber } from './frm-11-page-number.ts';
import { size } from './frm-12-size.ts';
import { weightAndSlope } from './frm-13-weight-and-slope.ts';
import { capitals } from './frm-14-capitals.ts';
import { alignment } from './frm-15-alignment.ts';
import { spacing } from './frm-16-spacing.ts';
import { nationalWords } from './frm-17-national-words.ts';
import { missingPart } from './frm-18-missing-part.ts';
import { number } from './frm-19-number.ts';
import { placeAndDate } from './frm-20-place-and-date.ts';
import { bases } from './frm-21-bases.ts';
import { signature } from './frm-22-signature.ts';
import { recipients } from './frm-23-recipients.ts';
import { ruleUnderMotto } from './frm-24-rule-under-motto.ts';
import { sides } from './frm-25-sides.ts';
import { calledAndWritten } from './ftn-01-called-and-written.ts';
import { footnotesInOrder } from './ftn-02-in-order.ts';
import { changeAgrees } from './grw-01-change.ts';
import { impossiblePercentage } from './imp-01-impossible-percentage.ts';
import { numbering } from './num-01-numbering.ts';
import { shareAgrees } from './pct-01-share.ts';
import { runningTotalFalls } from './ser-02-running-total-falls.ts';
import { partWithinWhole } from './sub-01-part-within-whole.ts';
import { wholeBreakdown } from './sum-01-whole-breakdown.ts';
import { slipInAList } from './sum-02-slip-in-a-list.ts';
import { procedureFiles } from './sum-03-procedure-files.ts';
import { sharesMakeAWhole } from './sum-04-shares-make-a-whole.ts';
import { balanceComesOut } from './sum-05-balance.ts';
import { toldTheSame } from './sum-06-told-the-same.ts';
import { tableFitsItself } from './tab-01-table-fits-itself.ts';
import { windowClosed } from './win-01-window-closed.ts';
import { asOfWithinWindow } from './win-02-as-of-within-window.ts';
import { windowsFollow } from './win-03-windows-follow.ts';
import { waiverInUse } from './wvr-01-waiver-in-use.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  averageAgrees,
  percentageOfPlan,
  claimWithoutFigure,
  allOfNothing,
  amountWithoutTarget,
  taskWithoutResult,
  nothingQuantified,
  planWithoutTask,
  taskWithoutPlan,
  countedSet,
  taskRepeated,
  toldBefore,
  oneAsOfDay,
  oneDocumentOneDate,
  issuerCode,
  typeAndCode,
  citedAfterReport,
  yearAndDate,
  firstCitation,
  citedAsRecorded,
  numberAsObserved,
  numberWithoutSpaces,
  filingLine,
  addressee,
  dotAfterCode,
  zerosInDate,
  endOfBody,
  paper,
  margins,
  font,
  colour,
  pageNumber,
  size,
  weightAndSlope,
  capitals,
  alignment,
  spacing,
  nationalWords,
  missingPart,
  number,
  placeAndDate,
  bases,
  signature,
  recipients,
  ruleUnderMotto,
  sides,
  calledAndWritten,
  footnotesInOrder,
  changeAgrees,
  impossiblePercentage,
  numbering,
  shareAgrees,
  runningTotalFalls,
  partWithinWhole,
  wholeBreakdown,
  slipInAList,
  procedureFiles,
  sharesMakeAWhole,
  balanceComesOut,
  toldTheSame,
  tableFitsItself,
  windowClosed,
  asOfWithinWindow,
  windowsFollow,
  waiverInUse,
];
