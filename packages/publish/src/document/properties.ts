import type { Report } from '@baocao/core/report';

/** What is shown of a document without opening it. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly keywords: string;
}

export function documentProperties({ header, number, period, agency }: Report): DocumentProperties {
  return {
    title: number === null ? `${header.kind} (dự thảo)` : `${header.kind} số ${number}`,
    subject: header.subject,
    creator: header.issuer,
    lastModifiedBy: header.issuer,
    keywords: `${agency.key} ${period}`,
  };
}
