import { formatFactReference } from '@baocao/core/indicator';
import type { Narrative, NarrativeNode } from '@baocao/core/narrative';

/** A narrative in a file's Markdown, on one line, such that it reads back as the same narrative. */
export function markdownText(narrative: Narrative): string {
  return written(narrative, '');
}

/** The same where a block begins with it: no number, dash or sign at its start makes a list or a title of it. */
export function markdownBlock(narrative: Narrative): string {
  return guardedStart(markdownText(narrative));
}

/** Words alone, as a heading has them. */
export function markdownWords(text: string): string {
  return guardedStart(escaped(text)).replace(/#+$/u, (hashes) => `\\${hashes}`);
}

/** `around` is the mark of the emphasis that the nodes stand in. */
function written(narrative: Narrative, around: string): string {
  let text = '';
  for (const node of narrative) text = joined(text, node, around);
  return text;
}

function joined(before: string, node: NarrativeNode, around: string): string {
  switch (node.type) {
    case 'text':
      return before + escaped(node.text);
    case 'figure':
      return `${beforeLink(before)}[${escaped(node.text)}](${target(`fact:${formatFactReference(node.fact)}`)})`;
    case 'citation':
      return `${beforeLink(before)}[${escaped(node.text)}](${target(`doc:${node.document}`)})`;
    case 'footnote':
      return `${beforeLink(before)}[^${node.marker}]`;
    case 'emphasis':
    case 'strong': {
      const sign = signAfter(before, around);
      const mark = node.type === 'strong' ? sign + sign : sign;
      return before + mark + written(node.children, sign) + mark;
    }
  }
}

/** The sign of which neither the marks around nor those before it are made. */
function signAfter(before: string, around: string): string {
  const isAfterStars = before.endsWith('*') && !before.endsWith('\\*');
  return around === '*' || (around === '' && isAfterStars) ? '_' : '*';
}

/** `!` before a link would make a picture of it. */
function beforeLink(before: string): string {
  return before.endsWith('!') ? `${before.slice(0, -1)}\\!` : before;
}

function target(url: string): string {
  return /[()<>\\]/u.test(url) ? `<${url.replace(/[<>\\]/gu, '\\$&')}>` : url;
}

/** Signs that may be marks, each behind a stroke. */
function escaped(text: string): string {
  return text.replace(/[\\*_[\]`<]/gu, '\\$&');
}

/** What would begin a title, a list, a quote, a rule or a table. */
function guardedStart(text: string): string {
  const number = /^(\d{1,9})([.)])(?=\s|$)/u.exec(text);
  if (number) return `${number[1]}\\${text.slice(number[1]?.length)}`;
  return /^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|\||~~~|(?:-\s*){3,}$)/u.test(text) ? `\\${text}` : text;
}
