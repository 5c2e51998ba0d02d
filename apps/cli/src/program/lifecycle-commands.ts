import { Argument, type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import {
  actorName,
  agencyArgument,
  databaseOption,
  keyOption,
  periodArgument,
  wholeNumber,
} from './options.ts';

/** The way of a report: submitted, returned, approved, issued, amended; and what keeps watch over it. */
export function addLifecycleCommands(program: Command, terminal: Terminal): void {
  const { say } = terminal;

  step(program, 'submit', say('trình báo cáo của một kỳ', 'hand in a period’s report'), terminal);
  step(program, 'approve', say('duyệt báo cáo đã trình', 'approve what was handed in'), terminal);
  step(
    program,
    'revise',
    say('lấy lại báo cáo đã trình để sửa', 'take a report back to change it'),
    terminal,
  );
  step(
    program,
    'return',
    say('trả lại báo cáo kèm ý kiến', 'send a report back with remarks'),
    terminal,
    (command) =>
      command.addOption(
        new Option(
          '--remarks <words>',
          say('ý kiến: cần sửa gì', 'what is to be mended'),
        ).makeOptionMandatory(),
      ),
  );
  step(
    program,
    'issue',
    say(
      'phát hành: cấp số, ngày, người ký; từ đó không đổi nữa',
      'issue: number, day and signer are given, and it never changes again',
    ),
    terminal,
    (command) =>
      command
        .addOption(
          new Option(
            '--number <number>',
            say('số, ký hiệu, như 45/BC-STNMT', 'its number, as 45/BC-STNMT'),
          ).makeOptionMandatory(),
        )
        .addOption(
          new Option(
            '--on <day>',
            say('ngày ký, như 2023-03-09', 'the day of the signature, as 2023-03-09'),
          ).makeOptionMandatory(),
        )
        .addOption(
          new Option(
            '--signer <key>',
            say('khóa của người ký trong agency.yaml', 'key of the signer in agency.yaml'),
          ).makeOptionMandatory(),
        ),
  );

  program
    .command('history')
    .description(
      say('các bản và các bước của báo cáo một kỳ', 'the editions and steps of a period’s report'),
    )
    .addArgument(agencyArgument(terminal))
    .addArgument(periodArgument())
    .addOption(databaseOption(terminal))
    .action(async (agency, period, options) => {
      const { printHistory } = await import('../history-command.ts');
      await printHistory({ agency, period }, { db: options.db, terminal });
    });

  program
    .command('changes')
    .description(
      say(
        'nhật ký thay đổi của một cơ quan, mới nhất trước: ai đã làm gì, phần nào thay đổi',
        'an agency’s log of changes, latest first: who did what, and which parts changed',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--limit <n>', say('nhiều nhất bao nhiêu thay đổi', 'at most so many'))
        .argParser((text) => wholeNumber(text, terminal, MOST_CHANGES))
        .default(20),
    )
    .addOption(
      new Option(
        '--before <number>',
        say('chỉ những thay đổi trước số này', 'only those before this one'),
      ).argParser((text) => wholeNumber(text, terminal)),
    )
    .addOption(
      new Option('--format <format>', say('định dạng', 'format'))
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (agency, options) => {
      const { printChanges } = await import('../changes-command.ts');
      await printChanges(agency, { options, terminal });
    });

  program
    .command('verify')
    .description(
      say(
        'kiểm tra chuỗi báo cáo đã phát hành và nhật ký thay đổi, nêu chỗ hỏng đầu tiên',
        'verify the chain of issued reports and the log of changes, and name the first break of each',
      ),
    )
    .addArgument(
      new Argument('[agency]', say('một cơ quan; không có thì tất cả', 'one agency; all without')),
    )
    .addOption(databaseOption(terminal))
    .action(async (agency, options) => {
      const { verify } = await import('../verify-command.ts');
      await verify(agency, { db: options.db, terminal });
    });
}

/** What is printed at once; parts of an import are large. */
const MOST_CHANGES = 1000;

/** A command that takes a report one step on, by whom. */
function step(
  program: Command,
  name: 'submit' | 'approve' | 'revise' | 'return' | 'issue',
  description: string,
  terminal: Terminal,
  more: (command: Command) => Command = (command) => command,
): void {
  const { say } = terminal;
  const command = program
    .command(name)
    .description(description)
    .addArgument(agencyArgument(terminal))
    .addArgument(periodArgument())
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--by <name>', say('ai làm việc này', 'who does it'))
        .env('BAOCAO_ACTOR')
        .argParser((text) => actorName(text, terminal))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--role <role>', say('với vai trò nào', 'in which role'))
        .env('BAOCAO_ROLE')
        .choices(['officer', 'approver', 'admin'])
        .default('officer'),
    )
    .addOption(keyOption(terminal))
    .addOption(
      new Option(
        '--expect-revision <n>',
        say(
          'chỉ làm nếu báo cáo vẫn ở lần ghi này, như report --format json cho biết (revision)',
          'only where the report still is of this revision, as report --format json tells it',
        ),
      ).argParser((text) => wholeNumber(text, terminal)),
    );
  more(command).action(async (agency, period, options) => {
    const { takeStep } = await import('../lifecycle-command.ts');
    await takeStep(name, { agency, period }, { options, terminal });
  });
}
