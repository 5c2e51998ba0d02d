import type { Passage } from './passage.ts';
import { type ReportedTask, reportedTasks, withParts } from './reported-task.ts';
import { clausesOf } from './sentence.ts';
import type { Subject } from './subject.ts';
import { pairWeights, wordPairs } from './word-weights.ts';

/** Which of the plan's items go on with which tasks. */
export interface PlanMatch {
  /** The report says that its tasks were assigned; elsewhere numbered headings may be fields of work. */
  readonly areAssigned: boolean;
  /** Items that go on with no task. */
  readonly strayItems: readonly Passage[];
  /** Tasks with which no item goes on. */
  readonly droppedTasks: readonly ReportedTask[];
}

/**
 * A clause of the plan goes on with a task where a fifth of what it says is the task's too, each word
 * counting for as much as it tells the tasks apart, the words of results half: less than that two
 * texts about anything in one department share. It goes on with the nearest, and with others only if
 * they are nearly as near. A short title may also be named whole in a long item.
 */
const SHARED = { ofClause: 0.2, ofTitle: 0.5, byResults: 0.5, ofBest: 0.6 } as const;

/** Fewer tasks or items are no list that could be held against the other. */
const FEWEST = 3;

/** A word that more tasks share than this finds nothing, and looking it up costs. */
const COMMON = 40;

/**
 * Holds the plan against the tasks; `null` where the one is not laid out along the other, so that what
 * is missing says nothing: fewer than half of the items, or of the tasks, find their counterpart.
 */
export function matchPlan(subject: Subject): PlanMatch | null {
  const tasks = reportedTasks(subject);
  const items = subject.passages.filter(
    ({ section, kind }) => section === 'PLAN' && kind === 'ITEM',
  );
  if (tasks.length < FEWEST || items.length < FEWEST) return null;
  const search = taskSearch(tasks);
  const found = items.map(
    (item) => new Set(clausesOf(item.text).flatMap(({ text }) => search(text))),
  );
  const followed = new Set(found.flatMap((codes) => [...codes]));
  const strayItems = items.filter((_, index) => found[index]?.size === 0);
  const droppedTasks = tasks.filter(({ code }) => !followed.has(code));
  if (strayItems.length * 2 > items.length || droppedTasks.length * 2 > tasks.length) return null;
  return { areAssigned: areAssigned(subject), strayItems, droppedTasks };
}

/** “Nhiệm vụ chủ yếu được giao”, in the report's subject, its opening or the title of its results. */
function areAssigned({ report, passages }: Subject): boolean {
  if (report !== null) return true;
  return passages.some(
    ({ kind, section, text }) =>
      (kind === 'SUBJECT' || kind === 'LEAD' || (kind === 'SECTION' && section === 'RESULTS')) &&
      /nhiệm vụ (?:chủ yếu|trọng tâm)|nhiệm vụ (?:\p{L}+ ){0,6}giao(?!\p{L})/iu.test(text),
  );
}

/** Finds the codes of the tasks with which a clause goes on. */
function taskSearch(tasks: readonly ReportedTask[]): (clause: string) => readonly string[] {
  const worded = tasks.map((task) => {
    const all = withParts(task);
    const titles = pairsOf(all.map(({ title }) => title));
    return {
      code: task.code,
      titles,
      said: pairsOf(all.flatMap(({ themes, results }) => [...themes, ...results])),
      own: wordPairs(task.title.text),
    };
  });
  const weigh = pairWeights(worded.map(({ titles, said }) => new Set([...titles, ...said])));
  const weight = (pairs: Iterable<string>) => {
    let sum = 0;
    for (const pair of pairs) sum += Math.max(0, weigh(pair));
    return sum;
  };
  const holders = new Map<string, number[]>();
  for (const [index, { titles, said }] of worded.entries()) {
    for (const pair of new Set([...titles, ...said])) {
      const known = holders.get(pair);
      if (known) known.push(index);
      else holders.set(pair, [index]);
    }
  }
  const titleWeights = worded.map(({ own }) => weight(own));
  return (clause) => {
    const pairs = wordPairs(clause);
    const whole = weight(pairs);
    const shared = new Map<number, { all: number; title: number }>();
    for (const pair of pairs) {
      const holding = holders.get(pair) ?? [];
      if (holding.length > COMMON) continue;
      for (const index of holding) {
        const sum = shared.get(index) ?? { all: 0, title: 0 };
        const task = worded[index];
        const weighed = Math.max(0, weigh(pair));
        sum.all += task?.titles.has(pair) ? weighed : weighed * SHARED.byResults;
        if (task?.own.has(pair)) sum.title += weighed;
        shared.set(index, sum);
      }
    }
    let best = 0;
    for (const { all } of shared.values()) best = Math.max(best, all);
    const enough = Math.max(whole * SHARED.ofClause, best * SHARED.ofBest);
    return [...shared]
      .filter(
        ([index, { all, title }]) =>
          (all > 0 && all >= enough) ||
          (title > 0 && title >= (titleWeights[index] ?? 0) * SHARED.ofTitle),
      )
      .flatMap(([index]) => worded[index]?.code ?? []);
  };
}

function pairsOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ text }) => [...wordPairs(text)]));
}
