import {
  ruleOf,
  RULES,
  SETTINGS,
  type FindingCode,
  type Rule,
  type SettingKey,
} from '../../planning/index.js';
import { describeFinding } from './findings/describe-finding.js';
import { FINDING_CODES, samplesOf } from './findings/finding-samples.js';
import { sampleNames } from './findings/sample-names.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

/**
 * The rule book as a page of Markdown, made from the rules and the words themselves: `npm run docs:rules` writes it to
 * docs/rules.md.
 */

const HEAD = `# Rules

Every rule of the product: how severe its findings can be, where it comes from, the thresholds that change its answer
with their defaults, and what it says. \`npm run docs:rules\` makes this page from the rules and the words; do not edit
it by hand. The sentences are examples, with names and numbers of a fictional insurer.

Source: S0 to S4 are the seed documents of the subject, W and a number a web source, D a default of our own.
`;

function defaultOf(key: SettingKey): string {
  const { value, unit } = SETTINGS[key];
  return `${[value]
    .flat()
    .map((number) => speech('en').f.number(number, 3))
    .join(' · ')} (${unit})`;
}

function settingRow(key: SettingKey): string {
  const [nl, en] = (['nl', 'en'] as const).map((language) => speech(language).t.planSettings[key]);
  return `| \`${key}\` | ${defaultOf(key)} | ${SETTINGS[key].source} | ${nl ?? ''} | ${en ?? ''} |`;
}

/** A space that does not break is an ordinary one here: nobody sees the difference in a page of text. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('|', '\\|');
}

function said(code: FindingCode, language: Language): string {
  const [finding] = samplesOf(code);
  if (!finding) return '';
  const { title, sentence, advice } = describeFinding(finding, sampleNames(language), language);
  return `**${title}.** ${plain(sentence)} *${plain(advice)}*`;
}

function ruleSection(rule: Rule): string {
  const codes = FINDING_CODES.filter((code) => ruleOf(code) === rule.id);
  const { t } = speech('nl');
  const { t: english } = speech('en');
  const severities = rule.severities
    .map(
      (severity) =>
        `${t.terms.severities[severity].toLowerCase()} (${english.terms.severities[severity].toLowerCase()})`,
    )
    .join(', ');
  const settings =
    rule.settings.length === 0
      ? ''
      : `\n| setting | default | source | Nederlands | English |\n|---|---|---|---|---|\n${rule.settings.map(settingRow).join('\n')}\n`;
  const texts = codes.map((code) => `| \`${code}\` | ${said(code, 'nl')} | ${said(code, 'en')} |`).join('\n');
  return `## ${rule.id}

${severities} · source: ${rule.source}
${settings}
| finding | Nederlands | English |
|---|---|---|
${texts}
`;
}

export function rulesPage(): string {
  return `${HEAD}\n${RULES.map(ruleSection).join('\n')}`;
}
