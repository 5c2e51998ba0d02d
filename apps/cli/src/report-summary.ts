import { formatShortDate } from '@baocao/core';
import { type Prose, type Report, type TaskEntry, tasksOf } from '@baocao/core/report';
import { shortened } from './columns.ts';
import { proseOf } from './report-prose.ts';
import type { Terminal } from './terminal.ts';

/** A report at a glance: what it is, what it holds, and a line a task. */
export function reportSummary(report: Report, { say }: Terminal): string {
  const tasks = tasksOf(report);
  const prose = proseOf(report);
  const figures = prose.reduce((sum, each) => sum + each.figures.length, 0);
  const cited = prose.flatMap(({ citations }) => citations);
  const documents = new Set(cited.map(({ document }) => document.id)).size;
  const results = tasks.flatMap(resultsOf).length;
  const top = tasks.filter(({ depth }) => depth === 1);
  const head =
    report.number && report.issuedOn
      ? say(
          `${report.header.kind} số ${report.number} ngày ${formatShortDate(report.issuedOn)}`,
          `${report.header.kind} ${report.number} of ${report.issuedOn}`,
        )
      : say(`${report.header.kind} (dự thảo)`, `${report.header.kind} (draft)`);
  return [
    `${head} · ${report.agency.name} · ${report.period}`,
    report.header.subject,
    say(
      `${top.length} nhiệm vụ, ${results} kết quả, ${report.footnotes.length} chú thích, ${figures} số liệu có nguồn, ${cited.length} trích dẫn ${documents} văn bản`,
      `${top.length} tasks, ${results} results, ${report.footnotes.length} footnotes, ${figures} bound figures, ${cited.length} citations of ${documents} documents`,
    ),
    '',
    ...top.map((task) => taskLine(task, tasks)),
    '',
  ].join('\n');
}

function taskLine(task: TaskEntry, tasks: readonly TaskEntry[]): string {
  const within = tasks.filter(({ code }) => code === task.code || code.startsWith(`${task.code}.`));
  const count = within.flatMap(resultsOf).length;
  const words = shortened(task.title, 72);
  return `${task.code.padStart(4)}  ${words.padEnd(74)}${String(count).padStart(3)}`;
}

function resultsOf({ groups }: TaskEntry): readonly Prose[] {
  return groups.flatMap(({ results }) => results);
}
