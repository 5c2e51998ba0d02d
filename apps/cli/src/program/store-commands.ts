import { Argument, type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { actorName, agencyArgument, databaseOption, keyOption } from './options.ts';

/** What opens, fills and keeps up the store. */
export function addStoreCommands(program: Command, terminal: Terminal): void {
  const { say } = terminal;

  program
    .command('serve')
    .description(
      say(
        'mở GraphQL và các tệp báo cáo qua HTTP',
        'serve GraphQL and the reports’ files over HTTP',
      ),
    )
    .addOption(databaseOption(terminal))
    .option('--port <port>', say('cổng (PORT; 4000)', 'port (PORT; 4000)'))
    .option(
      '--host <host>',
      say('địa chỉ mạng (BAOCAO_HOST; 127.0.0.1)', 'network address (BAOCAO_HOST; 127.0.0.1)'),
    )
    .option(
      '--record <folder...>',
      say('ghi nhận các thư mục trước khi mở', 'record folders before serving'),
      [],
    )
    .addOption(
      new Option(
        '--by <name>',
        say(
          'cho phép trình, duyệt, phát hành qua GraphQL, nhân danh người này (chỉ trên máy này)',
          'let GraphQL submit, approve and issue on behalf of this person (on this machine alone)',
        ),
      ).argParser((text) => actorName(text, terminal)),
    )
    .addOption(
      new Option('--role <role>', say('với vai trò nào', 'in which role'))
        .choices(['officer', 'approver', 'admin'])
        .default('officer'),
    )
    .addHelpText(
      'after',
      say(
        '\nThiết lập khác qua biến môi trường: docs/running.md.',
        '\nFurther settings are variables of the environment: docs/running.md.',
      ),
    )
    .action(async (options) => {
      const { serve } = await import('../serve/serve-command.ts');
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
    .addOption(keyOption(terminal))
    .action(async (folders, options) => {
      const { importFolders } = await import('../import-command.ts');
      await importFolders(folders, options, terminal);
    });

  program
    .command('export')
    .description(
      say(
        'ghi một sở đã ghi nhận thành thư mục YAML và Markdown; nhập lại thư mục đó không thay đổi gì',
        'write a recorded department as its folder of YAML and Markdown; importing it changes nothing',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addOption(databaseOption(terminal))
    .requiredOption('-o, --output <folder>', say('thư mục sẽ ghi', 'the folder to write'))
    .option(
      '--replace',
      say('thay những tệp có sẵn mà khác nội dung', 'overwrite files that are there and differ'),
      false,
    )
    .action(async (agency, options) => {
      const { exportDepartment } = await import('../export-command.ts');
      await exportDepartment(agency, options, terminal);
    });

  program
    .command('migrate')
    .description(
      say('cập nhật lược đồ của cơ sở dữ liệu', 'bring the database’s schema up to date'),
    )
    .addOption(databaseOption(terminal))
    .action(async ({ db }) => {
      const { withStore } = await import('../store.ts');
      await withStore(db, terminal, async (_, steps) => {
        terminal.print(
          steps.length === 0
            ? say(`${db}: lược đồ đã mới nhất.\n`, `${db}: the schema is up to date.\n`)
            : say(
                `${db}: đã thực hiện ${steps.join(', ')}.\n`,
                `${db}: took ${steps.join(', ')}.\n`,
              ),
        );
      });
    });

  program
    .command('backup')
    .description(
      say(
        'sao lưu cơ sở dữ liệu SQLite vào một tệp, trong khi vẫn dùng',
        'copy the SQLite store into a file while it is in use',
      ),
    )
    .addArgument(new Argument('<file>', say('tệp sẽ tạo', 'the file to make')))
    .addOption(databaseOption(terminal))
    .option('--replace', say('thay tệp đang có', 'replace a file that is there'), false)
    .action(async (file, options) => {
      const { backup } = await import('../backup-command.ts');
      await backup(file, options, terminal);
    });

  program
    .command('restore')
    .description(
      say(
        'kiểm tra một bản sao lưu rồi đưa vào thay cơ sở dữ liệu',
        'verify a backup and put it in the place of the store',
      ),
    )
    .addArgument(new Argument('<file>', say('bản sao lưu', 'the backup')))
    .addOption(databaseOption(terminal))
    .option(
      '--replace',
      say(
        'thay cơ sở dữ liệu đang có; bản cũ được giữ lại bên cạnh',
        'replace a store that is there, which is kept beside it',
      ),
      false,
    )
    .action(async (file, options) => {
      const { restore } = await import('../restore-command.ts');
      await restore(file, options, terminal);
    });
}
