import { isIssued, type Report } from '@baocao/core/report';
import { bodyBlocks } from './body.ts';
import { capitals } from './capitals.ts';
import type { DocumentBlock } from './document-block.ts';
import { gatheringNotice, periodWords } from './gathering.ts';
import { indicatorsBlock } from './indicators-block.ts';
import { letterheadOf } from './letterhead.ts';
import { plainWords, punctuateList } from './words.ts';

/**
 * The whole report in the order of reading, from the letterhead to the signature and its footnotes.
 * A draft says that it is one, and ends with the plan that it is held against.
 */
export function documentBlocks(report: Report): readonly DocumentBlock[] {
  const { header, sections } = report;
  return [
    ...(isIssued(report) ? [] : [{ type: 'draft' as const }]),
    { type: 'letterhead', letterhead: letterheadOf(report) },
    { type: 'title', kind: capitals(header.kind), subject: header.subject },
    ...addresseesBlock(header.addressees),
    ...punctuateList(report.legalBases.map(({ narrative }) => narrative)).map(
      (words) => ({ type: 'basis', words }) as const,
    ),
    { type: 'lead', text: report.lead },
    ...gatheringNotice(report),
    ...bodyBlocks(report),
    ...recipientsBlock(report.recipients),
    ...signatureBlock(report),
    ...(sections.some(({ showsIndicators }) => showsIndicators)
      ? []
      : indicatorsBlock(report, 'APPENDIX')),
    ...report.footnotes.map(
      ({ marker, narrative }) => ({ type: 'footnote', marker, words: narrative }) as const,
    ),
    ...followedPlanBlocks(report),
  ];
}

/** A single body stands beside “Kính gửi:” without a mark; several are a list. */
function addresseesBlock(addressees: readonly string[]): readonly DocumentBlock[] {
  if (addressees.length === 0) return [];
  const names = addressees.map(plainWords);
  return [{ type: 'addressees', names: names.length === 1 ? names : punctuateList(names) }];
}

function recipientsBlock(recipients: readonly string[]): readonly DocumentBlock[] {
  if (recipients.length === 0) return [];
  return [{ type: 'recipients', names: punctuateList(recipients.map(plainWords)) }];
}

function signatureBlock({ signature }: Report): readonly DocumentBlock[] {
  if (!signature) return [];
  const { authority, post, name } = signature;
  const posts = authority === null ? [post] : [authority, post];
  return [{ type: 'signature', posts: posts.map(capitals), name }];
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
      ({ marker, text }) => ({ type: 'paragraph', marker, words: plainWords(text) }) as const,
    ),
  ];
}
