import { corpus } from '../corpus/passages.ts';
import { seedReport } from '../seed-report.ts';
import { figureContradictionsIn } from './figure-mutation.ts';
import { RELATION_KINDS } from './relation.ts';
import { seedPassage } from './seed-ties.ts';
import {
  type Contradiction,
  contradictionsIn,
  freeChangesIn,
  type TiedPassage,
} from './text-mutation.ts';

/**
 * `pnpm mutation`: of all changes of one digit that make a contradiction, how many the checks find; and
 * how many changes of a number that nothing ties raise an alarm. `--all` lists every miss and alarm.
 */
const listsAll = process.argv.includes('--all');

const seed = seedPassage();
const passages: readonly TiedPassage[] = corpus('dev')
  .filter(({ fault }) => fault === null)
  .map(({ id, text, ties = [], relations = [] }) => ({ id, text, ties, relations }));

tell(
  'seed, as recorded',
  figureContradictionsIn(await seedReport()).map((each) => ({ ...each, number: each.text })),
  ({ fact }) => fact,
);
tellByKind('seed, as text', contradictionsIn(seed));
tellByKind('corpus', passages.flatMap(contradictionsIn));
tellFree('seed', [seed]);
tellFree('corpus', passages);

interface Change {
  readonly number: string;
  readonly became: string;
  readonly isFound: boolean;
}

function tell<C extends Change>(what: string, changes: readonly C[], tie: (change: C) => string) {
  process.stdout.write(`${what}: ${shareFound(changes)} of the contradictions found\n`);
  const ties = [...Map.groupBy(changes, tie)]
    .map(([name, own]) => ({ name, own, missed: own.filter(({ isFound }) => !isFound) }))
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => b.missed.length - a.missed.length);
  for (const { name, own, missed } of listsAll ? ties : ties.slice(0, 10)) {
    const some = missed.slice(0, 3).map(({ number, became }) => `${number} → ${became}`);
    process.stdout.write(
      `    missed ${missed.length} / ${own.length}  ${name}  (${some.join(', ')})\n`,
    );
  }
}

function tellByKind(what: string, changes: readonly Contradiction[]): void {
  tell(what, changes, ({ id, kind, relation }) => `${id}: ${relation} (${kind})`);
  for (const kind of RELATION_KINDS) {
    const own = changes.filter((each) => each.kind === kind);
    if (own.length > 0) process.stdout.write(`  ${kind.padEnd(10)} ${shareFound(own)}\n`);
  }
}

function shareFound(changes: readonly Change[]): string {
  const found = changes.filter(({ isFound }) => isFound).length;
  return `${found} / ${changes.length}, ${((100 * found) / changes.length).toFixed(1)} %`;
}

function tellFree(what: string, texts: readonly TiedPassage[]): void {
  const changes = texts.flatMap(freeChangesIn);
  const raised = (severity: 'error' | 'warning') =>
    changes.filter(({ alarms }) => alarms.some((each) => each.severity === severity));
  const [errors, warnings] = [raised('error'), raised('warning')];
  process.stdout.write(
    `${what}, untied numbers: ${changes.length} changes, ${errors.length} raise an error, ${warnings.length} a warning\n`,
  );
  for (const { id, number, became, alarms } of [...errors, ...(listsAll ? warnings : [])]) {
    const [alarm] = alarms;
    process.stdout.write(
      `    ${id} ${number} → ${became}: ${alarm?.severity} ${alarm?.rule} ${alarm?.computation ?? alarm?.message.en}\n`,
    );
  }
}
