import { corpus, FAULT_FAMILIES, type Split } from './passages.ts';
import { type Score, score } from './score.ts';

/** `pnpm corpus`: prints how many planted faults are found, and the false alarms; nothing of a text. */
for (const split of ['dev', 'held-out'] as const) {
  const passages = corpus(split);
  if (passages.length > 0) process.stdout.write(table(split, score(passages)));
}

function table(
  split: Split,
  { consistent, falseErrors, falseWarnings, found, missed }: Score,
): string {
  const planted = [...found, ...missed];
  const rows = FAULT_FAMILIES.map((family) => {
    const of = (passages: Score['found']) =>
      passages.filter(({ fault }) => fault.family === family).length;
    return `  ${family}  ${String(of(found)).padStart(3)} / ${String(of(planted)).padStart(2)}`;
  });
  return `${[
    `${split}: ${consistent} consistent, ${planted.length} with a planted fault`,
    ...rows,
    `  all  ${String(found.length).padStart(3)} / ${planted.length}  ${((100 * found.length) / planted.length).toFixed(1)} %`,
    `  false errors ${falseErrors.length}, false warnings ${falseWarnings.length}`,
  ].join('\n')}\n\n`;
}
