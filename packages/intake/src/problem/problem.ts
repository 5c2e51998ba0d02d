import type { IsoDate, IsoDateProblem } from '@baocao/core';
import type { AgencyKeyProblem, SigningAuthorityProblem } from '@baocao/core/agency';
import type { DocumentNumberProblem } from '@baocao/core/document';
import type { FactPart, MeasureKind, ObservationState } from '@baocao/core/indicator';
import type { PeriodProblem } from '@baocao/core/period';
import type { QuantityProblem } from '@baocao/core/quantity';
import type { TemplateProblem } from '@baocao/core/report';

/** Something wrong in a department's folder, and where: data, which `describeProblem` words. */
export type Problem = Place & Fault;

/** A place in a file as an editor counts it: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  /** Relative to the folder, with `/` on every system; `.` for the folder itself. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong, without its place. */
export type Fault =
  | FileFault
  | YamlFault
  | ValueFault
  | ListFault
  | RecordFault
  | MarkdownFault
  | FootnoteFault
  | LinkFault;

/** Takes what a reader finds wrong; reading goes on after it. */
export type Report = (place: Place, fault: Fault) => void;

export type FileFault =
  | { readonly code: 'MISSING_FOLDER' }
  /** A file that the folder must have; `nearest` is one there that may have been meant. */
  | { readonly code: 'MISSING_FILE'; readonly nearest: string | null }
  /** `reason` is the system's own code: `EACCES`. */
  | { readonly code: 'UNREADABLE_FILE'; readonly reason: string }
  | { readonly code: 'FILE_TOO_LARGE'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'NOT_UTF8' }
  /** `U+0007`: a character that nobody sees, or that turns the line around. */
  | { readonly code: 'CONTROL_CHARACTER'; readonly character: string }
  | { readonly code: 'NOT_A_YEAR'; readonly name: string }
  | {
      readonly code: 'UNKNOWN_FILE';
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    };

export type YamlFault =
  /** `reason` is the YAML parser's code, `detail` its own English words. */
  | { readonly code: 'UNREADABLE_YAML'; readonly reason: string; readonly detail: string }
  /** An alias `*x`, an anchor `&x`, a tag `!x` or a key that is no text: most often a value that wants quotes. */
  | {
      readonly code: 'YAML_FEATURE';
      readonly feature: 'alias' | 'anchor' | 'tag' | 'complex key';
    }
  | { readonly code: 'TOO_DEEP'; readonly limit: number }
  | { readonly code: 'UNCLOSED_FRONT_MATTER' }
  | { readonly code: 'DUPLICATE_KEY'; readonly key: string; readonly firstLine: number }
  | {
      readonly code: 'UNKNOWN_KEY';
      readonly key: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'MISSING_KEY'; readonly key: string }
  | { readonly code: 'WRONG_SHAPE'; readonly expected: Shape; readonly found: Shape }
  | { readonly code: 'EMPTY_TEXT' };

export type Shape = 'text' | 'list' | 'mapping' | 'nothing';

export type ValueFault =
  | AgencyKeyProblem
  | IsoDateProblem
  | DocumentNumberProblem
  | SigningAuthorityProblem
  | PeriodProblem
  | QuantityProblem
  | TemplateProblem
  | { readonly code: 'NOT_A_TASK_CODE'; readonly text: string }
  | { readonly code: 'NOT_AN_INDICATOR_CODE'; readonly text: string }
  | {
      readonly code: 'NOT_A_WHOLE_NUMBER';
      readonly text: string;
      readonly from: number;
      readonly to: number;
    }
  /** Before another day that it must follow; `earliest` is the first that may stand there. */
  | { readonly code: 'DAY_TOO_EARLY'; readonly day: IsoDate; readonly earliest: IsoDate }
  /** Not one of a closed list of words. */
  | {
      readonly code: 'UNKNOWN_WORD';
      readonly text: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    };

/** What the folder lists, and texts name. */
export type Listed = 'document' | 'unit' | 'signer' | 'section' | 'task' | 'theme' | 'indicator';

