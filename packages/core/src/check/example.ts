import type { Report } from '../report/index.ts';
import { checkSubject } from './check.ts';
import type { Finding } from './finding.ts';
import { readDocument } from './form/read-document.ts';
import { readText } from './read-text.ts';
import type { RecordedExample, Rule, RuleExample } from './rule.ts';
import type { Subject } from './subject.ts';

/** What a rule finds in one of its examples. */
export function checkExample(rule: Rule, example: RuleExample): readonly Finding[] {
  if (typeof example !== 'string' && 'formed' in example) {
    return checkSubject(readDocument(example.formed), { rules: [rule] });
  }
  const { text, bound, recorded } =
    typeof example === 'string' ? { text: example, bound: {}, recorded: undefined } : example;
  const subject = readText(text);
  const passages = subject.passages.map((passage) => {
    const words = Object.entries(bound).flatMap(([printed, known]) => {
      const start = passage.text.indexOf(printed);
      return start < 0 ? [] : [{ start, end: start + printed.length, recorded: known }];
    });
    return { ...passage, figures: words, cited: words };
  });
  return checkSubject(
    { ...subject, passages, ...(recorded ? reportsOf(recorded) : {}) },
    { rules: [rule], ...(recorded?.today ? { today: recorded.today } : {}) },
  );
}

function reportsOf({ report, previous }: RecordedExample): Pick<Subject, 'report' | 'previous'> {
  return {
    report: { ...NOTHING_RECORDED, ...report },
    previous: previous ? { ...NOTHING_RECORDED, ...previous } : null,
  };
}

const NOTHING_RECORDED: Report = {
  id: '',
  agency: { id: '', key: '', name: '' },
  period: '2023-Q2',
  status: 'DRAFT',
  edition: 1,
  digest: null,
  amends: null,
  revision: 1,
  gatheredFrom: [],
  number: null,
  numberAsWritten: null,
  issuedOn: null,
  window: null,
  dueOn: null,
  header: {
    superior: '',
    issuer: '',
    place: '',
    kind: 'Báo cáo',
    symbol: '',
    subject: '',
    addressees: [],
  },
  legalBases: [],
  lead: '',
  sections: [],
  footnotes: [],
  indicators: [],
  recipients: [],
  signature: null,
  followedPlan: null,
  numbering: '1.1.',
  waivers: [],
};
