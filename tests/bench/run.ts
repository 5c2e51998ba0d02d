import { benchBundle } from './bundle.ts';
import { benchChecks } from './checks.ts';
import { benchGateway } from './gateway/run.ts';
import { benchNoise } from './noise.ts';
import { benchPublish } from './publish.ts';

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  checks: benchChecks,
  noise: benchNoise,
  bundle: benchBundle,
  gateway: benchGateway,
  publish: benchPublish,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(BENCHES, name));
if (named.length === 0 || unknown.length > 0) {
  process.stderr.write(`Name one or more of: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 1;
} else {
  for (const name of named) await BENCHES[name]?.();
}