export type ListFault =
  | {
      readonly code: 'NOT_LISTED';
      readonly what: Listed;
      readonly name: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: 'LISTED_TWICE';
      readonly what: Listed;
      readonly name: string;
      readonly first: Place;
    }
  | { readonly code: 'RESULTS_SECTIONS'; readonly count: number }
  | { readonly code: 'TASK_OUT_OF_ORDER'; readonly task: string; readonly after: string }
  | {
      readonly code: 'TASK_NOT_UNDER_PARENT';
      readonly task: string;
      readonly parent: string | null;
    };

export type RecordFault =
  | {
      readonly code: 'INCOMPLETE_ISSUE';
      readonly given: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly code: 'UNITS_DIFFER'; readonly unit: string; readonly expected: string }
  | { readonly code: 'ZERO_DENOMINATOR' }
  | {
      readonly code: 'VALUE_AGAINST_MEASURE';
      readonly value: 'amount' | 'ratio' | 'claim' | 'operands' | 'percent';
      readonly measure: MeasureKind;
    }
  /** Neither one value nor one state: `keys` say too little, or more than one thing. */
  | { readonly code: 'UNCLEAR_OBSERVATION'; readonly keys: readonly string[] }
  /** A report can only state anew what lies before its own period. */
  | { readonly code: 'PERIOD_NOT_EARLIER'; readonly period: string; readonly own: string }
  /** A report corrects an issued one or stands in for it, not both. */
  | { readonly code: 'AMENDS_AND_REPLACES' };

export type MarkdownFault =
  | { readonly code: 'UNSUPPORTED_MARKDOWN'; readonly what: UnsupportedMarkdown }
  /** More marks in one stretch than any report has, so that it is not even parsed. */
  | { readonly code: 'TOO_INTRICATE' }
  | { readonly code: 'TEXT_BEFORE_SECTION' }
  | { readonly code: 'RESULT_BEFORE_TASK' }
  | { readonly code: 'NOT_A_BULLET' }
  | { readonly code: 'EMPTY_ITEM' }
  | { readonly code: 'HEADING_TOO_DEEP'; readonly level: number }
  /** A task outside the results, or a theme under no task. */
  | { readonly code: 'HEADING_OUT_OF_PLACE'; readonly level: number }
  | { readonly code: 'HEADING_TWICE'; readonly heading: string; readonly firstLine: number }
  | {
      readonly code: 'NOT_THE_TITLE';
      readonly task: string;
      readonly words: string;
      readonly title: string;
    };

export type FootnoteFault =
  | { readonly code: 'FOOTNOTE_NOT_WRITTEN'; readonly marker: string }
  | { readonly code: 'FOOTNOTE_NOT_CALLED'; readonly marker: string }
  | { readonly code: 'FOOTNOTE_WRITTEN_TWICE'; readonly marker: string; readonly firstLine: number }
  | { readonly code: 'FOOTNOTE_CALLED_TWICE'; readonly marker: string; readonly firstLine: number }
  /** Called where none can stand: in a heading, a title, a basis, another footnote. */
  | { readonly code: 'FOOTNOTE_OUT_OF_PLACE'; readonly marker: string };

export type UnsupportedMarkdown =
  | 'table'
  | 'image'
  | 'html'
  | 'code'
  | 'quote'
  | 'nested list'
  | 'paragraphs'
  | 'rule'
  | 'definition'
  | 'heading in an item'
  | 'markup in a link'
  | 'line break'
  | 'deep emphasis';

export type LinkFault =
  /** Neither `fact:` nor `doc:`. */
  | { readonly code: 'UNKNOWN_LINK'; readonly target: string }
  /** Begun like a link, but not one: a space in its target, no closing bracket, a title. */
  | { readonly code: 'MALFORMED_LINK' }
  | { readonly code: 'NOT_A_FACT'; readonly text: string; readonly parts: readonly FactPart[] }
  /** A title can show targets alone. */
  | { readonly code: 'FACT_IN_TITLE'; readonly indicator: string }
  /** The indicator has no such number in this period; `state` is `null` where nothing is observed. */
  | {
      readonly code: 'NO_SUCH_NUMBER';
      readonly indicator: string;
      readonly part: FactPart;
      readonly state: ObservationState | null;
    };
