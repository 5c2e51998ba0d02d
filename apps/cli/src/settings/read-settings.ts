import { err, type Language, ok, type Result } from '@baocao/core';
import type { Setting } from './setting.ts';
import { SETTINGS } from './settings.ts';

/** What was chosen, or stands in where nobody chose. */
export type Settings = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer T>
    ? T
    : never;
};

/** A variable that cannot be read, or that is no setting. */
export type SettingProblem =
  | {
      readonly code: 'MALFORMED_SETTING';
      readonly setting: Setting<unknown>;
      readonly given: string;
    }
  | { readonly code: 'UNKNOWN_SETTING'; readonly name: string }
  /** These go together, and some are missing. */
  | {
      readonly code: 'MISSING_SETTINGS';
      readonly given: string;
      readonly missing: readonly string[];
    };

/** Reads all settings from an environment, or tells all that is wrong with it. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, readonly SettingProblem[]> {
  const problems: SettingProblem[] = unknownIn(environment);
  const read: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = environment[setting.name] || setting.standard;
    const value = given === null ? null : setting.read(given);
    if (value === undefined)
      problems.push({ code: 'MALFORMED_SETTING', setting, given: given ?? '' });
    read[key] = value;
  }
  problems.push(...missingBeside(environment));
  return problems.length === 0 ? ok(read as Settings) : err(problems);
}

/** Ours begin with `BAOCAO_`: one that is none of them is a slip of the pen. */
function unknownIn(environment: Readonly<Record<string, string | undefined>>): SettingProblem[] {
  const names = [...Object.values(SETTINGS).map(({ name }): string => name), ...OF_COMMANDS];
  return Object.keys(environment)
    .filter((name) => name.startsWith('BAOCAO_') && !names.includes(name))
    .map((name) => ({ code: 'UNKNOWN_SETTING', name }));
}

/** What tells whose tokens are taken is of no use in part. */
function missingBeside(
  environment: Readonly<Record<string, string | undefined>>,
): SettingProblem[] {
  const { tokenIssuer, tokenAudience, tokenKeys } = SETTINGS;
  const names = [tokenIssuer, tokenAudience, tokenKeys].map(({ name }) => name);
  const missing = names.filter((name) => !environment[name]);
  const given = names.find((name) => environment[name]);
  return given && missing.length > 0 ? [{ code: 'MISSING_SETTINGS', given, missing }] : [];
}

/** What other commands are told by the environment. */
const OF_COMMANDS: readonly string[] = ['BAOCAO_ACTOR', 'BAOCAO_ROLE'];

export function describeSettingProblem(problem: SettingProblem, language: Language): string {
  const vi = language === 'vi';
  if (problem.code === 'UNKNOWN_SETTING') {
    const names = Object.values(SETTINGS)
      .map(({ name }) => name)
      .join(', ');
    return vi
      ? `${problem.name}: không có thiết lập này. Có: ${names}`
      : `${problem.name}: there is no such setting. There are: ${names}`;
  }
  if (problem.code === 'MISSING_SETTINGS') {
    const missing = problem.missing.join(', ');
    return vi
      ? `${problem.given}: phải có cả ${missing}`
      : `${problem.given}: needs ${missing} as well`;
  }
  const { setting, given } = problem;
  return vi
    ? `${setting.name}: không đọc được ${setting.isSecret ? 'giá trị này' : `“${given}”`}. Viết: ${setting.form.vi}`
    : `${setting.name}: cannot read ${setting.isSecret ? 'it' : `“${given}”`}. Write: ${setting.form.en}`;
}
