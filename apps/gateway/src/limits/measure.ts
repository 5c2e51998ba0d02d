import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Limits } from './limits.ts';
import type { OverLimit } from './over-limit.ts';

/** How large a selection is, each fragment counted as often as it is spread; `Infinity` where one spreads itself. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** The most selections that stand side by side. */
  readonly breadth: number;
}

/**
 * The first limit that a document goes over, looked for before it is validated: some rules of validation compare
 * every field with every other. It takes time as the text is long, whatever its fragments amount to.
 */
export function findOverLimit(document: DocumentNode, limits: Limits): OverLimit | undefined {
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const sizeOf = sizesWith(fragments);
  const whole = [...operations, ...fragments].map((definition) => sizeOf(definition));
  const most = (of: keyof Size): number => Math.max(0, ...whole.map((size) => size[of]));
  const found = {
    operations: operations.length,
    fragments: fragments.length,
    depth: most('depth'),
    rootFields: Math.max(0, ...operations.map(rootFields)),
    breadth: most('breadth'),
    aliases: most('aliases'),
    directives: most('directives'),
    fields: most('fields'),
  };
  for (const limit of Object.keys(found) as (keyof typeof found)[]) {
    if (found[limit] > limits[limit]) return { limit, most: limits[limit], found: found[limit] };
  }
  return undefined;
}

function rootFields({ selectionSet }: OperationDefinitionNode): number {
  return selectionSet.selections.length;
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/** Measures definitions, each fragment once. */
function sizesWith(fragments: readonly FragmentDefinitionNode[]): (of: Definition) => Size {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const known = new Map<string, Size>();

  function ofFragment(name: string): Size {
    const before = known.get(name);
    if (before) return before;
    const fragment = byName.get(name);
    if (!fragment) return NOTHING;
    // Whatever comes upon it again meanwhile is a cycle.
    known.set(name, ENDLESS);
    const size = ofDefinition(fragment);
    known.set(name, size);
    return size;
  }

  function ofDefinition({ selectionSet, directives = [] }: Definition): Size {
    return plus(ofSelections(selectionSet), { ...NOTHING, directives: directives.length });
  }

  function ofSelections({ selections }: SelectionSetNode): Size {
    let size: Size = { ...NOTHING, breadth: selections.length };
    for (const selection of selections) {
      const { directives = [] } = selection;
      const own = { ...NOTHING, directives: directives.length };
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        size = plus(size, plus(own, ofFragment(selection.name.value)));
      } else {
        const { selectionSet } = selection;
        const below = selectionSet ? ofSelections(selectionSet) : NOTHING;
        size = plus(
          size,
          plus(own, selection.kind === Kind.FIELD ? asField(selection, below) : below),
        );
      }
    }
    return size;
  }

  return ofDefinition;
}

function asField({ alias }: { readonly alias?: unknown }, below: Size): Size {
  return {
    ...below,
    depth: below.depth + 1,
    fields: below.fields + 1,
    aliases: below.aliases + (alias ? 1 : 0),
  };
}

/** One beside the other. */
function plus(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    breadth: Math.max(one.breadth, other.breadth),
  };
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, breadth: 0 };
const ENDLESS: Size = { ...NOTHING, depth: Number.POSITIVE_INFINITY };
