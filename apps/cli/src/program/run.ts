import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import { CommandFailure, createTerminal, type Terminal } from '../terminal.ts';
import { addKeyCommands } from './key-commands.ts';
import { addLifecycleCommands } from './lifecycle-commands.ts';
import { addReportCommands } from './report-commands.ts';
import { addStoreCommands } from './store-commands.ts';
import { faultInVietnamese, usageInVietnamese } from './vietnamese-usage.ts';

const terminal = createTerminal(languageOf(process.argv, process.env));

try {
  await createProgram(terminal).parseAsync();
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  terminal.report(`${error.message.trimEnd()}\n`);
  process.exitCode = 1;
}

function createProgram(terminal: Terminal): Command {
  const { say, language } = terminal;
  const usage = language === 'vi' ? usageInVietnamese : (text: string) => text;
  const fault = language === 'vi' ? faultInVietnamese : (text: string) => text;
  const program = new Command('baocao')
    .version(manifest.version, '-V, --version', say('in số phiên bản', 'print the version'))
    .helpOption('-h, --help', say('in cách dùng', 'print how to use it'))
    .helpCommand(
      `help [${say('lệnh', 'command')}]`,
      say('in cách dùng một lệnh', 'print how to use a command'),
    )
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
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: usage,
      styleOptionDescription: usage,
      styleArgumentDescription: usage,
    })
    .configureOutput({ outputError: (text, write) => write(fault(text)) });

  addReportCommands(program, terminal);
  addLifecycleCommands(program, terminal);
  addStoreCommands(program, terminal);
  addKeyCommands(program, terminal);
  return program;
}
