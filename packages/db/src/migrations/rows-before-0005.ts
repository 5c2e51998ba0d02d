import { type DocumentNumber, formatDocumentNumber } from '@baocao/core/document';
import { type Narrative, narrativeText } from '@baocao/core/narrative';
import { formatPeriod, type Period } from '@baocao/core/period';
import { documentNumberOf, periodOf } from '../labels.ts';

/**
 * How task lists and records were spread over rows up to 0004, both ways. Nothing here follows the
 * types of today: a step that has been released never changes.
 */
export type Row = Readonly<Record<string, unknown>>;

/** A list or a record, whole. */
export type Whole = Record<string, unknown>;

export interface ListRows {
  readonly task: readonly Row[];
  readonly theme: readonly Row[];
  readonly indicator: readonly Row[];
}

export function wholeList(list: Row, rows: ListRows): Whole {
  return {
    agency: list['agency'],
    year: list['year'],
    approvedBy: list['approved_by'],
    tasks: partsOf(null, rows),
  };
}

function partsOf(parent: unknown, rows: ListRows): readonly Whole[] {
  return rows.task
    .filter((row) => row['parent'] === parent)
    .map((row) => ({
      code: row['code'],
      title: parsed(row['title']),
      lead: row['lead'],
      coordinating: parsed(row['coordinating']),
      deadline: deadlineOf(row),
      extensions: parsed(row['extensions']),
      handOver:
        row['handed_to'] === null || row['handed_on'] === null
          ? null
          : { to: row['handed_to'], on: row['handed_on'], document: row['handed_document'] },
      themes: rows.theme
        .filter(({ task }) => task === row['code'])
        .map(({ title }) => ({ title: parsed(title) })),
      indicators: rows.indicator.filter(({ task }) => task === row['code']).map(indicatorOf),
      parts: partsOf(row['code'], rows),
    }));
}

function deadlineOf({ deadline_day: day, deadline_words: words }: Row): Whole | null {
  if (day !== null) return { type: 'day', day };
  return words === null ? null : { type: 'words', words };
}

function indicatorOf({ code, name, unit, measure, numerator, denominator, targets }: Row): Whole {
  const operands = measure === 'RATIO' ? { operands: { numerator, denominator } } : {};
  return { code, name, unit, targets: parsed(targets), measure, ...operands };
}

export interface RecordRows {
  readonly observation: readonly Row[];
  readonly task_progress: readonly Row[];
  readonly result: readonly Row[];
  readonly passage: readonly Row[];
  readonly footnote: readonly Row[];
}

export function wholeRecord(record: Row, rows: RecordRows): Whole {
  const { number, number_as_written: numberAsWritten, issued_on: issuedOn, signer } = record;
  const isIssued = ![number, numberAsWritten, issuedOn, signer].includes(null);
  const isOwn = ({ period }: Row): boolean => period === record['period'];
  return {
    agency: record['agency'],
    period: periodOf(String(record['period'])),
    issue: isIssued
      ? { number: documentNumberOf(String(number)), numberAsWritten, issuedOn, signer }
      : null,
    amends:
      record['amends_kind'] === null || record['amends_number'] === null
        ? null
        : {
            kind: record['amends_kind'],
            number: documentNumberOf(String(record['amends_number'])),
          },
    bases: parsed(record['bases']),
    observations: rows.observation.filter(isOwn).map(observationOf),
    revisions: rows.observation
      .filter((row) => !isOwn(row))
      .map((row) => ({ period: periodOf(String(row['period'])), observation: observationOf(row) })),
    progress: rows.task_progress.map(({ task, progress, reached_on: on }) => ({
      task,
      progress,
      on,
    })),
    results: rows.result.map(({ task, theme, narrative }) => ({
      task,
      theme,
      narrative: parsed(narrative),
    })),
    passages: rows.passage.map(({ section, marker, narrative }) => ({
      section,
      marker,
      narrative: parsed(narrative),
    })),
    footnotes: rows.footnote.map(({ marker, narrative }) => ({
      marker,
      narrative: parsed(narrative),
    })),
    waivers: parsed(record['waivers']),
  };
}

function observationOf(row: Row): Whole {
  const { indicator, as_of: asOf, state } = row;
  return state === 'ACTUAL' || state === 'ESTIMATE'
    ? { indicator, asOf, state, value: observedValue(row) }
    : { indicator, asOf, state };
}

