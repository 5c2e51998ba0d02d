/** Every field of a report, so that an answer can be held against the JSON form whole. */
export const COMPLETE_REPORT_QUERY: string = `
  query Complete($agency: String!, $period: Period!) {
    report(agency: $agency, period: $period) {
      id
      agency { id key name }
      period status edition digest amends { kind number } revision gatheredFrom number numberAsWritten issuedOn
      window { from to source { text } }
      dueOn { nominal day movedBecause workingDays source { text } }
      header { superior issuer place kind symbol subject addressees }
      legalBases { ...Words }
      lead
      sections {
        code title kind showsIndicators
        tasks {
          code title depth parent task { id } withoutResults
          standing {
            progress progressStated completedOn timeliness lead coordinating handedTo
            deadline { text day original { text day } }
          }
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
        cumulative cumulativeRatio { numerator denominator percent } percentOfTarget
        lastYear { inPeriod numerator denominator percent }
        missing estimates { period estimated actual miss }
        trace { number text sources { observation { id } period statedIn report text asOf } }
      }
      recipients
      signature { authority post name }
      followedPlan { period report { id } title paragraphs { marker text } }
      numbering
      waivers { rule place reason until }
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
  fragment FigureFields on Figure { text fact trace kind value of unit indicator { id } observation { id } }
  fragment CitationFields on Citation {
    text
    document { id number kind issuedOn issuer subject }
  }
`;
