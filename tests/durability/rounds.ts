import { inject } from 'vitest';

/** How often each trial strikes. */
interface Rounds {
  readonly sqliteKilled: number;
  readonly sqlitePowerCut: number;
  readonly postgresKilled: number;
  readonly postgresStopped: number;
  readonly stopped: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly isDurabilityFull: boolean;
  }
}

const FEW: Rounds = {
  sqliteKilled: 10,
  sqlitePowerCut: 10,
  postgresKilled: 10,
  postgresStopped: 3,
  stopped: 5,
};

const MANY: Rounds = {
  sqliteKilled: 200,
  sqlitePowerCut: 200,
  postgresKilled: 50,
  postgresStopped: 20,
  stopped: 50,
};

/** A few with every test run; many with `pnpm test:full`. */
export const ROUNDS: Rounds = inject('isDurabilityFull') ? MANY : FEW;
