import { formatShortDate } from '@baocao/core';
import { provinceOf } from '@baocao/core/agency';
import type { Span } from '@baocao/core/narrative';
import { describeSearchProblem, parseSearch, type SearchQuestion } from '@baocao/core/search';
import { type SearchScope, type Store, searchDocuments, searchResults } from '@baocao/db';
import { harmless } from './check/quoted-line.ts';
import { recordedAgencies } from './recorded-agencies.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export interface SearchOptions {
  readonly db: string;
  readonly agency?: string;
  readonly province?: string;
  /** Of results, and of documents, at most so many. */
  readonly limit: number;
}

/** Prints the results and documents that have some words, the best matches first. */
export async function printSearch(
  text: string,
  { options, terminal }: { readonly options: SearchOptions; readonly terminal: Terminal },
): Promise<void> {
  const question = parseSearch(text);
  if (!question.ok) {
    throw new CommandFailure(describeSearchProblem(question.error, terminal.language));
  }
  const lists = await withStore(options.db, terminal, async (store) => {
    const scope = await scopeOf(store, options, terminal);
    return foundIn(store, { question: question.value, scope }, { options, terminal });
  });
  const { say } = terminal;
  if (lists.every(({ entries }) => entries.length === 0)) {
    const what = harmless(text.trim());
    terminal.report(
      say(
        `Không tìm thấy “${what}” trong kết quả hay văn bản nào.\n`,
        `“${what}” is in no result and no document.\n`,
      ),
    );
    return;
  }
  for (const { title, entries } of lists) {
    if (entries.length === 0) continue;
    const shown = entries.slice(0, options.limit);
    terminal.print(`${title}\n${shown.map((entry) => `  ${entry}\n`).join('')}`);
    if (entries.length > shown.length) {
      terminal.report(
        say(
          `  … còn nữa: tăng --limit (đang là ${options.limit}), hoặc tìm bằng nhiều từ hơn.\n`,
          `  … there are more: raise --limit (now ${options.limit}), or search for more words.\n`,
        ),
      );
    }
  }
}

interface FoundList {
  readonly title: string;
  /** One more than the limit where there are more. */
  readonly entries: readonly string[];
}

async function foundIn(
  store: Store,
  asked: { readonly question: SearchQuestion; readonly scope: SearchScope },
  { options, terminal }: { readonly options: SearchOptions; readonly terminal: Terminal },
): Promise<readonly FoundList[]> {
  const { say, style } = terminal;
  const page = { limit: options.limit + 1 };
  const results = await searchResults(store, asked, page);
  const documents = await searchDocuments(store, asked, page);
  return [
    {
      title: style('bold', say('Kết quả', 'Results')),
      entries: results.map(({ agency, period, task, ...found }) => {
        const place = style('dim', `${agency} ${period} ${task}`);
        return `${place}  ${emphasised(found, terminal)}`;
      }),
    },
    {
      title: style('bold', say('Văn bản', 'Documents')),
      entries: documents.map(({ recorded: { agency, document }, ...found }) => {
        const place = style('dim', `${agency} ${formatShortDate(document.issuedOn)}`);
        return `${place}  ${emphasised(found, terminal)}`;
      }),
    },
  ];
}

/** The text with what matched set off. */
function emphasised(
  { text, spans }: { readonly text: string; readonly spans: readonly Span[] },
  { style }: Terminal,
): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of spans) {
    shown += harmless(text.slice(from, start));
    shown += style(['bold', 'red'], harmless(text.slice(start, end)));
    from = end;
  }
  return shown + harmless(text.slice(from));
}

/** Where to search: as asked, else the province that all recorded agencies are of. */
async function scopeOf(
  store: Store,
  { agency, province }: SearchOptions,
  terminal: Terminal,
): Promise<SearchScope> {
  const agencies = await recordedAgencies(store, agency, terminal);
  if (agency !== undefined) return { agency };
  const provinces = [...new Set(agencies.map(provinceOf))];
  const only = provinces.length === 1 ? provinces[0] : undefined;
  const asked = province ?? only;
  if (asked !== undefined && provinces.includes(asked)) return { province: asked };
  const known = provinces.join(', ');
  throw new CommandFailure(
    asked === undefined
      ? terminal.say(
          `Có cơ quan của nhiều tỉnh: ${known}. Thêm --province hoặc --agency để biết tìm ở đâu.`,
          `There are agencies of several provinces: ${known}. Add --province or --agency to say where to search.`,
        )
      : terminal.say(
          `Chưa ghi nhận cơ quan nào của tỉnh “${asked}”. Đã có: ${known}.`,
          `No agency of the province “${asked}” is recorded. There are: ${known}.`,
        ),
  );
}
