import type { Selection } from './selections.ts';

/**
 * What PostGraphile is asked in place of each selection: the rows of the tables that tell the same, as far as rows do.
 * It assembles nothing: neither what is cumulative, nor footnotes, nor paragraphs, and tasks and indicators stay the
 * JSON of their list. All of which it is spared.
 */
export const TABLE_QUERIES: Readonly<Record<Selection['name'], string>> = {
  whole: `query Whole($agency: String!, $period: String!, $year: Int!) {
    agencyByAgency(agency: $agency) {
      name code superior seat units signers addressees recipients revision
    }
    taskListByAgencyAndYear(agency: $agency, year: $year) {
      body
      documentByAgencyAndApprovedBy { number issuedOn issuer subject }
    }
    periodRecordByAgencyAndPeriod(agency: $agency, period: $period) {
      number revision
      reportStatesByAgencyAndPeriod { nodes { edition step status } }
      resultsByAgencyAndPeriod { nodes { task ordinal theme text } }
      observationsByAgencyAndStatedIn {
        nodes {
          period indicator state asOf value unit denominator denominatorUnit claimedPercent
        }
      }
    }
    allCitations(condition: { agency: $agency, year: $year, period: $period }) {
      nodes {
        place task text
        documentByAgencyAndDocument { number issuedOn issuer subject }
      }
    }
  }`,
  head: `query Head($agency: String!, $period: String!, $year: Int!) {
    agencyByAgency(agency: $agency) { name signers }
    taskListByAgencyAndYear(agency: $agency, year: $year) { approvedBy }
    periodRecordByAgencyAndPeriod(agency: $agency, period: $period) {
      number revision
      reportStatesByAgencyAndPeriod { nodes { edition step status } }
    }
  }`,
  table: `query Table($agency: String!, $period: String!, $year: Int!) {
    taskListByAgencyAndYear(agency: $agency, year: $year) { body }
    periodRecordByAgencyAndPeriod(agency: $agency, period: $period) {
      observationsByAgencyAndStatedIn {
        nodes { period indicator state value unit denominator denominatorUnit }
      }
    }
  }`,
};
