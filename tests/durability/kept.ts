import { expect } from 'vitest';
import { runTrial, type Trial } from './trial.ts';

/** Holds that a trial goes through all of its rounds with writes acknowledged and writes cut off, and finds nothing wrong. */
export async function expectKept(trial: Trial): Promise<void> {
  const outcome = await runTrial(trial);
  expect(outcome).toMatchObject({ lost: [], duplicated: [], half: [], broken: [] });
  expect(outcome.rounds).toBe(trial.rounds);
  expect(outcome.acknowledged).toBeGreaterThan(trial.rounds);
  expect(outcome.inFlight).toBeGreaterThan(0);
}
