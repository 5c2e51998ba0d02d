import { tasksOf } from '../report/index.ts';
import type { Passage } from './passage.ts';
import type { Subject } from './subject.ts';

/** Where a finding about a task of a recorded report is shown: at its title, else where the whole report's is. */
export function passageOfTask(subject: Subject, id: string): readonly Passage[] {
  const { report, passages } = subject;
  const tasks = report ? tasksOf(report) : [];
  const code = tasks.find(({ task }) => task.id === id)?.code;
  const title = passages.find(({ kind, task }) => kind === 'TASK' && task === code);
  return title ? [title] : passageOfReport(subject);
}

/** Where a finding about the whole report is shown: at its subject, else where it begins. */
export function passageOfReport({ passages }: Subject): readonly Passage[] {
  const subject = passages.find(({ kind }) => kind === 'SUBJECT');
  return subject ? [subject] : passages.slice(0, 1);
}
