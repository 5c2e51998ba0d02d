import './date.ts';
import './date-time.ts';
import './decimal.ts';
import './period.ts';

export { serveSpecification } from './specification.ts';
