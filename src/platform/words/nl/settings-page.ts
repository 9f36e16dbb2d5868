import { message } from '../message.js';

/** The pages where an organisation reads and changes its thresholds. */
export const settingsPage = {
  title: 'Instellingen',
  lead: 'Met deze drempels worden voorstellen beoordeeld en plannen nagerekend. Elke drempel heeft een standaard; uw organisatie mag ervan afwijken.',
  mayOnlyLook: 'Alleen de strategiedirecteur verandert deze drempels.',
  subjects: {
    steps: 'Starten en stappen',
    heat: 'Hitte en afdelingen',
    breadth: 'Breedte van het plan',
    criteria: 'De vier criteria',
    beginning: 'Ervaring, luisteren en aftrap',
    ladder: 'Groeimodel',
    safety: 'Openbaarheid, crisis en meten',
    pace: 'Tempo van de volgorde',
  },
  /** One conclusion per table. */
  caption: message<{ subject: string; count: number; changed: number }>(
    '{subject}: {changed, plural, =0 {alles staat op de standaard} one {één van de {count, number} wijkt af van de standaard} other {# van de {count, number} wijken af van de standaard}}',
  ),
  setting: 'Drempel',
  now: 'Nu',
  becomes: 'Wordt',
  standard: 'Standaard',
  unit: 'Eenheid',
  range: 'Bereik',
  origin: 'Herkomst',
  rangeOf: message<{ min: string; max: string }>('{min} tot {max}'),
  ownDefault: 'onze standaard',
  ownDefaultAfter: message<{ sources: string }>('onze standaard, naar {sources}'),
  changeSubject: 'Wijzig',
  changedTitle: 'Wat afwijkt van de standaard',
  nothingChanged: 'Alle drempels staan op de standaard.',
  changedLine: message<{ setting: string; now: string; standard: string }>(
    '{setting}: {now} (standaard {standard})',
  ),
  toStandard: 'Terug naar de standaard',
  toStandardHidden: message<{ setting: string }>('voor {setting}'),
  allToStandard: 'Zet alles terug op de standaard',
  listNote: 'Rijtjes van vijf getallen gelden voor verandertolerantie 1 tot en met 5.',
  sourcesTitle: 'Herkomst',
  sourcesText:
    'Geen van deze getallen is een uitkomst van onderzoek. De bronnen zeggen in woorden wat verstandig is; het getal is een keuze om ermee te kunnen rekenen.',

  formTitle: message<{ subject: string }>('{subject} wijzigen'),
  formLead:
    'Er verandert nog niets. Eerst ziet u wat uw wijziging doet met de bevindingen en de oordelen. Een leeg veld gaat terug naar de standaard.',
  hint: message<{ help: string; standard: string; range: string; origin: string }>(
    '{help} Standaard {standard}; van {range}. Herkomst: {origin}.',
  ),
  tolerance: message<{ number: number }>('Tolerantie {number, number}'),
  bound: message<{ number: number }>('Grens {number, number}'),
  part: message<{ setting: string; part: string }>('{setting}: {part}'),
  showEffect: 'Bekijk het effect',
  tooHighFor: message<{ setting: string; other: string; value: string }>(
    '“{setting}” mag niet hoger zijn dan “{other}” ({value})',
  ),
  mustRise: message<{ setting: string }>('Bij “{setting}” moet elke grens hoger zijn dan de vorige'),

  effectTitle: 'Dit verandert er',
  nothing: 'Deze waarden staan er al. Er verandert niets.',
  changes: message<{ count: number }>(
    '{count, plural, one {U verandert één drempel} other {U verandert # drempels}}',
  ),
  summary: message<{ gone: number; come: number; changed: number }>(
    '{gone, plural, =0 {Geen bevinding verdwijnt} one {1 bevinding verdwijnt} other {# bevindingen verdwijnen}}, ' +
      '{come, plural, =0 {er komt geen bij} one {1 komt erbij} other {# komen erbij}}' +
      '{changed, plural, =0 {} one {, 1 krijgt een ander gewicht} other {, # krijgen een ander gewicht}}.',
  ),
  onlySequence: 'Geen enkele bevinding en geen enkel oordeel verandert.',
  paceNote: 'Het tempo werkt door zodra u een volgorde berekent.',
  gone: 'Verdwijnt',
  come: 'Komt erbij',
  changed: 'Krijgt een ander gewicht',
  was: message<{ severity: string }>('was: {severity}'),
  verdicts: 'Oordelen die veranderen',
  verdictLine: message<{ pilot: string; from: string; to: string }>('{pilot}: van {from} naar {to}'),
  planVerdict: message<{ from: string; to: string }>('Het hele plan: van “{from}” naar “{to}”'),
  staleNote:
    'De berekende volgorde is daarna verouderd. Tot u opnieuw rekent, tonen de pagina’s de datums die de eigenaren vroegen.',
  save: 'Sla deze wijziging op',
  adjust: 'Pas verder aan',
  cancel: 'Verander niets',

  seeEffect: 'Bekijk het effect',
  keepTheirs: 'Laat staan wat nu geldt',
};
