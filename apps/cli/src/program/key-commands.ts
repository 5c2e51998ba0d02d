import { Argument, type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { actorName, agencyArgument, databaseOption } from './options.ts';

/** The keys that programs are known by. */
export function addKeyCommands(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const key = program
    .command('key')
    .description(
      say('khóa truy cập GraphQL của một cơ quan', 'keys to an agency’s records over GraphQL'),
    );

  key
    .command('create')
    .description(
      say(
        'cấp một khóa; khóa chỉ hiện ra một lần',
        'make a key, which is shown this once and never again',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addOption(databaseOption(terminal))
    .addOption(
      new Option(
        '--for <name>',
        say('ai giữ khóa, nhật ký ghi tên này', 'who holds it, as the log will tell'),
      )
        .argParser((text) => actorName(text, terminal))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--role <role>', say('với vai trò nào', 'in which role'))
        .choices(['officer', 'approver', 'admin', 'auditor'])
        .makeOptionMandatory(),
    )
    .option(
      '--province',
      say(
        'khóa kiểm tra đọc được mọi cơ quan của tỉnh',
        'an auditor’s key reads all agencies of the province',
      ),
      false,
    )
    .option(
      '--until <day>',
      say('ngày cuối còn dùng được, như 2026-12-31', 'the last day that it holds, as 2026-12-31'),
    )
    .action(async (agency, options) => {
      const { createAccessKey } = await import('../key-command.ts');
      await createAccessKey(agency, { options, terminal });
    });

  key
    .command('list')
    .description(say('các khóa đã cấp, mới nhất trước', 'the keys that were made, newest first'))
    .addArgument(agencyArgument(terminal))
    .addOption(databaseOption(terminal))
    .action(async (agency, options) => {
      const { printAccessKeys } = await import('../key-command.ts');
      await printAccessKeys(agency, { db: options.db, terminal });
    });

  key
    .command('revoke')
    .description(
      say(
        'thu hồi một khóa: từ đó không dùng được nữa',
        'take a key back: it opens nothing any more',
      ),
    )
    .addArgument(agencyArgument(terminal))
    .addArgument(
      new Argument(
        '<id>',
        say('mã của khóa, như key list cho biết', 'its id, as key list tells it'),
      ),
    )
    .addOption(databaseOption(terminal))
    .action(async (agency, id, options) => {
      const { revokeAccessKey } = await import('../key-command.ts');
      await revokeAccessKey({ agency, id }, { db: options.db, terminal });
    });
}
