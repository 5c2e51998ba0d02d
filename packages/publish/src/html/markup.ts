/** Markup that is known to be well formed; any other string is text. */
export interface Markup {
  readonly markup: string;
}

export type Content = string | Markup | readonly Content[];

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left away. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly Content[]
): Markup {
  return { markup: `${opening(name, attributes)}${markupOf(content)}</${name}>` };
}

/** An element that has no end. */
export function empty(name: string, attributes: Attributes): Markup {
  return { markup: opening(name, attributes) };
}

function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>`;
}

function markupOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
