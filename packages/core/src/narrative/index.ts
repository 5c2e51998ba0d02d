export {
  mapLeaves,
  type Narrative,
  type NarrativeNode,
  narrativeText,
  walkNarrative,
} from './narrative.ts';
