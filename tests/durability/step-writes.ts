import { join } from 'node:path';
import { quarterAt, reportNumber, writeDepartment } from './growing-department.ts';
import { quarterTraces } from './import-writes.ts';
import { type Trace, trace } from './traces.ts';
import { importFolder, type Writes } from './writes.ts';

/** What an edition goes through; the last one begins the next. */
const STEPS = ['SUBMIT', 'RETURN', 'REVISE', 'SUBMIT', 'APPROVE', 'ISSUE', 'AMEND'] as const;

/** How often a report is issued before the next quarter’s takes its turn. */
const EDITIONS = 100;

const QUARTERS_OF_YEAR = 4;

/** Steps over HTTP: an agency’s reports go from draft to issue, and are corrected again and again. The first write imports it. */
export function stepsOf(agency: string): Writes {
  return {
    ask: async (place, { site, gateway }) => {
      if (place === 0) {
        const folder = join(site.folder, agency.replace('/', '-'));
        writeDepartment(folder, { agency, quarters: QUARTERS_OF_YEAR, issued: false });
        return importFolder(site, folder, 'năm');
      }
      const query = mutationOf(agency, stepAt(place));
      const { taken } = await gateway.ask(query);
      if (taken?.__typename !== 'StepTaken') {
        throw new Error(`${query} was answered with ${JSON.stringify(taken)}`);
      }
    },
    traces: (place) =>
      place === 0
        ? [trace('change', agency, 1, 'IMPORT', 'năm'), ...yearTraces(agency)]
        : stepTraces(agency, stepAt(place)),
  };
}

function yearTraces(agency: string): readonly Trace[] {
  const quarters = Array.from({ length: QUARTERS_OF_YEAR }, (_, place) => place);
  return quarters.flatMap((place) => quarterTraces(agency, place));
}

interface Step {
  readonly place: number;
  readonly period: string;
  readonly edition: number;
  /** Place within the edition’s way. */
  readonly ordinal: number;
  readonly number: string;
}

function stepAt(place: number): Step {
  const round = Math.floor((place - 1) / STEPS.length);
  const quarter = Math.floor(round / EDITIONS);
  if (quarter >= QUARTERS_OF_YEAR) throw new Error(`There is no write ${place}: add quarters`);
  return {
    place,
    period: quarterAt(quarter).label,
    edition: (round % EDITIONS) + 1,
    ordinal: (place - 1) % STEPS.length,
    number: reportNumber(round + 1),
  };
}

function mutationOf(agency: string, { place, period, ordinal, number }: Step): string {
  const [mutation, more = ''] = {
    SUBMIT: ['submitReport'],
    RETURN: ['returnReport', 'remarks: "Xem lại"'],
    REVISE: ['reviseReport'],
    APPROVE: ['approveReport'],
    ISSUE: ['issueReport', `number: "${number}", issuedOn: "2023-12-20", signer: "giam-doc"`],
    AMEND: ['amendReport', 'kind: AMENDS'],
  }[STEPS[ordinal] ?? 'SUBMIT'];
  return `mutation { taken: ${mutation}(agency: "${agency}", period: "${period}" ${more}, key: "${keyOf(place)}") { __typename } }`;
}

/** By which a step is known when it is asked for again: it is answered as it was, and not taken twice. */
function keyOf(place: number): string {
  return `bước ${place}`;
}

/** A correction begins with a step of its own; once it is issued, what it corrects takes one more. */
function stepTraces(agency: string, step: Step): readonly Trace[] {
  const { place, period, edition, ordinal, number } = step;
  const event = STEPS[ordinal] ?? '';
  const change = trace('change', agency, place + 1, event, keyOf(place));
  const ofStep = (of: number, step: number, taken: string | null): Trace =>
    trace('report_state', agency, period, of, step, taken);
  const begun = (of: number): number => (of === 1 ? 0 : 1);
  if (event === 'AMEND') return [change, ofStep(edition + 1, 1, null)];
  const taken = ofStep(edition, begun(edition) + ordinal + 1, event);
  if (event !== 'ISSUE') return [change, taken];
  const issued = trace('issued_report', agency, period, edition, number);
  if (edition === 1) return [change, taken, issued];
  const corrected = edition - 1;
  return [change, taken, issued, ofStep(corrected, begun(corrected) + STEPS.length, 'AMEND')];
}
