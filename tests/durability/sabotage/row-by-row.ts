import { NOTHING, replaceBounds } from '../product-sqlite.ts';

// Loaded before the program: each statement is kept by itself, without a transaction about them.

replaceBounds(() => NOTHING);
