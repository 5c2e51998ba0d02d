import { narrativeText, walkNarrative } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { Department, PeriodRecord } from '@baocao/core/report';
import { type Task, walkTasks } from '@baocao/core/task';

/** Something that an import leaves out although a record that stays needs it. */
export interface StillInUse {
  readonly code: 'STILL_IN_USE';
  readonly what: 'task' | 'theme' | 'indicator' | 'signer' | 'section';
  readonly name: string;
  /** The period whose record needs it. */
  readonly period: string;
}

/** What the records that stay would miss, were `incoming` written over what is recorded. */
export function stillInUse(
  kept: readonly PeriodRecord[],
  incoming: Department,
): readonly StillInUse[] {
  return kept.flatMap((record) => missing(record, incoming));
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
  const tasks = tasksOfYear(incoming, record.period.year);
  if (tasks) {
    need(
      'task',
      [...record.results, ...record.progress].map(({ task }) => task),
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
      [...record.observations.map(({ indicator }) => indicator), ...boundIndicators(record)],
      indicatorsOf(tasks),
    );
  }
  const revised = record.revisions.filter(({ period: { year }, observation }) => {
    const ofYear = tasksOfYear(incoming, year);
    return ofYear && !indicatorsOf(ofYear).includes(observation.indicator);
  });
  need(
    'indicator',
    revised.map(({ observation }) => observation.indicator),
    [],
  );
  return found;
}

/** What its words show, be it a target or the year so far, of which it need not have observed anything. */
function boundIndicators({ bases, results, passages, footnotes }: PeriodRecord): readonly string[] {
  const narratives = [
    ...bases,
    ...[...results, ...passages, ...footnotes].map(({ narrative }) => narrative),
  ];
  return narratives
    .flatMap((narrative) => [...walkNarrative(narrative)])
    .flatMap((node) => (node.type === 'figure' ? [node.fact.indicator] : []));
}

/** Every task of that year's list; none where it is not imported, and so stays as it is. */
function tasksOfYear({ taskLists }: Department, wanted: number): readonly Task[] | undefined {
  const list = taskLists.find(({ year }) => year === wanted);
  return list && [...walkTasks(list.tasks)];
}

function indicatorsOf(tasks: readonly Task[]): readonly string[] {
  return tasks.flatMap(({ indicators }) => indicators.map(({ code }) => code));
}
