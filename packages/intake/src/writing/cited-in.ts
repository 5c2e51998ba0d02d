import type { DocumentKey } from '@baocao/core/document';
import { type Narrative, walkNarrative } from '@baocao/core/narrative';
import type { PeriodRecord } from '@baocao/core/report';
import { type TaskList, walkTasks } from '@baocao/core/task';

/** The documents that a year's list of tasks names. */
export function citedInTasks(list: TaskList): ReadonlySet<DocumentKey> {
  const cited = new Set([list.approvedBy]);
  for (const task of walkTasks(list.tasks)) {
    const named = [
      task.handOver?.document,
      ...task.extensions.map(({ document }) => document),
      ...task.indicators.flatMap(({ targets }) => targets.map(({ document }) => document)),
      ...[task.title, ...task.themes.map(({ title }) => title)].flatMap(citedIn),
    ];
    for (const key of named) if (key) cited.add(key);
  }
  return cited;
}

/** The documents that a period's record cites. */
export function citedInRecord(record: PeriodRecord): ReadonlySet<DocumentKey> {
  const parts = [...record.results, ...record.passages, ...record.footnotes];
  return new Set([...record.bases, ...parts.map(({ narrative }) => narrative)].flatMap(citedIn));
}

function citedIn(narrative: Narrative): readonly DocumentKey[] {
  return [...walkNarrative(narrative)].flatMap((node) =>
    node.type === 'citation' ? [node.document] : [],
  );
}
