export { checkAscending } from './day-order.ts';
export { enterItems } from './listed-items.ts';
export { readYaml, shapeOf, type YamlMapping, type YamlNode, type YamlText } from './yaml-file.ts';
export { itemsOf, longForm, readMapping, readUnder, valueAt } from './yaml-mapping.ts';
export {
  constant,
  day,
  documentNumber,
  list,
  mapping,
  parsed,
  templateText,
  wholeNumber,
  word,
  words,
} from './yaml-values.ts';
