#!/usr/bin/env node
import { DEFAULT_DATABASE_URL } from '@baocao/db';
import { FORMATS, isFormat } from '@baocao/publish';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { languageOf } from './language.ts';
import { withStore } from './store.ts';
import { CommandFailure, createTerminal, type Terminal } from './terminal.ts';

const terminal = createTerminal(languageOf(process.argv, process.env));

try {
  await createProgram(terminal).parseAsync();
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  terminal.report(`${error.message.trimEnd()}\n`);
  process.exitCode = 1;
}

function createProgram(terminal: Terminal): Command {
  const { say } = terminal;
  const program = new Command('baocao')
    .version(manifest.version)
    .description(
      say('Báo cáo định kỳ của một sở, từ dữ liệu.', 'Any quarter’s official report, as data.'),
    )
    .addOption(
      new Option(
        '--lang <language>',
        say('ngôn ngữ của thông báo', 'language of messages'),
      ).choices(['vi', 'en']),
    )
    .showHelpAfterError(say('(thêm --help để xem cách dùng)', '(add --help for how to use it)'))
    .configureHelp({ showGlobalOptions: true });

  program
    .command('serve')
    .description(
      say(
        'mở GraphQL và các tệp báo cáo qua HTTP',
        'serve GraphQL and the reports’ files over HTTP',
      ),
    )
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--port <port>', say('cổng', 'port'))
        .env('PORT')
        .default(4000)
        .argParser((text) => portOf(text, terminal)),
    )
    .option('--host <host>', say('địa chỉ mạng', 'network address'), '127.0.0.1')
    .option(
      '--record <folder...>',
      say('ghi nhận các thư mục trước khi mở', 'record folders before serving'),
      [],
    )
    .action(async (options) => {
      const { serve } = await import('./serve-command.ts');
      await serve(options, terminal);
    });

  program
    .command('import')
    .description(
      say(
        'đọc thư mục của một sở: cho xem thay đổi, hoặc ghi nhận',
        'read a department’s folder: show what would change, or record it',
      ),
    )
    .addArgument(
      new Argument('<folder...>', say('thư mục có agency.yaml', 'folder that holds agency.yaml')),
    )
    .addOption(databaseOption(terminal))
    .option(
      '--apply',
      say('ghi nhận; không có thì chỉ cho xem', 'record it; without this, only show it'),
      false,
    )
    .action(async (folders, options) => {
      const { importFolders } = await import('./import-command.ts');
      await importFolders(folders, options, terminal);
    });

  program
    .command('report')
    .description(say('in một báo cáo', 'print a report'))
    .addArgument(new Argument('<agency>', 'binh-thuan/skhcn'))
    .addArgument(new Argument('<period>', '2023-Q1, 2023-H1, 2023-9M, 2023'))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--format <format>', say('định dạng', 'format'))
        .choices(Object.keys(FORMATS).filter(isFormat))
        .default('txt'),
    )
    .option('-o, --output <file>', say('ghi vào tệp', 'write to a file'))
    .action(async (agency, period, options) => {
      const { printReport } = await import('./report-command.ts');
      await printReport(agency, period, { options, terminal });
    });

  program
    .command('check')
    .description(
      say(
        'kiểm tra số liệu và viện dẫn của một báo cáo đã ghi nhận, hoặc của một tệp văn bản',
        'check the figures and citations of a recorded report, or of a text file',
      ),
    )
    .addArgument(
      new Argument(
        '<agency-or-file>',
        say(
          'binh-thuan/skhcn cùng với kỳ; hoặc một tệp .txt, .md; hoặc - để đọc từ đầu vào chuẩn',
          'binh-thuan/skhcn and a period; or a .txt or .md file; or - for standard input',
        ),
      ),
    )
    .addArgument(new Argument('[period]', '2023-Q1, 2023-H1, 2023-9M, 2023'))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option('--format <format>', say('định dạng', 'format'))
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .action(async (subject, period, options) => {
      const { check } = await import('./check-command.ts');
      await check(subject, period, { options, terminal });
    });

  program
    .command('migrate')
    .description(
      say('cập nhật lược đồ của cơ sở dữ liệu', 'bring the database’s schema up to date'),
    )
    .addOption(databaseOption(terminal))
    .action(({ db }) =>
      withStore(db, terminal, async (_, steps) => {
        terminal.print(
          steps.length === 0
            ? say(`${db}: lược đồ đã mới nhất.\n`, `${db}: the schema is up to date.\n`)
            : say(
                `${db}: đã thực hiện ${steps.join(', ')}.\n`,
                `${db}: took ${steps.join(', ')}.\n`,
              ),
        );
      }),
    );

  return program;
}

function databaseOption({ say }: Terminal): Option {
  return new Option('--db <url>', say('cơ sở dữ liệu', 'database'))
    .env('DATABASE_URL')
    .default(DEFAULT_DATABASE_URL);
}

function portOf(text: string, { say }: Terminal): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError(
    say('Cổng là một số từ 0 đến 65535.', 'A port is a number from 0 to 65535.'),
  );
}
