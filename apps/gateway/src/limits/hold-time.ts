import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ended } from '../http/deadline.ts';
import { refusalError } from '../http/refusal.ts';
import type { Limits } from './limits.ts';
import { overLimit } from './over-limit.ts';

/** What the plugin looks for in the context of an operation. */
export interface Timed {
  /** Aborted when the time is up, or nobody waits for the answer any more. */
  readonly deadline: AbortSignal;
}

/**
 * Ends a query whose time is up while it waits, for the database above all, and answers that it took too long; what
 * it reckons without waiting is held by its cost. A mutation runs to its end, whoever waits: its
 * outcome is not to be told otherwise than it came about.
 */
export function holdTime({ deadlineMs }: Pick<Limits, 'deadlineMs'>): Plugin<Timed> {
  const late = () => ({
    errors: [refusalError(overLimit({ limit: 'deadlineMs', most: deadlineMs }))],
  });
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { deadline } = args.contextValue;
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return;
      setExecuteFn((given: ExecutionArgs) => {
        if (deadline.aborted) return late();
        const executed: unknown = executeFn(Object.assign(given, { signal: deadline }));
        if (!(executed instanceof Promise)) return executed;
        return ended(executed, deadline).catch((error: unknown) => {
          if (deadline.aborted) return late();
          throw error;
        });
      });
    },
  };
}