function observedValue(row: Row): Whole {
  const { value, unit, denominator, denominator_unit, claimed_percent: percent } = row;
  if (percent !== null) return { type: 'claim', percent };
  const amount = { value, unit };
  return denominator === null
    ? { type: 'amount', amount }
    : {
        type: 'ratio',
        numerator: amount,
        denominator: { value: denominator, unit: denominator_unit },
      };
}

/** The columns of a list's tasks, themes and indicators, parts after the task they belong to. */
export function rowsOfList({ agency, year, tasks }: Whole): ListRows {
  const owner = { agency, year };
  const walked = [...walk(tasks as readonly Whole[], null)];
  return {
    task: walked.map(([task, parent], position) => {
      const { deadline, handOver } = task as { deadline: Row | null; handOver: Row | null };
      return {
        ...owner,
        code: task['code'],
        position,
        parent,
        title: written(task['title']),
        title_text: narrativeText(task['title'] as Narrative),
        lead: task['lead'],
        coordinating: written(task['coordinating']),
        deadline_day: deadline?.['day'] ?? null,
        deadline_words: deadline?.['words'] ?? null,
        extensions: written(task['extensions']),
        handed_to: handOver?.['to'] ?? null,
        handed_on: handOver?.['on'] ?? null,
        handed_document: handOver?.['document'] ?? null,
      };
    }),
    theme: walked.flatMap(([task]) =>
      (task['themes'] as readonly Row[]).map(({ title }, position) => ({
        ...owner,
        task: task['code'],
        position,
        title: written(title),
      })),
    ),
    indicator: walked.flatMap(([task]) =>
      (task['indicators'] as readonly Row[]).map((indicator, position) => {
        const operands = (indicator['operands'] ?? null) as Row | null;
        return {
          ...owner,
          code: indicator['code'],
          task: task['code'],
          position,
          name: indicator['name'],
          unit: indicator['unit'],
          measure: indicator['measure'],
          numerator: operands?.['numerator'] ?? null,
          denominator: operands?.['denominator'] ?? null,
          targets: written(indicator['targets']),
        };
      }),
    ),
  };
}

function* walk(
  tasks: readonly Whole[],
  parent: unknown,
): Generator<readonly [task: Whole, parent: unknown]> {
  for (const task of tasks) {
    yield [task, parent];
    yield* walk(task['parts'] as readonly Whole[], task['code']);
  }
}

/** The columns of a record's own rows, but for observations, which have theirs still. */
export function rowsOfRecord({
  agency,
  period,
  progress,
  results,
  passages,
  footnotes,
}: Whole): Omit<RecordRows, 'observation'> {
  const owner = { agency, period: formatPeriod(period as Period) };
  const inOrder = (rows: unknown, columns: (row: Row) => Row): readonly Row[] =>
    (rows as readonly Row[]).map((row, position) => ({ ...owner, ...columns(row), position }));
  const given = results as readonly Row[];
  const ordinalOf = (result: Row): number =>
    given.filter(({ task }) => task === result['task']).indexOf(result) + 1;
  return {
    result: inOrder(results, (result) => ({
      task: result['task'],
      ordinal: ordinalOf(result),
      theme: result['theme'],
      narrative: written(result['narrative']),
      text: narrativeText(result['narrative'] as Narrative),
    })),
    task_progress: inOrder(progress, ({ task, progress: reached, on }) => ({
      task,
      progress: reached,
      reached_on: on,
    })),
    passage: inOrder(passages, ({ section, marker, narrative }) => ({
      section,
      marker,
      narrative: written(narrative),
    })),
    footnote: inOrder(footnotes, ({ marker, narrative }) => ({
      marker,
      narrative: written(narrative),
    })),
  };
}

/** The columns of the record itself that `body` has taken the place of. */
export function columnsOfRecord({ issue, amends, bases, waivers }: Whole): Row {
  const settled = issue as Row | null;
  const corrected = amends as { readonly kind: string; readonly number: DocumentNumber } | null;
  return {
    number_as_written: settled?.['numberAsWritten'] ?? null,
    issued_on: settled?.['issuedOn'] ?? null,
    signer: settled?.['signer'] ?? null,
    amends_kind: corrected?.kind ?? null,
    amends_number: corrected && formatDocumentNumber(corrected.number),
    bases: written(bases),
    waivers: written(waivers),
  };
}

function parsed(text: unknown): unknown {
  return JSON.parse(String(text));
}

function written(value: unknown): string {
  return JSON.stringify(value);
}
