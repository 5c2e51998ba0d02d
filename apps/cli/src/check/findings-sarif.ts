import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@baocao/core';
import { type Finding, RULES, type Rule, type Severity } from '@baocao/core/check';
import type { Say } from '../language.ts';
import { pageOfRule } from '../rules-page.ts';
import type { Checked } from './checked.ts';
import { documentPlace } from './document-place.ts';
import { readablePlace } from './readable-place.ts';
import { STANDARD_INPUT } from './text-source.ts';

/**
 * The findings as SARIF 2.1.0, which editors and code hosts show.
 *
 * A text's places are lines and columns, in UTF-16 units from 1; a recorded report and a word
 * processor's document have no lines, so their places are logical: the path of the passage.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function findingsSarif(
  checked: Checked,
  { language, say }: { readonly language: Language; readonly say: Say },
): string {
  const run = {
    tool: { driver: { name: 'baocao', rules: RULES.map((rule) => ruleOf(rule, language)) } },
    language,
    columnKind: 'utf16CodeUnits',
    results: checked.findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
      level: LEVELS[finding.severity],
      message: { text: messageOf(finding, language) },
      locations: [locationOf(finding, checked, say)],
      partialFingerprints: { 'finding/v1': finding.id },
    })),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

function ruleOf({ id, severity, title, source }: Rule, language: Language): object {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: `${title[language]}. ${source[language]}.` },
    helpUri: pageOfRule(id),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function messageOf({ message, computation, suggestion }: Finding, language: Language): string {
  return [
    message[language],
    ...(computation === null ? [] : [`(${computation})`]),
    ...(suggestion === null ? [] : [suggestion[language]]),
  ].join(' ');
}

function locationOf({ place, evidence }: Finding, { name, report }: Checked, say: Say): object {
  if (report !== null) {
    const fullyQualifiedName = `${name}/${place.path}`;
    return {
      logicalLocations: [{ name: readablePlace(place.path, report, say), fullyQualifiedName }],
    };
  }
  const artifactLocation = { uri: uriOf(name) };
  if (place.line === null) {
    const fullyQualifiedName = `${name}/${place.path}`;
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: documentPlace(place.path, say), fullyQualifiedName }],
    };
  }
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: place.line,
        startColumn: place.column ?? 1,
        snippet: { text: evidence },
      },
    },
  };
}

/** A relative path stays relative, so that the answer does not depend on where the project lies. */
function uriOf(file: string): string {
  if (file === STANDARD_INPUT) return 'stdin';
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
