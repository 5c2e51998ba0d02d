import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Which part of the corpus: the one to develop against, or the third that only a final run opens, if there is one unspent. */
export type Split = 'dev' | 'held-out';

/** One passage, labelled; README.md says what the labels mean. */
export interface LabelledPassage {
  readonly id: string;
  readonly text: string;
  /** `null` where every error found is a false alarm. */
  readonly fault: PlantedFault | null;
  /** Quotes of the text whose last number is tied to others. */
  readonly ties?: readonly string[];
  /** `t1 = t2 + t3`, over `ties` from 1. */
  readonly relations?: readonly string[];
}

export interface PlantedFault {
  readonly family: FaultFamily;
  readonly quote: string;
  readonly why: string;
}

export const FAULT_FAMILIES = ['SUM', 'PCT', 'GRW', 'IMP', 'SUB', 'DOC', 'FTN'] as const;

export type FaultFamily = (typeof FAULT_FAMILIES)[number];

/** The passages of one part, file by file. */
export function corpus(split: Split): readonly LabelledPassage[] {
  const folder = new URL(split === 'dev' ? './' : './held-out/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as LabelledPassage[]);
}
