import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end how many tests each engine has passed, so that a suite that ran on one alone is seen. */
export class EngineCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const passed = new Map<string, number>();
    for (const { project, children } of modules) {
      if (project.name !== 'sqlite' && project.name !== 'postgres') continue;
      const count = [...children.allTests('passed')].length;
      passed.set(project.name, (passed.get(project.name) ?? 0) + count);
    }
    for (const [engine, count] of passed) {
      process.stdout.write(` ${engine}: ${count} tests passed\n`);
    }
  }
}
