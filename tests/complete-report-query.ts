/** Every field of a report, so that an answer can be held against the JSON form whole. */
export const COMPLETE_REPORT_QUERY: string = `
  query Complete($agency: String!, $period: String!) {
    report(agency: $agency, period: $period) {
      id
      agency { id key name }
      period status revision gatheredFrom number numberAsWritten issuedOn
      window { from to source { text } }
      header { superior issuer place kind symbol subject addressees }
      legalBases { ...Words }
      lead
      sections {
        code title kind
        tasks {
          code title depth parent task { id } withoutResults
          figures { ...FigureFields } citations { ...CitationFields }
          groups {
            theme figures { ...FigureFields } citations { ...CitationFields }
            results { id period ...Words }
          }
        }
        paragraphs { marker ...Words }
      }
      footnotes { marker ...Words }
      indicators {
        indicator { id code name unit measure } task { id }
        state target targetUnit inPeriod numerator denominator percent claimed asOf
      }
      recipients
      signature { authority post name }
      followedPlan { period report { id } title paragraphs { marker text } }
      numbering
      downloads { format url }
    }
  }
  fragment Words on Prose {
    text
    narrative { ...Run ... on EmphasisNode { children { ...Run } } ... on StrongNode { children { ...Run } } }
    footnotes { marker text }
    figures { ...FigureFields }
    citations { ...CitationFields }
  }
  fragment Run on NarrativeNode {
    __typename
    ... on TextNode { text }
    ... on FigureNode { text fact }
    ... on CitationNode { text document { id } }
    ... on FootnoteNode { marker }
  }
  fragment FigureFields on Figure { text fact kind value of unit indicator { id } observation { id } }
  fragment CitationFields on Citation {
    text
    document { id number kind issuedOn issuer subject }
  }
`;
