import type { XmlElement } from './xml.ts';

/** The first child of a name; `undefined` where there is no element to ask, too. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenNamed(
  element: XmlElement | undefined,
  name: string,
): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The `w:val` of a child. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Whether a property is on: there, and not said to be off. `undefined` where it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (!property) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '');
}

/** A whole number as the format writes measures; `undefined` for anything else. */
export function measure(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

/** Twentieths of a point, in which the format measures lengths, as millimetres. */
export function millimetres(twentieths: number): number {
  return (twentieths * 25.4) / 1440;
}

/** Every element below, in the order of the file, that is not within one of those left out. */
export function* descendants(
  element: XmlElement,
  leftOut: readonly string[] = [],
): Generator<XmlElement> {
  const ahead = [...element.children].reverse();
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (leftOut.includes(next.name)) continue;
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const below = next.children[at];
      if (below) ahead.push(below);
    }
  }
}
