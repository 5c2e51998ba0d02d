import { FORMATS, isFormat } from '@baocao/publish';
import { Argument, type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import {
  agencyArgument,
  databaseOption,
  editionArgument,
  editions,
  wholeNumber,
} from './options.ts';

/** What reads reports and asks of them. */
export function addReportCommands(program: Command, terminal: Terminal): void {
  const { say } = terminal;

  program
    .command('report')
    .description(say('in một báo cáo', 'print a report'))
    .addArgument(agencyArgument(terminal))
    .addArgument(editionArgument(terminal))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option(
        '--format <format>',
        say(
          'định dạng; không nêu thì theo đuôi tệp, hoặc txt',
          'format; else that of the file, or txt',
        ),
      ).choices(Object.keys(FORMATS).filter(isFormat)),
    )
    .option('-o, --output <file>', say('ghi vào tệp', 'write to a file'))
    .option(
      '--with-passport',
      say(
        'kèm phụ lục nguồn gốc từng số liệu',
        'with an appendix that tells where each number comes from',
      ),
      false,
    )
    .option(
      '--with-findings',
      say(
        'kèm kết quả kiểm tra dưới dạng ghi chú của Word (docx)',
        'with the findings of the check as comments in Word (docx)',
      ),
      false,
    )
    .action(async (agency, period, options) => {
      const { printReport } = await import('../report-command.ts');
      await printReport(agency, period, { options, terminal });
    });

  program
    .command('check')
    .description(
      say(
        'kiểm tra số liệu, viện dẫn của một báo cáo đã ghi nhận hoặc một tệp văn bản; tệp .docx cả thể thức',
        'check the figures and citations of a recorded report or a text file; of a .docx its form too',
      ),
    )
    .addArgument(
      new Argument(
        '<agency-or-file>',
        say(
          'binh-thuan/skhcn cùng với kỳ; hoặc một tệp .docx, .txt, .md; hoặc - để đọc từ đầu vào chuẩn',
          'binh-thuan/skhcn and a period; or a .docx, .txt or .md file; or - for standard input',
        ),
      ),
    )
    .addArgument(new Argument('[period]', editions(terminal)))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--format <format>', say('định dạng', 'format'))
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .action(async (subject, period, options) => {
      const { check } = await import('../check-command.ts');
      await check(subject, period, { options, terminal });
    });

  program
    .command('indicators')
    .description(
      say(
        'in chỉ tiêu của một hay nhiều kỳ: thời gian chốt, hạn gửi, trong kỳ, lũy kế, so với kế hoạch',
        'print the indicators of one period or more: window, due day, in the period, year so far, share of the target',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addArgument(new Argument('<period...>', editions(terminal)))
    .addOption(databaseOption(terminal))
    .action(async (agency, periods, options) => {
      const { printIndicators } = await import('../indicators-command.ts');
      await printIndicators(agency, periods, { db: options.db, terminal });
    });

  program
    .command('trace')
    .description(
      say(
        'cho biết số liệu trong báo cáo lấy từ đâu',
        'tell where the figures of a report come from',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addArgument(editionArgument(terminal))
    .addArgument(
      new Argument(
        '[figure...]',
        say(
          'số liệu như được in (15,6%) hoặc mã chỉ tiêu; không có thì in tất cả',
          'figures as printed (15,6%) or codes of indicators; all without one',
        ),
      ),
    )
    .addOption(databaseOption(terminal))
    .action(async (agency, period, figures, options) => {
      const { printTraces } = await import('../trace-command.ts');
      await printTraces({ agency, period }, figures, { db: options.db, terminal });
    });

  program
    .command('carry-over')
    .description(
      say(
        'sổ chuyển tiếp: mỗi việc còn mở và mỗi việc đã đề ra kết thúc thế nào; gợi ý kế hoạch và đánh giá',
        'the ledger of a period: how each open task and each planned item ended; proposes a plan and an evaluation',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addArgument(editionArgument(terminal))
    .addOption(databaseOption(terminal))
    .option(
      '--propose',
      say('chỉ in phần gợi ý, dạng Markdown', 'only print what is proposed, as Markdown'),
      false,
    )
    .action(async (agency, period, options) => {
      const { printCarryOver } = await import('../carry-over-command.ts');
      await printCarryOver({ agency, period }, { options, terminal });
    });

  program
    .command('compare')
    .description(
      say(
        'so sánh hai báo cáo theo nhiệm vụ, kết quả và số liệu',
        'compare two reports by task, result and number',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addArgument(
      new Argument(
        '<before>',
        say('kỳ, hoặc kỳ@bản như 2023-Q1@1', 'a period, or period@edition as 2023-Q1@1'),
      ),
    )
    .addArgument(new Argument('<after>', say('kỳ, hoặc kỳ@bản', 'a period, or period@edition')))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--format <format>', say('định dạng', 'format'))
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (agency, before, after, options) => {
      const { printComparison } = await import('../compare-command.ts');
      await printComparison(agency, { before, after }, { options, terminal });
    });

  program
    .command('search')
    .description(
      say(
        'tìm kết quả và văn bản theo từ ngữ, có dấu hay không dấu',
        'find results and documents by their words, with accents or without',
      ),
    )
    .addArgument(
      new Argument(
        '<text...>',
        say(
          'các từ đều phải có; “trong ngoặc kép” thì phải liền nhau',
          'words that must all occur; “in quotes” as they stand in a row',
        ),
      ),
    )
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--agency <key>', say('chỉ một cơ quan', 'one agency alone')).conflicts(
        'province',
      ),
    )
    .option('--province <key>', say('các cơ quan của một tỉnh', 'the agencies of one province'))
    .addOption(
      new Option('--limit <number>', say('in nhiều nhất bấy nhiêu', 'print at most so many'))
        .default(20)
        .argParser((text) => wholeNumber(text, terminal, MOST_HITS)),
    )
    .action(async (words, options) => {
      const { printSearch } = await import('../search-command.ts');
      await printSearch(words.join(' '), { options, terminal });
    });
}

/** Of each kind: as much as somebody reads at a terminal. */
const MOST_HITS = 1000;
