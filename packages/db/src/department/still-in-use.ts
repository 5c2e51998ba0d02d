import { formatDocumentNumber } from '@baocao/core/document';
import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { Department, PeriodRecord } from '@baocao/core/report';
import { walkTasks } from '@baocao/core/task';

/** Why an import is refused whole. */
export type ImportRefusal = StillInUse | Unissues;

/** It would take number, day and signature off a report that has been issued: nothing un-issues. */
export interface Unissues {
  readonly code: 'UNISSUES';
  readonly period: string;
  /** `258/BC-SKHCN`. */
  readonly number: string;
}

/** Something that an import leaves out although a record that stays needs it. */
export interface StillInUse {
  readonly code: 'STILL_IN_USE';
  readonly what: 'task' | 'theme' | 'indicator' | 'signer' | 'section';
  readonly name: string;
  /** The period whose record needs it. */
  readonly period: string;
}

/** The issued reports that `incoming` holds as drafts. */
export function unissued(recorded: Department, incoming: Department): readonly Unissues[] {
  const drafts = new Set(
    incoming.records.filter(({ issue }) => !issue).map(({ period }) => formatPeriod(period)),
  );
  return recorded.records.flatMap(({ period, issue }) =>
    issue && drafts.has(formatPeriod(period))
      ? [
          {
            code: 'UNISSUES' as const,
            period: formatPeriod(period),
            number: formatDocumentNumber(issue.number),
          },
        ]
      : [],
  );
}

/** What the records that are not imported again would miss, were `incoming` written over `recorded`. */
export function stillInUse(recorded: Department, incoming: Department): readonly StillInUse[] {
  const renewed = new Set(incoming.records.map(({ period }) => formatPeriod(period)));
  return recorded.records
    .filter(({ period }) => !renewed.has(formatPeriod(period)))
    .flatMap((record) => missing(record, incoming));
}

function missing(record: PeriodRecord, incoming: Department): readonly StillInUse[] {
  const period = formatPeriod(record.period);
  const { agency, template } = incoming;
  const found: StillInUse[] = [];
  function need(what: StillInUse['what'], names: Iterable<string>, known: Iterable<string>): void {
    const have = new Set(known);
    for (const name of new Set(names)) {
      if (!have.has(name)) found.push({ code: 'STILL_IN_USE', what, name, period });
    }
  }
  if (record.issue)
    need(
      'signer',
      [record.issue.signer],
      agency.signers.map(({ key }) => key),
    );
  need(
    'section',
    record.passages.map(({ section }) => section),
    template.sections.map(({ name }) => name),
  );
  const list = incoming.taskLists.find(({ year }) => year === record.period.year);
  if (!list) return found;
  const tasks = [...walkTasks(list.tasks)];
  need(
    'task',
    record.results.map(({ task }) => task),
    tasks.map(({ code }) => code),
  );
  need(
    'theme',
    record.results.flatMap(({ task, theme }) => (theme === null ? [] : [`${task} ${theme}`])),
    tasks.flatMap(({ code, themes }) =>
      themes.map(({ title }) => `${code} ${narrativeText(title)}`),
    ),
  );
  need(
    'indicator',
    record.observations.map(({ indicator }) => indicator),
    tasks.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
  );
  return found;
}
