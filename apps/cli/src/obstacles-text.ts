import { type Obstacle, obstacleWords } from '@baocao/core/issue';
import type { Report } from '@baocao/core/report';
import { harmless, quotedLine } from './check/quoted-line.ts';
import { readablePlace } from './check/readable-place.ts';
import type { Terminal } from './terminal.ts';

/** What stands against issuing, passage by passage: the place, the words in question, what is wrong and what to do. */
export function obstaclesText(
  { obstacles }: { readonly obstacles: readonly Obstacle[] },
  report: Report,
  terminal: Terminal,
): string {
  const { say } = terminal;
  const count = obstacles.length;
  const byPath = Map.groupBy(obstacles, ({ place }) => place.path);
  return [
    say(
      `Chưa thể phát hành: còn ${count} vướng mắc. Hãy xử lý từng mục rồi phát hành lại.`,
      `Not ready to be issued: ${count} ${count === 1 ? 'obstacle' : 'obstacles'}. Clear each of them, then issue again.`,
    ),
    ...[...byPath].flatMap(([path, within]) => [
      '',
      ...headOf(path, report, terminal),
      ...within.flatMap((obstacle) => obstacleLines(obstacle, terminal)),
    ]),
  ].join('\n');
}

function headOf(path: string, report: Report, { say, style }: Terminal): readonly string[] {
  if (path === '') return [];
  const place = readablePlace(path, report, say);
  return [style('bold', place === path ? path : `${path} (${place})`)];
}

function obstacleLines(obstacle: Obstacle, terminal: Terminal): readonly string[] {
  const { text, start, end } = obstacle.place;
  const words = harmless(obstacleWords(obstacle, terminal.language));
  if (text === '' || end <= start) return [`- ${words}`];
  const { line, carets } = quotedLine({ text, start, end }, Math.max(20, terminal.width - 4));
  return [`  | ${line}`, `  | ${carets}`, `- ${words}`];
}
