import { writeFileSync } from 'node:fs';
import { RULES } from '@baocao/core/check';
import { rulesPage } from './rules-page.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(RULES));
