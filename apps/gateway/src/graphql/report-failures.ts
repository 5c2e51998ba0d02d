import { GraphQLError } from 'graphql';
import { handleStreamOrSingleExecutionResult, type Plugin } from 'graphql-yoga';
import type { GatewayContext } from '../context.ts';
import { FAILED } from '../http/server-refusals.ts';
import type { Log } from '../running/log.ts';
import { maskFailure } from '../store-failure.ts';

/** Writes what failed inside into the log, under the request's id, and shows whoever asked no more than that id. */
export function reportFailures(log: Log): Plugin<GatewayContext> {
  const shownOf = (error: GraphQLError, requestId: string): Error => {
    const shown = maskFailure(error, FAILED.message.en);
    if (!(shown instanceof GraphQLError) || shown.extensions['unexpected'] !== true) return shown;
    log.error({ id: requestId, path: error.path, err: error.originalError ?? error }, 'failed');
    Object.assign(shown.extensions, { messageVi: FAILED.message.vi, requestId });
    return shown;
  };
  return {
    onExecute: () => ({
      onExecuteDone: (payload) =>
        handleStreamOrSingleExecutionResult(payload, ({ args, result, setResult }) => {
          if (!result.errors) return;
          const { requestId } = args.contextValue;
          const errors = result.errors.map((error) => shownOf(error, requestId));
          setResult({ ...result, errors: errors as GraphQLError[] });
        }),
    }),
  };
}
