import { parseArgs } from 'node:util';
import { benchBundle } from './bundle.ts';
import { benchChecks } from './checks.ts';
import { benchGateway } from './gateway/run.ts';
import { benchNoise } from './noise.ts';
import { benchPublish } from './publish.ts';

const BENCHES: Readonly<Record<string, (options: Options) => void | Promise<void>>> = {
  checks: benchChecks,
  noise: benchNoise,
  bundle: benchBundle,
  gateway: benchGateway,
  publish: benchPublish,
};

const HELP = `pnpm bench NAME… — one or more of: ${Object.keys(BENCHES).join(', ')}

  --postgres  measures the gateway on a PostgreSQL too, beside PostGraphile
  --quick     measures the gateway on a small country and for moments, to see that it works
  --help      prints this
`;

interface Options {
  readonly postgres: boolean;
  readonly quick: boolean;
}

const { names, options, help } = asked();
if (help) process.stdout.write(HELP);
else for (const name of names) await BENCHES[name]?.(options);

function asked(): { names: readonly string[]; options: Options; help: boolean } {
  try {
    const { values, positionals: names } = parseArgs({
      allowPositionals: true,
      options: {
        postgres: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { help, ...options } = values;
    if (help) return { names, options, help };
    const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
    if (unknown !== undefined) return refuse(`There is no bench “${unknown}”.`);
    if (names.length === 0) return refuse('Say what to measure.');
    if ((options.postgres || options.quick) && !names.includes('gateway')) {
      return refuse('--postgres and --quick are of the gateway alone.');
    }
    return { names, options, help };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}\n\n${HELP}`);
  process.exit(1);
}
