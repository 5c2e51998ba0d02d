import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** By variable: whether what hangs on it is asked. */
export type Switches = Readonly<Record<string, boolean>>;

/** Where a selection stands: the fragments that it may spread, and what `@skip` and `@include` come to. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly switches: Switches;
}

/** The fields that are asked of an object of one type, by the name that each is answered under, in their order. */
export function fieldsAsked(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  surroundings: Surroundings,
): ReadonlyMap<string, readonly FieldNode[]> {
  const asked = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isAsked(selection.directives ?? [], surroundings.switches)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        asked.set(name, [...(asked.get(name) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = surroundings.fragments.get(name);
        if (!fragment || spread.has(name)) continue;
        spread.add(name);
        if (appliesTo(fragment.typeCondition.name.value, type, surroundings.schema)) {
          collect(fragment.selectionSet);
        }
        continue;
      }
      const condition = selection.typeCondition?.name.value ?? type.name;
      if (appliesTo(condition, type, surroundings.schema)) collect(selection.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return asked;
}

/** The variables that a document's `@skip` and `@include` hang on. */
export function switchesOf(document: DocumentNode): readonly string[] {
  const named = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      const isSwitch = name.value === 'skip' || name.value === 'include';
      if (isSwitch && condition?.value.kind === Kind.VARIABLE)
        named.add(condition.value.name.value);
    },
  });
  return [...named];
}

type Directives = NonNullable<FieldNode['directives']>;

function isAsked(directives: Directives, switches: Switches): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    const isSaid = condition && isTrue(condition.value, switches);
    if (name.value === 'include') return isSaid === true;
    return name.value === 'skip' && isSaid === false;
  });
}

function isTrue(
  value: NonNullable<Directives[number]['arguments']>[number]['value'],
  switches: Switches,
): boolean | undefined {
  if (value.kind === Kind.BOOLEAN) return value.value;
  return value.kind === Kind.VARIABLE ? switches[value.name.value] : undefined;
}

function appliesTo(condition: string, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
