import { type Log, REDACTED } from '@baocao/gateway';
import { destination, pino } from 'pino';

/** JSON lines on standard error, beside what a person is told on standard output; at a terminal, warnings alone. */
export function serverLog(level: string | null): Log {
  return pino(
    {
      level: level ?? (process.stderr.isTTY ? 'warn' : 'info'),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...REDACTED], censor: '—' },
    },
    destination({ dest: 2, sync: false }),
  );
}
