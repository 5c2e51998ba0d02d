#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Commands start often: what is compiled once is kept, for whatever is imported from here on.
enableCompileCache();
await import('./program/run.ts');
