import type { DocumentType } from '../document/index.ts';
import {
  nextPeriod,
  type Period,
  periodAndYearToDateInWords,
  periodInWords,
} from '../period/index.ts';
import { err, ok, type Result } from '../result.ts';

/** The fixed form of an agency's report: its title, its opening and its parts in order. */
export interface Template {
  readonly kind: DocumentType;
  /** Trích yếu; may hold placeholders, as `lead` and section titles may. */
  readonly subject: string;
  /** The sentence between the bases and part I. */
  readonly lead: string;
  /** How codes below the first level are printed: `1.1` or `1.1.`. */
  readonly numbering: '1.1' | '1.1.';
  readonly sections: readonly SectionTemplate[];
}

/** `RESULTS` lists every task in force; a `PLAN` is what the next period's report is held against. */
export const SECTION_KINDS = ['RESULTS', 'EVALUATION', 'PLAN', 'PROSE'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

export interface SectionTemplate {
  readonly kind: SectionKind;
  /** The heading by which a quarter's file names it. */
  readonly name: string;
  /** The title as printed; may hold placeholders. */
  readonly title: string;
  /** The table of indicators stands at the end of this section. */
  readonly showsIndicators: boolean;
}

/**
 * What a template may ask the period for: `{period}` is “quý II năm 2023”, `{nextPeriod}` “quý III năm 2023”,
 * `{periodAndYearToDate}` “quý II và 6 tháng đầu năm 2023”.
 */
export const PLACEHOLDERS = ['period', 'nextPeriod', 'periodAndYearToDate'] as const;

export type TemplateProblem = {
  readonly code: 'UNKNOWN_PLACEHOLDER';
  readonly text: string;
  readonly placeholder: string;
};

/** Checks that a text asks for nothing that a period does not have. */
export function parseTemplateText(text: string): Result<string, TemplateProblem> {
  for (const [, placeholder = ''] of text.matchAll(/\{([^}]*)\}/g)) {
    if (!PLACEHOLDERS.some((known) => known === placeholder)) {
      return err({ code: 'UNKNOWN_PLACEHOLDER', text, placeholder });
    }
  }
  return ok(text);
}

/** The text with its placeholders filled for a period. */
export function fillTemplateText(text: string, period: Period): string {
  return text
    .replaceAll('{period}', periodInWords(period))
    .replaceAll('{nextPeriod}', periodInWords(nextPeriod(period)))
    .replaceAll('{periodAndYearToDate}', periodAndYearToDateInWords(period));
}
