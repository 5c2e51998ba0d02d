import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import type { Variables } from '../limits/clean-variables.ts';
import { type Answer, compileSelection } from './compile-selection.ts';
import { fieldsAsked, type Surroundings, type Switches, switchesOf } from './selection.ts';

/** A query of one report that nothing else is needed for. */
export interface ReportOperation {
  /** Tells it from others, at any gateway. */
  readonly digest: string;
  readonly node: OperationDefinitionNode;
  /** Whose report, and what is made of it; `null` where the variables do not fit, which the executor words. */
  readonly ask: (variables: Variables) => AskedReport | null;
}

export interface AskedReport {
  readonly agency: string;
  readonly period: string;
  /** Tells apart what one operation may ask with other variables. */
  readonly variant: string;
  /** All of `data`. @throws where the report is not as the schema has it */
  readonly answer: Answer;
}

/** Takes a valid operation for one of one report; `null` where it is another, or leads out of the report. */
export function reportOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): ReportOperation | null {
  const operation = getOperationAST(document, operationName);
  const switches = switchesOf(document);
  if (operation?.operation !== 'query' || switches.length > MOST_SWITCHES) return null;
  const compiled = new Map<string, Compiled | null>();
  const fragments = fragmentsOf(document);
  const compile = (values: Switches): Compiled | null =>
    compileOperation(operation, { schema, fragments, switches: values });
  // Whatever its switches, it is such an operation or it is none.
  if (switches.length === 0 && !compile({})) return null;
  return {
    digest: digestOf(document, operation),
    node: operation,
    ask: (variables) => {
      const { variableValues } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        variables,
      );
      if (!variableValues) return null;
      const values = Object.fromEntries(
        switches.map((name) => [name, variableValues.coerced[name] === true]),
      );
      const variant = switches.map((name) => (values[name] ? '1' : '0')).join('');
      if (!compiled.has(variant)) compiled.set(variant, compile(values));
      const found = compiled.get(variant);
      if (!found) return null;
      const { agency, period } = getArgumentValues(found.field, found.node, variableValues);
      if (typeof agency !== 'string' || typeof period !== 'string') return null;
      return { agency, period, variant, answer: found.answer };
    },
  };
}

function digestOf(document: DocumentNode, { name }: OperationDefinitionNode): string {
  const texts = [name?.value ?? '', print(document)];
  return createHash('sha256').update(texts.join('\n')).digest('base64url');
}

/** Each doubles what is compiled of an operation. */
const MOST_SWITCHES = 4;

interface Compiled {
  readonly field: Parameters<typeof getArgumentValues>[0];
  readonly node: FieldNode;
  readonly answer: Answer;
}

function compileOperation(
  operation: OperationDefinitionNode,
  surroundings: Surroundings,
): Compiled | null {
  const root = surroundings.schema.getQueryType();
  const field = root?.getFields()['report'];
  if (!root || !field || !isObjectType(field.type)) return null;
  const [[name, nodes] = [], another] = fieldsAsked(root, [operation.selectionSet], surroundings);
  const [node] = nodes ?? [];
  if (another || !name || !nodes || node?.name.value !== 'report' || name === '__proto__') {
    return null;
  }
  const answer = compileSelection(field.type, nodes, surroundings);
  return answer && { field, node, answer: (report) => ({ [name]: answer(report) }) };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
}
