import type { Passage } from './passage.ts';

/** The passages, each footnote with the task and the section of the passage that calls it first. */
export function withTheirCallers(passages: readonly Passage[]): readonly Passage[] {
  const callers = new Map<string, Passage>();
  for (const passage of passages) {
    for (const { marker } of passage.calls) {
      if (!callers.has(marker)) callers.set(marker, passage);
    }
  }
  return passages.map((passage) => {
    const caller = passage.kind === 'FOOTNOTE' ? callers.get(passage.marker ?? '') : undefined;
    return caller ? { ...passage, task: caller.task, section: caller.section } : passage;
  });
}
