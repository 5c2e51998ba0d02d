export type { Brand } from './brand.ts';
export { folded, lowered } from './folded.ts';
export {
  formatLongDate,
  formatShortDate,
  type IsoDate,
  type IsoDateProblem,
  isoDate,
  nextDay,
  parseIsoDate,
  yearOf,
} from './iso-date.ts';
export { LANGUAGES, type Language } from './language.ts';
export { NODE_TYPES, type NodeAddress, type NodeType, nodeId, parseNodeId } from './node-id.ts';
export { err, ok, type Result } from './result.ts';
export { vietnamDay, vietnamMidnight } from './vietnam-day.ts';
