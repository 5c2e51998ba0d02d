import { readFileSync } from 'node:fs';
import { checkDocument } from '@baocao/core/check';
import { readDocx } from '@baocao/intake';

/** Checks the file of the command line as `baocao check` does; prints what became of it and the most memory it took. */
const read = await readDocx(readFileSync(process.argv[2] ?? ''));
if (read.ok) checkDocument(read.value);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ outcome: read.ok ? 'READ' : read.error.code, megabytes }));
