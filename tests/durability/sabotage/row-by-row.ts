import { NOTHING, replaceStatements } from '../product-sqlite.ts';

// Loaded before the program: each statement is kept by itself, without a transaction about them.

replaceStatements((statement) =>
  /^(?:begin|commit|rollback)/.test(statement) ? NOTHING : statement,
);
