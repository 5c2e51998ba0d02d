import type { ObservationState } from '@baocao/core/indicator';
import { formatNumber } from '@baocao/core/quantity';
import type { IndicatorRow, Report } from '@baocao/core/report';
import { signed } from './signed.ts';
import type { Terminal } from './terminal.ts';

/** Why an indicator shows no number, and by how much an estimate missed what came out. */
export function indicatorNotes(
  { indicators, period }: Report,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  if (indicators.length > 0 && indicators.every(isMissing)) {
    return [say('Kỳ này chưa ghi nhận số liệu nào.', 'No figure of the period is recorded yet.')];
  }
  return indicators.flatMap((row) =>
    [withoutNumber(row, terminal), openYear(row, period, terminal), ...misses(row, terminal)]
      .filter((note) => note !== null)
      .map((note) => `- ${row.indicator.name}: ${note}`),
  );
}

/** What a state means, for the table and for comparing. */
export function stateText(state: ObservationState, { say }: Terminal): string {
  switch (state) {
    case 'ACTUAL':
      return say('đã có số liệu', 'known');
    case 'ZERO':
      return say('bằng không', 'none');
    case 'ESTIMATE':
      return say('ước thực hiện', 'an estimate');
    case 'NOT_DUE':
      return say('chưa đến hạn', 'not due yet');
    case 'NOT_APPLICABLE':
      return say('không áp dụng', 'not applicable');
    case 'NOT_ARISEN':
      return say('chưa phát sinh', 'nothing has arisen');
    case 'MISSING':
      return say('chưa có số liệu', 'no figure yet');
  }
}

function isMissing(row: IndicatorRow): boolean {
  return row.state === 'MISSING' && !showsNumber(row);
}

function showsNumber({ inPeriod, numerator, percent }: IndicatorRow): boolean {
  return inPeriod !== null || numerator !== null || percent !== null;
}

function withoutNumber(row: IndicatorRow, terminal: Terminal): string | null {
  return showsNumber(row) ? null : stateText(row.state, terminal);
}

/** The year so far cannot be told for want of an earlier quarter. */
function openYear({ missing }: IndicatorRow, period: string, { say }: Terminal): string | null {
  const earlier = missing.filter((each) => each !== period).join(', ');
  return earlier === ''
    ? null
    : say(
        `chưa tính được lũy kế, thiếu số liệu ${earlier}`,
        `the year so far is open, ${earlier} has no figure`,
      );
}

function misses({ estimates, indicator }: IndicatorRow, { say }: Terminal): readonly string[] {
  return estimates.map(({ period, estimated, actual, miss }) => {
    const [before, after] = [formatNumber(estimated), formatNumber(actual)];
    return say(
      `${period} ước ${before}, thực tế ${after} (${signed(miss)} ${indicator.unit})`,
      `${period} was estimated at ${before} and came out at ${after} (${signed(miss)} ${indicator.unit})`,
    );
  });
}
