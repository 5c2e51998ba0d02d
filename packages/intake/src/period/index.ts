export { readPeriodFile } from './period-file.ts';
