import { Document } from 'yaml';

/** What a file holds: every scalar is a text, as it is read. Maps keep their order whatever their keys look like. */
export type Written = string | readonly Written[] | WrittenMapping;

export type WrittenMapping = ReadonlyMap<string, Written>;

/** A mapping of those of its values that there are; an empty list is none. */
export function mappingOf(
  values: Readonly<Record<string, Written | null | undefined>>,
): WrittenMapping {
  const entries = Object.entries(values).filter(
    (entry): entry is [string, Written] => !isNothing(entry[1]),
  );
  return new Map(entries);
}

function isNothing(value: Written | null | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return false;
  return value instanceof Map ? value.size === 0 : (value as readonly Written[]).length === 0;
}

/** As YAML that reads back as the same texts; quotes stand only where they must. */
export function yamlText(mapping: WrittenMapping): string {
  if (mapping.size === 0) return '';
  const document = new Document(mapping, { schema: 'failsafe', aliasDuplicateObjects: false });
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    singleQuote: true,
  });
}

/** A constant of core in a file's spelling: `NOT_ARISEN` is `not-arisen`. */
export function spelt(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
