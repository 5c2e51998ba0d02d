export type { CitationMention, CitedDate } from './citation-mention.ts';
export { findCitations } from './find-citations.ts';
export { findNumbers } from './find-numbers.ts';
export { mentionInterval } from './mention-interval.ts';
export {
  mapLeaves,
  type Narrative,
  type NarrativeNode,
  narrativeText,
  walkNarrative,
} from './narrative.ts';
export { NUMBER_KINDS, type NumberKind, type NumberMention, type Span } from './number-mention.ts';
