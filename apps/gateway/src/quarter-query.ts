/** The query that GraphiQL opens on: a quarter's report, whole. */
export const QUARTER_QUERY = `query Quarter {
  report(agency: "binh-thuan/skhcn", period: "2023-Q1") {
    id
    status
    revision
    number
    issuedOn
    window { from to source { text } }
    header { superior issuer place kind subject addressees }
    legalBases { text citations { text document { number issuedOn issuer } } }
    lead
    sections {
      code
      title
      kind
      tasks {
        code
        title
        depth
        withoutResults
        task { id }
        groups {
          theme
          results {
            id
            text
            narrative { __typename }
            footnotes { marker text }
            figures { text value unit kind observation { id } }
            citations { text document { id } }
          }
        }
      }
      paragraphs { marker text }
    }
    footnotes { marker text }
    indicators {
      indicator { id code name unit }
      target
      inPeriod
      numerator
      denominator
      percent
      state
      asOf
    }
    recipients
    signature { authority post name }
    findings { rule severity place { path text } message evidence suggestion }
    downloads { format url }
  }
}
`;
