import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { fieldsAsked, type Surroundings } from './selection.ts';
import { withinReport } from './told-by-report.ts';

/**
 * Makes the answer to a selection out of a plain object, as GraphQL's executor would.
 *
 * @throws where anything is not as the schema has it: what is to be answered then, the executor says
 */
export type Answer = (source: unknown) => Readonly<Record<string, unknown>>;

/**
 * A function for what is asked of an object of a type; `null` where any of it leads out of the report, whose fields
 * are then resolved one by one.
 */
export function compileSelection(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  surroundings: Surroundings,
): Answer | null {
  const program = new Program(surroundings);
  try {
    const entry = program.object(type, nodes);
    return program.run(entry);
  } catch (error) {
    if (error instanceof LeadsOut) return null;
    throw error;
  }
}

class LeadsOut extends Error {}

/** Functions that call each other, written out: what an engine compiles it runs several times as fast. */
class Program {
  readonly #surroundings: Surroundings;
  readonly #functions: string[] = [];
  /** What is no text: reached from the program as `known[3]`. */
  readonly #known: unknown[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  run(entry: string): Answer {
    const source = `'use strict';\n${PRELUDE}\n${this.#functions.join('\n')}\nreturn ${entry};`;
    return new Function('known', source)(this.#known) as Answer;
  }

  object(type: GraphQLObjectType, nodes: readonly FieldNode[], told?: readonly string[]): string {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const asked = fieldsAsked(type, sets, this.#surroundings);
    const members = [...asked].map(([name, [node, ...others]]) => {
      // The one name that an object literal takes for something else.
      if (!node || name === '__proto__') throw new LeadsOut();
      return `${name}: ${this.#field(type, [node, ...others], told)}`;
    });
    return this.#function(`isObject(source); return { ${members.join(', ')} };`);
  }

  #field(
    type: GraphQLObjectType,
    nodes: readonly [FieldNode, ...FieldNode[]],
    told: readonly string[] | undefined,
  ): string {
    const name = nodes[0].name.value;
    if (name === '__typename') return JSON.stringify(type.name);
    const field = type.getFields()[name];
    if (!field || nodes.some((node) => node.arguments?.length)) throw new LeadsOut();
    // Of what is only pointed at, the report tells these alone.
    if (told) {
      if (!told.includes(name)) throw new LeadsOut();
      return this.#value(field.type, `source.${name}`, nodes);
    }
    const within = withinReport(field);
    switch (within?.how) {
      case 'SAID':
        return this.#value(field.type, `source.${name}`, nodes);
      case 'COMPUTED':
        return this.#value(field.type, `${this.#knownAs(within.compute)}(source)`, nodes);
      case 'TOLD':
        return this.#value(
          field.type,
          `${this.#knownAs(within.tell)}(source)`,
          nodes,
          within.names,
        );
      case undefined:
        throw new LeadsOut();
    }
  }

  #value(
    type: GraphQLOutputType,
    value: string,
    nodes: readonly FieldNode[],
    told?: readonly string[],
  ): string {
    if (isNonNullType(type)) return this.#present(type.ofType, value, nodes, told);
    const present = this.#present(type, 'source', nodes, told);
    const orNull = this.#function(`return source == null ? null : ${present};`);
    return `${orNull}(${value})`;
  }

  #present(
    type: Exclude<GraphQLOutputType, { readonly kind: 'non-null' }>,
    value: string,
    nodes: readonly FieldNode[],
    told: readonly string[] | undefined,
  ): string {
    if (isListType(type)) {
      const each = this.#function(`return ${this.#value(type.ofType, 'source', nodes)};`);
      return `list(${value}, ${each})`;
    }
    if (isObjectType(type)) return `${this.object(type, nodes, told)}(${value})`;
    if (isAbstractType(type)) return `${this.#oneOf(type, nodes)}(${value})`;
    if (isEnumType(type)) return `${this.#knownAs(enumeration(type))}(${value})`;
    if (isScalarType(type)) return this.#scalar(type, value);
    throw new LeadsOut();
  }

  #oneOf(type: GraphQLAbstractType, nodes: readonly FieldNode[]): string {
    const cases = this.#surroundings.schema
      .getPossibleTypes(type)
      .map((each) => `case '${each.name}': return ${this.object(each, nodes)}(source);`);
    const { resolveType } = type;
    const named = this.#knownAs((source: { readonly __typename?: unknown }) =>
      resolveType ? resolveType(source, undefined, undefined as never, type) : source.__typename,
    );
    return this.#function(`switch (${named}(source)) { ${cases.join(' ')} } throw unfit;`);
  }

  #scalar(type: GraphQLScalarType, value: string): string {
    const plain = PLAIN_SCALARS[type.name];
    if (plain) return `${plain}(${value})`;
    const written = this.#knownAs((each: unknown) => {
      const output = type.coerceOutputValue(each);
      if (output == null) throw new TypeError(`Not a ${type.name}`);
      return output;
    });
    return `${written}(${value})`;
  }

  #function(body: string): string {
    const name = `f${this.#functions.length}`;
    this.#functions.push(`function ${name}(source) { ${body} }`);
    return name;
  }

  #knownAs(value: unknown): string {
    this.#known.push(value);
    return `known[${this.#known.length - 1}]`;
  }
}

/** Texts of another type than the schema says would be turned into texts, or refused; both the executor does. */
const PLAIN_SCALARS: Readonly<Record<string, string>> = {
  String: 'text',
  ID: 'text',
  Int: 'whole',
  Boolean: 'truth',
};

const PRELUDE = `
const unfit = new TypeError('Not as the schema has it');
function text(value) { if (typeof value !== 'string') throw unfit; return value; }
function whole(value) { if (typeof value !== 'number' || (value | 0) !== value) throw unfit; return value; }
function truth(value) { if (typeof value !== 'boolean') throw unfit; return value; }
function isObject(value) { if (typeof value !== 'object' || value === null) throw unfit; }
function list(values, each) {
  if (!Array.isArray(values)) throw unfit;
  const answers = new Array(values.length);
  for (let nth = 0; nth < values.length; nth++) answers[nth] = each(values[nth]);
  return answers;
}`;

function enumeration(type: GraphQLEnumType): (value: unknown) => unknown {
  const names = new Set<unknown>();
  for (const { name, value } of type.getValues()) {
    if (name !== value) throw new LeadsOut();
    names.add(name);
  }
  return (value) => {
    if (!names.has(value)) throw new TypeError(`No ${type.name}`);
    return value;
  };
}
