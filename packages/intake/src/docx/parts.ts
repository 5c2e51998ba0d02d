import type { Archive } from './archive.ts';
import { childrenNamed } from './element.ts';
import { Refused } from './refusal.ts';
import { readXml, type XmlElement, xmlBudget } from './xml.ts';

/** The parts of a document, found by what they are to it rather than by their names. */
export interface Parts {
  readonly document: XmlElement;
  /** The part of a kind that a document has one of: `styles`, `numbering`. */
  only(kind: string): Promise<XmlElement | undefined>;
  /** The part that the document points at by an id: a header, a footer. */
  byId(id: string): Promise<XmlElement | undefined>;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`. */
  readonly kind: string;
  readonly part: string;
}

export async function findParts(archive: Archive): Promise<Parts> {
  const budget = xmlBudget();
  const read = async (name: string) => readXml(await archive.read(name), name, budget);
  const types = await read('[Content_Types].xml');
  const [main] = (await relationshipsOf('')).filter(({ kind }) => kind === 'officeDocument');
  if (!main) throw new Refused({ code: 'MISSING_PART', part: 'word/document.xml' });
  checkType(contentTypeOf(types, main.part));
  const document = await read(main.part);
  if (document.name !== 'w:document') {
    throw new Refused({ code: 'NOT_A_WORD_DOCUMENT', contentType: document.name });
  }
  const relationships = await relationshipsOf(main.part);
  return {
    document,
    only: (kind) => readOne(relationships.find((each) => each.kind === kind)),
    byId: (id) => readOne(relationships.find((each) => each.id === id)),
  };

  async function readOne(relationship: Relationship | undefined) {
    return relationship && (await read(relationship.part));
  }

  /** Those of a part, or of the package where the part is ''; none where it has no list of them. */
  async function relationshipsOf(part: string): Promise<readonly Relationship[]> {
    const [folder, name] = split(part);
    const list = `${folder}_rels/${name}.rels`;
    if (part !== '' && !archive.has(list)) return [];
    const root = await read(list);
    return childrenNamed(root, 'rel:Relationship').flatMap(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      // What lies outside of the file is never fetched.
      if (mode === 'External') return [];
      return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), part: resolved(folder, target) }];
    });
  }
}

/** `word/` and `document.xml`. */
function split(part: string): readonly [folder: string, name: string] {
  const cut = part.lastIndexOf('/') + 1;
  return [part.slice(0, cut), part.slice(cut)];
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') {
      if (path.pop() === undefined) throw new Refused({ code: 'UNSAFE_NAME', name: target });
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function contentTypeOf(types: XmlElement, part: string): string | null {
  const override = childrenNamed(types, 'ct:Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenNamed(types, 'ct:Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  return (override ?? byExtension)?.attributes['ContentType'] ?? null;
}

/** A document or a template, with macros, which are never run, or without. */
function checkType(contentType: string | null): void {
  const isWord =
    contentType !== null &&
    /(?:wordprocessingml|ms-word)\.(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml$/i.test(
      contentType,
    );
  if (!isWord) throw new Refused({ code: 'NOT_A_WORD_DOCUMENT', contentType });
}
