import { isIssued, type Report } from '@baocao/core/report';
import { indicatorsAppendix, numbered, passportAppendix } from './appendices.ts';
import { bodyBlocks } from './body.ts';
import { capitals } from './capitals.ts';
import type { DocumentBlock } from './document-block.ts';
import { punctuateList } from './end-marks.ts';
import { gatheringNotice, periodWords } from './gathering.ts';
import { letterheadOf } from './letterhead.ts';
import { numberPassport } from './number-passport.ts';
import { plainWords, wordsOf } from './words.ts';

/** What may be printed beside the report itself. */
export interface DocumentParts {
  /** An appendix that tells of each number where it stands and what it comes from. */
  readonly passport?: boolean;
}

/**
 * The whole report in the order of reading, from the letterhead to the signature, its appendices and its
 * footnotes. A draft says that it is one, and ends with the plan that it is held against.
 */
export function documentBlocks(
  report: Report,
  { passport = false }: DocumentParts = {},
): readonly DocumentBlock[] {
  const main = mainBlocks(report);
  const appendix = indicatorsAppendix(report);
  const footnotes = report.footnotes.map(
    (note, index): DocumentBlock => ({
      type: 'footnote',
      path: `footnotes/${index}`,
      marker: note.marker,
      words: wordsOf(note),
    }),
  );
  // With a passport there are two appendices.
  const first = appendix.map((each) => ({ ...each, number: 'I' }));
  const numbers = passport ? numberPassport([...main, ...first, ...footnotes], report) : null;
  return [
    ...main,
    ...numbered([...appendix, ...(numbers ? [passportAppendix(report, numbers)] : [])]),
    ...footnotes,
    ...followedPlanBlocks(report),
  ];
}

/** What the signature stands under. */
function mainBlocks(report: Report): readonly DocumentBlock[] {
  const { header } = report;
  return [
    ...(isIssued(report) ? [] : [{ type: 'draft' as const }]),
    { type: 'letterhead', letterhead: letterheadOf(report) },
    { type: 'title', kind: capitals(header.kind), subject: header.subject },
    ...addresseesBlock(header.addressees),
    ...punctuateList(report.legalBases.map(wordsOf)).map(
      (words, index) => ({ type: 'basis', path: `legalBases/${index}`, words }) as const,
    ),
    { type: 'lead', path: 'lead', text: report.lead },
    ...gatheringNotice(report),
    ...bodyBlocks(report),
    ...closingBlock(report),
  ];
}

/** A single body stands beside “Kính gửi:” without a mark; several are a list. */
function addresseesBlock(addressees: readonly string[]): readonly DocumentBlock[] {
  if (addressees.length === 0) return [];
  const names = addressees.map(plainWords);
  return [{ type: 'addressees', names: names.length === 1 ? names : punctuateList(names) }];
}

function closingBlock({ recipients, signature }: Report): readonly DocumentBlock[] {
  if (recipients.length === 0 && !signature) return [];
  const posts = signature ? [signature.authority, signature.post] : [];
  return [
    {
      type: 'closing',
      recipients: punctuateList(recipients.map(plainWords)),
      signature: signature && {
        posts: posts.filter((post) => post !== null).map(capitals),
        name: signature.name,
      },
    },
  ];
}

function followedPlanBlocks(report: Report): readonly DocumentBlock[] {
  const { followedPlan } = report;
  if (isIssued(report) || !followedPlan) return [];
  return [
    {
      type: 'followed-plan',
      title: `Kế hoạch đã đề ra cho kỳ này (theo báo cáo ${periodWords(followedPlan.period)}):`,
    },
    ...followedPlan.paragraphs.map(
      ({ marker, text }) =>
        ({ type: 'paragraph', path: null, marker, words: plainWords(text) }) as const,
    ),
  ];
}
