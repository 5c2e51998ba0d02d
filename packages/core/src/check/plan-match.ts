import { folded } from '../folded.ts';
import { tasksOf } from '../report/index.ts';
import type { Passage } from './passage.ts';
import { type ReportedTask, reportedTasks, withParts } from './reported-task.ts';
import { clausesOf } from './sentence.ts';
import type { Subject } from './subject.ts';
import { pairWeights, wordPairs } from './word-weights.ts';

/** Which of the plan's items go on with which tasks, where the one is laid out along the other. */
export interface PlanMatch extends Pick<PlanPairs, 'strayItems' | 'droppedTasks'> {
  /** The report says that its tasks were assigned; elsewhere numbered headings may be fields of work. */
  readonly areAssigned: boolean;
}

/** The plan held against the tasks of the first level, whatever either looks like. */
export interface PlanPairs {
  readonly tasks: readonly ReportedTask[];
  /** Every numbered or dashed item of the plan; where it has none, its paragraphs. */
  readonly items: readonly PairedItem[];
  /** Items that go on with no task; a general one goes on with all. */
  readonly strayItems: readonly Passage[];
  /** Open tasks with which no item goes on; none at the end of a year, after which other tasks are assigned. */
  readonly droppedTasks: readonly ReportedTask[];
  /** Plan and tasks are laid out along each other; elsewhere what is missing says nothing. */
  readonly isComparable: boolean;
}

export interface PairedItem {
  readonly passage: Passage;
  /** Codes of the tasks with which it goes on, each once. */
  readonly tasks: readonly string[];
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
 * is missing says nothing: fewer than half of the items, or of the open tasks, find their counterpart.
 */
export function matchPlan(subject: Subject): PlanMatch | null {
  const { strayItems, droppedTasks, isComparable } = pairPlan(subject);
  return isComparable ? { areAssigned: areAssigned(subject), strayItems, droppedTasks } : null;
}

/** Tells of each item of the plan with which tasks it goes on. */
export function pairPlan(subject: Subject): PlanPairs {
  const tasks = reportedTasks(subject);
  const planned = subject.passages.filter(({ section }) => section === 'PLAN');
  const marked = planned.filter(({ kind }) => kind === 'ITEM');
  const passages = marked.length > 0 ? marked : planned.filter(({ kind }) => kind === 'PARAGRAPH');
  const search = passages.length > 0 ? searchTasks(tasks) : () => [];
  const items = passages.map((passage) => ({ passage, tasks: search(passage.text) }));
  const followed = new Set(items.flatMap((item) => item.tasks));
  const stray = items.filter((item) => item.tasks.length === 0);
  const closed = closedIn(subject);
  const open = tasks.filter(({ code }) => !closed.has(code));
  const dropped = open.filter(({ code }) => !followed.has(code));
  return {
    tasks,
    items,
    strayItems: stray.flatMap(({ passage }) => (isGeneralItem(passage.text) ? [] : passage)),
    droppedTasks: subject.period?.kind === 'year' ? [] : dropped,
    isComparable:
      tasks.length >= FEWEST &&
      marked.length >= FEWEST &&
      stray.length * 2 <= items.length &&
      dropped.length * 2 <= open.length,
  };
}

/** “Thực hiện các nhiệm vụ khác được giao” goes on with all tasks and with none in particular. */
export function isGeneralItem(text: string): boolean {
  return GENERAL.test(folded(text));
}

const GENERAL =
  /\bnhiem vu (?:khac|dot xuat|phat sinh|thuong xuyen|chu yeu|trong tam|(?:da )?duoc giao)|\b(?:che do|cong tac) (?:thong tin )?bao cao\b/;

/** The codes of tasks that need no plan: the record says that they are completed, or another agency's by now. */
function closedIn({ report }: Subject): ReadonlySet<string> {
  const tasks = report ? tasksOf(report) : [];
  return new Set(
    tasks
      .filter(({ standing }) => standing.progress === 'COMPLETED' || standing.handedTo !== null)
      .map(({ code }) => code),
  );
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

/** Finds the codes of the tasks with which a text goes on, clause by clause, each once. */
export function searchTasks(tasks: readonly ReportedTask[]): (text: string) => readonly string[] {
  const search = createSearch(
    tasks.map((task) => {
      const all = withParts(task);
      return {
        own: task.title.text,
        titles: all.map(({ title }) => title.text),
        said: all.flatMap(({ themes, results }) => [...themes, ...results]).map(({ text }) => text),
      };
    }),
  );
  return (text) => {
    const found = search(text);
    return tasks.flatMap(({ code }, index) => (found.has(index) ? code : []));
  };
}

/** Finds which of some texts, by their index, another text goes on with, by the same measure. */
export function searchTexts(texts: readonly string[]): (text: string) => ReadonlySet<number> {
  return createSearch(texts.map((own) => ({ own, titles: [own], said: [] })));
}

interface Searched {
  readonly own: string;
  /** Its own title, and those of its parts. */
  readonly titles: readonly string[];
  readonly said: readonly string[];
}

function createSearch(texts: readonly Searched[]): (text: string) => ReadonlySet<number> {
  const search = createClauseSearch(texts);
  return (text) => new Set(clausesOf(text).flatMap((clause) => search(clause.text)));
}

function createClauseSearch(texts: readonly Searched[]): (clause: string) => readonly number[] {
  const worded = texts.map(({ own, titles, said }) => ({
    own: wordPairs(own),
    titles: pairsOf(titles),
    said: pairsOf(said),
  }));
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
      .map(([index]) => index);
  };
}

function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...wordPairs(text)]));
}
