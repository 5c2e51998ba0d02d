import {
  type Agency,
  type AgencyKey,
  parseAgencyKey,
  parseSigningAuthority,
  type Signer,
  type Unit,
} from '@baocao/core/agency';
import * as z from 'zod';
import type { Report } from '../problem/index.ts';
import { createRegister, type Register } from '../register/index.ts';
import {
  day,
  enterItems,
  itemsOf,
  list,
  mapping,
  parsed,
  readMapping,
  valueAt,
  words,
  type YamlMapping,
  type YamlNode,
} from '../yaml/index.ts';
import { readDueRule, readWindow } from './period-rule.ts';
import { readTemplate, type TemplateReading } from './template.ts';

/** What agency.yaml says, as far as it can be read. */
export interface AgencyReading {
  /** `undefined` where the agency itself is not described well enough. */
  readonly agency: Agency | undefined;
  readonly key: AgencyKey | undefined;
  readonly template: TemplateReading;
  readonly units: Register<Unit | null>;
  readonly signers: Register<Signer | null>;
}

const AGENCY = z.strictObject({
  key: parsed(parseAgencyKey),
  name: words,
  code: words,
  superior: words,
  seat: words,
  units: list,
  signers: list,
  addressees: z.array(words).default([]),
  recipients: z.array(words).default([]),
  windows: list,
  dueDays: list,
  template: mapping,
});

const UNIT = z.strictObject({ key: words, name: words });

const SIGNER = z.strictObject({
  key: words,
  name: words,
  post: words,
  authority: parsed(parseSigningAuthority).nullable().default(null),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
});

/** Reads agency.yaml; `root` is `undefined` where the file itself could not be read. */
export function readAgency(root: YamlMapping | undefined, report: Report): AgencyReading {
  const units = createRegister<Unit | null>('unit', report);
  enterItems(root, { list: 'units', name: 'key' }, units, (node) => {
    return readMapping(node, UNIT, report).whole;
  });
  const signers = createRegister<Signer | null>('signer', report);
  enterItems(root, { list: 'signers', name: 'key' }, signers, (node) => {
    return readSigner(node, report);
  });
  const template = readTemplate(valueAt(root, 'template'), report);
  if (!root) return { agency: undefined, key: undefined, template, units, signers };
  const { whole, parts } = readMapping(root, AGENCY, report);
  const windows = itemsOf(root, 'windows').flatMap((node) => readWindow(node, report) ?? []);
  const dueDays = itemsOf(root, 'dueDays').flatMap((node) => readDueRule(node, report) ?? []);
  const agency = whole && {
    key: whole.key,
    name: whole.name,
    code: whole.code,
    superior: whole.superior,
    seat: whole.seat,
    units: units.values().filter((unit) => unit !== null),
    signers: signers.values().filter((signer) => signer !== null),
    addressees: whole.addressees,
    recipients: whole.recipients,
    windows,
    dueDays,
  };
  return { agency, key: parts.key, template, units, signers };
}

/** A mandate ends on the day on which it began, or later. */
function readSigner(node: YamlNode, report: Report): Signer | undefined {
  const { whole, parts } = readMapping(node, SIGNER, report);
  const { from, to } = parts;
  const written = valueAt(node, 'to');
  if (written && from && to && to < from) {
    report(written.place, { code: 'DAY_TOO_EARLY', day: to, earliest: from });
  }
  return whole;
}
