import type { Format } from '@baocao/publish';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Visit, VisitEnd } from './visit.ts';

/** Figures for Prometheus: of each gateway its own, so that several in one process do not add up. */
export interface Metrics {
  readonly registry: Registry;
  begin(): void;
  end(visit: Visit, end: VisitEnd): void;
  /** What it answers is called when the wait is over. */
  beginPrintWait(): () => void;
  /** What it answers is told how the print has ended. */
  beginPrint(format: Format): (outcome: PrintOutcome) => void;
}

type PrintOutcome = 'printed' | 'failed';

export function createMetrics(): Metrics {
  const registry = new Registry();
  const inFlight = new Gauge({
    name: 'baocao_http_requests_in_flight',
    help: 'Requests that are being answered.',
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'baocao_http_request_duration_seconds',
    help: 'From the arrival of a request to the last byte of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const waiting = new Gauge({
    name: 'baocao_prints_waiting',
    help: 'Reports that wait for a thread to be printed by.',
    registers: [registry],
  });
  const printing = new Gauge({
    name: 'baocao_prints_in_progress',
    help: 'Reports that are being printed.',
    registers: [registry],
  });
  const printDurations = new Histogram({
    name: 'baocao_print_duration_seconds',
    help: 'What printing a report took, the wait for a thread not counted.',
    labelNames: ['format', 'outcome'],
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  return {
    registry,
    begin: () => inFlight.inc(),
    end: ({ route, method }, { status, seconds }) => {
      inFlight.dec();
      durations.observe(
        { route, method: KNOWN_METHODS.has(method) ? method : 'other', status },
        seconds,
      );
    },
    beginPrintWait: () => {
      waiting.inc();
      return () => waiting.dec();
    },
    beginPrint: (format) => {
      printing.inc();
      const tell = printDurations.startTimer({ format });
      return (outcome) => {
        printing.dec();
        tell({ outcome });
      };
    },
  };
}

/** Also of the process: memory, event loop, garbage; asked once a process. */
export function addProcessMetrics({ registry }: Metrics): void {
  collectDefaultMetrics({ register: registry });
}

/** Whoever asks may invent methods; a label for each would fill the memory. */
const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
