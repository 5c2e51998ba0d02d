import {
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Refusal, refusalError } from '../http/refusal.ts';
import { costOf } from './cost.ts';
import type { Limits } from './limits.ts';
import { findOverLimit } from './measure.ts';
import { overLimit } from './over-limit.ts';

/** Holds what is asked to the limits: its size before it is validated, its cost and its variables before it runs. */
export function holdOperations(
  limits: Limits,
  { suggests }: { readonly suggests: boolean },
): Plugin {
  return {
    onValidate: ({ setValidationFn, params: { documentAST }, setResult }) => {
      const over = findOverLimit(documentAST, limits);
      if (over) return setResult([refusalError(overLimit(over))]);
      setValidationFn(((schema, document, rules) =>
        validate(schema, document, rules, {
          maxErrors: MOST_FAULTS,
          hideSuggestions: !suggests,
        })) as typeof validate);
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const errors = unfitOperation(args, limits);
      if (errors) setResultAndStopExecution({ errors });
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const errors = unfitOperation(args, limits);
      if (errors) setResultAndStopExecution({ errors });
    },
  };
}

/** More than a person reads. */
const MOST_FAULTS = 20;

/** Why a valid operation is not run with these variables; `undefined` where it may be. */
function unfitOperation(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  limits: Pick<Limits, 'cost' | 'items'>,
): GraphQLError[] | undefined {
  const asked = { operationName, variables: variableValues };
  const { cost, items, hasNegativePage } = costOf(schema, document, asked);
  if (hasNegativePage) return [refusalError(NEGATIVE_PAGE)];
  if (items > limits.items) {
    return [refusalError(overLimit({ limit: 'items', most: limits.items, found: items }))];
  }
  if (cost > limits.cost) {
    return [refusalError(overLimit({ limit: 'cost', most: limits.cost, found: cost }))];
  }
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, {
    maxErrors: MOST_FAULTS,
    hideSuggestions: true,
  });
  return errors?.map(asRefused);
}

/** A variable that is not of its type, under a code where it has none that says more. */
function asRefused(error: GraphQLError): GraphQLError {
  const { message, nodes, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    originalError,
    extensions: { code: 'UNFIT_VARIABLE', ...extensions, http: { status: 400, spec: true } },
  });
}

const NEGATIVE_PAGE: Refusal = {
  status: 400,
  code: 'NEGATIVE_PAGE',
  message: {
    vi: 'first và last là số mục của một trang, từ 0 trở lên.',
    en: 'first and last are how many items a page has, 0 or more.',
  },
};
