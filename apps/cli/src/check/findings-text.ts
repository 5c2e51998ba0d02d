import type { Finding, Severity } from '@baocao/core/check';
import type { Say } from '../language.ts';
import type { Terminal } from '../terminal.ts';
import type { Checked } from './checked.ts';
import { documentPlace } from './document-place.ts';
import { harmless, quotedLine } from './quoted-line.ts';
import { readablePlace } from './readable-place.ts';

/** The findings as a compiler prints them: the place, what is amiss, the line with the words marked. */
export function findingsText(checked: Checked, terminal: Terminal): string {
  return [
    ...checked.findings.map((finding) => findingText(finding, checked, terminal)),
    `${summary(checked.findings, terminal.say)}\n`,
  ].join('\n');
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

function findingText(finding: Finding, checked: Checked, terminal: Terminal): string {
  const { language, style, say, width } = terminal;
  const { severity, place } = finding;
  const colour = COLOURS[severity];
  const gutter = ' '.repeat(String(place.line ?? '').length);
  const { line, carets } = quotedLine(place, Math.max(20, width - gutter.length - 4));
  const further = [
    ...(finding.computation === null ? [] : [`= ${finding.computation}`]),
    ...(finding.suggestion === null ? [] : [`→ ${finding.suggestion[language]}`]),
  ];
  return `${[
    `${style('bold', placeText(finding, checked, say))}  ${style([colour, 'bold'], severityWord(severity, say))} ${style('bold', finding.rule)}  ${harmless(finding.message[language])}`,
    `${style('dim', ` ${place.line ?? ''} |`)} ${line}`,
    `${style('dim', ` ${gutter} |`)} ${style(colour, carets)}`,
    ...further.map((each) => `${gutter}   ${harmless(each)}`),
  ].join('\n')}\n`;
}

function placeText({ place }: Finding, { name, report }: Checked, say: Say): string {
  if (report !== null) {
    return harmless(`${place.path} (${readablePlace(place.path, report, say)})`);
  }
  if (place.line === null) return harmless(`${name} (${documentPlace(place.path, say)})`);
  return harmless(`${name}:${place.line}:${place.column}`);
}

function severityWord(severity: Severity, say: Say): string {
  switch (severity) {
    case 'error':
      return say('lỗi', 'error');
    case 'warning':
      return say('cảnh báo', 'warning');
    case 'info':
      return say('ghi chú', 'note');
  }
}

function summary(findings: readonly Finding[], say: Say): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    const word = severityWord(severity, say);
    return say(`${count} ${word}`, `${count} ${word}${count === 1 ? '' : 's'}`);
  });
  return counts.join(', ');
}
