import type { AgencyKey, Signer } from '@baocao/core/agency';
import type { DocumentKey } from '@baocao/core/document';
import type { FactReference, Indicator } from '@baocao/core/indicator';
import type { Period } from '@baocao/core/period';
import type { PeriodRecord, SectionTemplate } from '@baocao/core/report';
import type { DocumentList } from '../document/index.ts';
import type { SourceFile } from '../folder/index.ts';
import { parseMarkdown, tooIntricateAt } from '../narrative/index.ts';
import type { Place, Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import type { ListedTask } from '../task/index.ts';
import { readFootnotes } from './footnotes.ts';
import { readFormalities, readFrontMatter } from './front-matter.ts';
import { readObservations } from './observations.ts';
import { readBody } from './period-body.ts';
import { readProgress } from './progress.ts';
import { readRevisions } from './revisions.ts';
import { readWaivers } from './waivers.ts';

/** What a period's file refers to. */
export interface PeriodContext {
  readonly agency: AgencyKey | undefined;
  readonly signers: Register<Signer | null>;
  readonly sections: Register<SectionTemplate | null>;
  readonly tasks: Register<ListedTask>;
  readonly indicators: Register<Indicator | null>;
  /** Those of any year up to this one; `null` for a year that the folder does not have. */
  indicatorsOf(year: number): Register<Indicator | null> | null;
  readonly documents: DocumentList;
  readonly report: Report;
}

/** Reads a period's file; `undefined` where what it is about cannot be told. */
export function readPeriodFile(
  file: SourceFile,
  period: Period,
  context: PeriodContext,
): PeriodRecord | undefined {
  const { agency, documents, indicators, report, signers } = context;
  const intricateAt = tooIntricateAt(file.text);
  if (intricateAt !== null) {
    report(file.placeAt(intricateAt), { code: 'TOO_INTRICATE' });
    documents.setAside(file.text);
    return undefined;
  }
  const tree = parseMarkdown(file.text);
  const { root, unread, isClosed } = readFrontMatter(file, tree, report);
  if (root) documents.read(root);
  else documents.setAside(unread);
  if (!isClosed) return undefined;
  const { observations, checkFact } = readObservations(root, { indicators, report });
  const revisions = readRevisions(root, { ...context, period });
  const progress = readProgress(root, context);
  const waivers = readWaivers(root, report);
  const links = {
    cite: (key: DocumentKey, place: Place) => documents.cite(key, place),
    bind: (fact: FactReference, place: Place) => checkFact(fact, place),
  };
  const { amends, bases, issue } = readFormalities(root, { signers, links, report });
  const footnotes = readFootnotes(file, tree, { links, report });
  const { results, passages } = readBody(tree, { ...context, file, links, footnotes });
  footnotes.checkCalls();
  return (
    agency && {
      agency,
      period,
      issue,
      amends,
      bases,
      observations,
      revisions,
      progress,
      results,
      passages,
      footnotes: footnotes.written,
      waivers,
    }
  );
}
