import { message } from '../message.js';

/** The page that computes and shows a sequence. */
export const sequencePage = {
  title: 'Volgorde',
  lead: 'Hier berekent u wanneer elke fase begint, zo dat geen enkele afdeling te snel opwarmt.',
  again: 'Bereken opnieuw',
  formTitle: 'Bereken de volgorde',
  profile: 'Hoe warm mag het worden?',
  profiles: {
    calm: {
      name: 'Rustig',
      hint: 'Afdelingen worden hoogstens driekwart zo warm als hun plafond, met vier weken leerpauze tussen de fasen.',
    },
    balanced: { name: 'Evenwichtig', hint: 'Tot het plafond van elke afdeling.' },
    brisk: { name: 'Vlot', hint: 'Boven het plafond, tot hoogstens 125%. Dat geeft waarschuwingen.' },
  },
  search: 'Hoe lang mag het zoeken?',
  searches: {
    short: { text: 'Kort', hint: 'Een goede volgorde binnen een paar tellen.' },
    minute: { text: 'Een minuut', hint: 'Meestal iets beter. U kunt intussen verder werken.' },
    long: { text: 'Tien minuten', hint: 'Voor grote plannen. U kunt de pagina sluiten.' },
  },
  keep: {
    label: 'Verschuif zo min mogelijk van de vorige volgorde',
    hint: 'Alleen wat niet meer past of plaats moet maken, krijgt een andere datum.',
  },
  computing: {
    title: 'De volgorde wordt berekend',
    label: 'Voortgang',
    waiting: 'Het rekenen begint zo.',
    ending: 'Het rekenen wordt afgerond.',
    nothingYet: 'Er is nog geen volgorde gevonden die zich aan alle grenzen houdt.',
    goesOn:
      'De eerste poging vond geen volgorde die zich aan alle grenzen houdt. Het zoeken gaat nu langer door.',
    fits: message<{ fits: number; pilots: number }>(
      'Tot nu toe {fits, plural, one {past # pilot} other {passen # pilots}} van de {pilots, number}.',
    ),
    reload: 'Laat de stand van nu zien',
    best: 'De beste volgorde tot nu toe',
    stop: 'Stop en gebruik deze volgorde',
    cancel: 'Annuleer het rekenen',
    failed: 'Het rekenen is mislukt. Druk nog eens op Bereken. Lukt het weer niet, zoek dan korter.',
  },
  pinned: {
    title: 'Wat vaststaat',
    caption: 'Fasen die niet schuiven',
    phase: 'Pilot en fase',
    week: 'Begint op',
    by: 'Vastgezet door',
    since: 'Sinds',
    free: 'Loslaten',
    release: 'Laat los',
    inProposal: 'het voorstel',
    unknown: 'niet bijgehouden',
    none: 'Geen enkele fase staat vast: alles wat nog niet loopt, mag schuiven.',
    how: 'U zet een fase vast onder ‘Waarom hier?’ of op het bord.',
    onBoard: 'Naar het bord',
  },
  pinnedPhase: message<{ pilot: string; phase: number }>('{pilot}, fase {phase, number}'),
  onlyPilot: 'Pilot',
  proposals: 'Tegenvoorstellen',
  proposalsLead:
    'Elk voorstel is doorgerekend en getoetst aan alle grenzen. Er verandert niets tot u zelf een voorstel of het plan aanpast.',
  try: 'Probeer',
  tryTitle: 'Tegenvoorstel',
  tryBack: 'Terug naar de volgorde',
  tryLead: 'Zo ziet de volgorde eruit met dit voorstel. Er is niets veranderd.',
  tryWith: 'Met dit voorstel',
  tryNow: 'Zoals het nu is',
  compute: 'Bereken',
  mayOnlyLook: 'U kunt de volgorde bekijken. Een strategiedirecteur of consultant kan haar berekenen.',
  none: 'Er is nog geen volgorde berekend.',
  noneHow: 'Kies hierboven hoe warm het mag worden en druk op Bereken.',
  computedOn: message<{ profile: string; moment: string }>('{profile} · berekend op {moment}'),
  status: {
    optimal: 'Deze volgorde houdt zich aan elke grens, en beter kan niet.',
    feasible: 'Deze volgorde houdt zich aan elke grens.',
    infeasible: 'Geen enkele volgorde houdt zich aan alle grenzen.',
    notFound:
      'Er is geen volgorde gevonden die zich aan alle grenzen houdt. Het is niet bewezen dat er geen is: zoek langer, of geef ruimte aan wat hieronder staat.',
  },
  /** Instead of `status`, once pilots went another way than was computed. */
  movedSince: message<{ conclusion: string }>(
    'Sinds deze volgorde werd berekend liep het anders dan zij aannam; de datums hieronder volgen dat. {conclusion}',
  ),
  /** Instead of `status`, where "every limit" would say too much. */
  kept: {
    /** `but`: what is passed, the ceiling or limits that begun phases pass by themselves; `own`: the profile has limits of its own; `best`: proved. */
    limits: message<{ own: string; but: string; best: string }>(
      'Deze volgorde houdt zich aan elke grens{own, select, yes { van dit profiel} other {}}{but, select, ceiling {, behalve aan het plafond} past {, behalve waar wat al loopt er zelf over gaat} both {, behalve aan het plafond en waar wat al loopt over een grens gaat} other {}}{best, select, yes {, en beter kan niet} other {}}.',
    ),
    morePast: message<{ count: number }>(
      '{count, plural, one {Dat gebeurt nog op één plaats.} other {Dat gebeurt nog op # plaatsen.}}',
    ),
    allowed: message<{ percent: string; where: string }>(
      'Dit profiel staat tot {percent} van het plafond toe. Boven hun plafond: {where}.',
    ),
    jump: message<{ where: string }>('Door een noodsprong boven hun plafond: {where}.'),
    where: message<{ department: string; quarters: string }>('{department} in {quarters}'),
    more: message<{ count: number }>('{count, plural, one {nog één afdeling} other {nog # afdelingen}}'),
  },
  /** While nothing runs, the sequence counts from the first day of the plan. */
  past: message<{ start: string; count: number }>(
    'Dit plan begint op {start}, en dat is voorbij. Zolang er niets loopt, rekent de volgorde vanaf die dag{count, plural, =0 {} one {: één fase begint zo in een week die voorbij is} other {: # fasen beginnen zo in een week die voorbij is}}. Klopt dat niet, zet de eerste dag dan op een maandag die nog komt en bereken de volgorde opnieuw.',
  ),
  pastLink: 'Zet de eerste dag van het plan',
  timeline: 'In de tijd',
  drawnAsAsked: 'Er is geen volgorde. Hier staan de datums die de eigenaren vroegen.',
  heat: 'Hitte per afdeling',
  timelineTitle: 'Alle pilots in de tijd',
  timelineDescription: message<{ count: number }>(
    '{count, plural, =0 {Er staat nog niets in het plan.} one {Eén pilot, met elke fase als een balk.} other {# pilots, met elke fase als een balk.}}',
  ),
  timelineNote:
    'Gearceerd: de twee weken waarin de poort wordt beslist. Ruit: poort. Dunne lijn eronder: wat de eigenaar vroeg.',
  notDrawn: message<{ count: number }>(
    '{count, plural, one {Eén pilot vindt geen plek en is niet getekend.} other {# pilots vinden geen plek en zijn niet getekend.}}',
  ),
  heatTitle: message<{ department: string }>('Hitte van {department}'),
  heatDescription: message<{ degrees: string; ceiling: string }>(
    'Graden per kwartaal: {degrees}. Plafond: {ceiling}.',
  ),
  heatInside: message<{ department: string; most: string; ceiling: string }>(
    '{department} wordt hoogstens {most} warm; het plafond is {ceiling}.',
  ),
  reasons: 'Waarom hier?',
  reasonsCaption: 'Per fase de grens die haar niet eerder laat beginnen',
  pilot: 'Pilot en fase',
  start: 'Begint op',
  why: 'Waarom niet eerder',
  unfit: 'Wat niet past',
  unfitWhat: message<{ pilot: string; phase: number }>('{pilot}, vanaf fase {phase, number}'),
  emergencies: 'Noodsprongen',
  emergencyLine: message<{ pilot: string; phase: number; reason: string }>(
    '{pilot}, fase {phase, number}, mag over de grenzen. Reden: {reason}',
  ),
  asAsked: 'zoals gevraagd',
  askedFor: message<{ day: string }>('gevraagd: {day}'),
  notAsked: 'geen datum gevraagd',
  doesNotFit: 'past niet',
  broken: 'Deze grenzen botsen',
  inTheWay: 'Wat in de weg staat',
};
