import { type Allowed, between } from './allowed.ts';
import { type FormArticle, formArticle } from './article.ts';

/** The sheet that everything is printed on. Lengths in millimetres. */
export interface PageForm {
  /** A4, upright. */
  readonly paper: {
    readonly width: number;
    readonly height: number;
    readonly article: FormArticle;
  };
  readonly margins: {
    readonly top: Allowed;
    readonly bottom: Allowed;
    readonly left: Allowed;
    readonly right: Allowed;
    readonly article: FormArticle;
  };
  readonly font: { readonly family: string; readonly article: FormArticle };
}

export const PAGE_FORM: PageForm = {
  paper: { width: 210, height: 297, article: formArticle('I', 1) },
  margins: {
    top: between(20, 25, 20),
    bottom: between(20, 25, 20),
    left: between(30, 35, 30),
    right: between(15, 20, 20),
    article: formArticle('I', 3),
  },
  font: { family: 'Times New Roman', article: formArticle('I', 4) },
};

/** How the body runs. */
export interface ParagraphForm {
  /** Of a paragraph's first line: one of two lengths, in millimetres. */
  readonly firstLineIndent: { readonly oneOf: readonly number[]; readonly printed: number };
  /** Between paragraphs, in points. */
  readonly spacing: { readonly least: number; readonly printed: number };
  /** In lines. */
  readonly lineSpacing: Allowed;
  readonly article: FormArticle;
}

export const PARAGRAPH_FORM: ParagraphForm = {
  firstLineIndent: { oneOf: [10, 12.7], printed: 12.7 },
  spacing: { least: 6, printed: 6 },
  lineSpacing: between(1, 1.5, 1.15),
  article: formArticle('II', 6),
};
