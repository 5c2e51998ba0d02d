import { type Agency, formatSigningAuthority } from '@baocao/core/agency';
import type { DatedRule, DueRule, WindowEdge, WindowRule } from '@baocao/core/period';
import type { Template } from '@baocao/core/report';
import { mappingOf, spelt, type WrittenMapping, yamlText } from './yaml-text.ts';

/** agency.yaml: who the department is, and the form of its report. */
export function agencyYaml(agency: Agency, template: Template): string {
  return yamlText(
    mappingOf({
      key: agency.key,
      name: agency.name,
      code: agency.code,
      superior: agency.superior,
      seat: agency.seat,
      units: agency.units.map(({ key, name }) => mappingOf({ key, name })),
      signers: agency.signers.map(({ authority, from, key, name, post, to }) =>
        mappingOf({
          key,
          name,
          post,
          authority: authority && formatSigningAuthority(authority),
          from,
          to,
        }),
      ),
      addressees: agency.addressees,
      recipients: agency.recipients,
      windows: agency.windows.map(windowMapping),
      dueDays: agency.dueDays.map(dueMapping),
      template: templateMapping(template),
    }),
  );
}

function templateMapping({ kind, lead, numbering, sections, subject }: Template): WrittenMapping {
  return mappingOf({
    kind,
    subject,
    lead,
    numbering,
    sections: sections.map((section) =>
      mappingOf({
        kind: spelt(section.kind),
        name: section.name,
        title: section.title === section.name ? null : section.title,
        indicators: section.showsIndicators ? 'true' : null,
      }),
    ),
  });
}

function windowMapping(rule: WindowRule): WrittenMapping {
  return mappingOf({
    ...ruleTexts(rule),
    opens: edgeMapping(rule.opens),
    closes: edgeMapping(rule.closes),
  });
}

function dueMapping({ due, ...rule }: DueRule): WrittenMapping {
  const offset = 'monthsLater' in due ? due : null;
  return mappingOf({
    ...ruleTexts(rule),
    due: offset && mappingOf({ monthsLater: String(offset.monthsLater), day: String(offset.day) }),
  });
}

function ruleTexts({ jurisdiction, kinds, since, source }: DatedRule) {
  return { kinds, jurisdiction, since, source: source.text } as const;
}

function edgeMapping({ day, monthsEarlier }: WindowEdge): WrittenMapping {
  return mappingOf({ monthsEarlier: String(monthsEarlier), day: String(day) });
}
