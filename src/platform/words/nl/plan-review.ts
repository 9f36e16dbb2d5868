import type { ReviewTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Findings, what is left out, and the appendices of the plan document. */
export const planReview: PlanCatalog<ReviewTexts> = {
  'findings.heading': 'Risico’s en alternatieven',
  'findings.counts': message(
    'Er {blocks, plural, =0 {zijn geen blokkades} one {is één blokkade} other {zijn {blocks, number, word} blokkades}}, ' +
      '{warnings, plural, =0 {geen waarschuwingen} one {één waarschuwing} other {{warnings, number, word} waarschuwingen}} en ' +
      '{tips, plural, =0 {geen tips} one {één tip} other {{tips, number, word} tips}}.',
  ),
  'findings.grouped': 'Wat voor meerdere pilots of fasen geldt, staat hieronder één keer.',
  'findings.forPhases': message('{finding} Dit geldt voor de fasen {phases}.'),
  'findings.levels':
    'Een blokkade houdt het plan tegen. Een waarschuwing vraagt een besluit. Een tip maakt het plan beter.',
  'findings.none': 'Er is niets gevonden dat aandacht vraagt.',
  'findings.block': 'Blokkades: eerst oplossen',
  'findings.warning': 'Waarschuwingen: hierover is een besluit nodig',
  'findings.tip': 'Tips: dit maakt het plan beter',
  'findings.named': 'Risico’s die de voorstellen zelf noemen',
  'findings.namedCaption': message(
    '{risks, plural, one {Eén risico} other {{risks, number, Word} risico’s}}{open, plural, =0 {, {risks, plural, one {met} other {elk met}} een antwoord} one {; bij één is nog niet gezegd wat we dan doen} other {; bij {open, number, word} is nog niet gezegd wat we dan doen}}',
  ),
  'findings.risk': 'Risico',
  'findings.response': 'Wat we dan doen',

  'left.heading': 'Wat niet in dit plan staat',
  'left.none': 'Alle voorstellen doen mee. Er is niets afgewezen of geparkeerd.',
  'left.intro':
    'Wie een voorstel indient, verdient een antwoord. Nee tegen deze vorm is geen nee tegen het idee.',
  'left.rejected': message(
    'Dit past nu niet: {criteria} {count, plural, one {voldoet} other {voldoen}} nog niet.',
  ),
  'left.redesign': message(
    'Het idee is goed genoeg om te herontwerpen: {criteria} {count, plural, one {is} other {zijn}} nog voorwaardelijk. Dien het daarna opnieuw in.',
  ),
  'left.incomplete': message(
    'Dit voorstel is nog niet af: {questions, plural, one {één vraag is} other {{questions, number, word} vragen zijn}} nog niet beantwoord.',
  ),
  'left.parked': 'Dit voorstel is geparkeerd.',
  'left.parkedReason': message('Dit voorstel is geparkeerd. De reden: {reason}.'),
  'left.stops': message('Dit voorstel stopt na fase 1 en staat daarom geparkeerd. De reden: {reason}.'),
  'left.withdrawn': 'De indiener heeft dit voorstel teruggetrokken.',
  'left.withdrawnReason': message('De indiener heeft dit voorstel teruggetrokken. De reden: {reason}.'),
  'left.forcedOut': 'Dit voorstel is voor deze berekening buiten het plan gelaten.',
  'left.asked': message('Gevraagd voor fase 1: {money} en {fte} fte.'),
  'left.stronger': 'Dit zou het voorstel sterker maken:',
  'left.smaller': message(
    'Denk aan iets kleiners, zoals {c, select, ' +
      'customer_experience {antwoorden op werkdagen op één kanaal, met mensen die nu al klanten helpen} ' +
      'conversation {een luisterpost die elke maand een paar signalen bij een actiehouder brengt} ' +
      'content {een korte campagne met één nuttige actie, en een vervolg dat al is bedacht} ' +
      'other {een besloten groep klanten rond één vraagstuk, of een leesgroep van twaalf klanten voor één tekst}}.',
  ),
  'left.caption': message(
    '{count, plural, one {Eén voorstel staat} other {{count, number, Word} voorstellen staan}} nu niet in het plan',
  ),

  'scores.heading': 'Scorekaarten',
  'scores.intro':
    'Elke vraag krijgt 0 (nee of onbekend), 1 (zwak), 2 (voldoende) of 3 (sterk). Een 2 of 3 zonder bewijs telt als 1; dan staat er een open driehoek bij. Vragen met een sterretje zijn beslissend: te laag daar is elders niet goed te maken.',
  'scores.caption': message(
    '{criterion}: {all, select, true {{total, plural, one {het voorstel voldoet} =2 {beide voorstellen voldoen} other {alle {total, number, word} voorstellen voldoen}}} other {{total, plural, one {het voorstel voldoet nog niet} other {{passed, plural, =0 {geen} other {{passed, number, word}}} van de {total, number, word} voorstellen {passed, plural, =0 {voldoet} one {voldoet} other {voldoen}}}}}}',
  ),
  'scores.question': message('{id}. {question}'),
  'scores.open': 'open',
  'scores.evidence': 'Bewijs',
  'scores.evidenceOf': message('{question}: {evidence}'),
  'scores.evidenceCaption': message(
    'Waar {answers, plural, one {het antwoord} other {de {answers, number, word} antwoorden}} op {answers, plural, one {rust} other {rusten}}',
  ),
  'scores.evidenceSeen':
    'Bij antwoorden van 2 of 3 waar hier geen bewijs bij staat, is het bewijs bij de beoordeling gezien en niet opgeschreven.',
  'scores.none': 'Er zijn geen voorstellen.',
  'scores.panel': message(
    'Bij {pilots} {count, plural, one {staat} other {staan}} niet het eigen antwoord van het voorstel, maar wat verschillende mensen los van elkaar antwoordden: de middelste waarde, naar beneden afgerond.',
  ),

  'verdict.byHand': 'met de hand gezet',
  'verdict.withHand': message('{verdict} (met de hand gezet)'),
  'verdict.override': message(
    'Dit oordeel is op {on} met de hand gezet door {by}; berekend was “{computed}”. De reden: {reason}.',
  ),

  'settings.heading': 'Instellingen',
  'settings.captionDefault': message('Alle {count, number} instellingen staan op de standaard'),
  'settings.captionChanged': message(
    '{changed, number} van de {count, number} instellingen {changed, plural, one {wijkt} other {wijken}} af van de standaard',
  ),
  'settings.note':
    'Een gevulde ruit staat bij wat afwijkt. Rijtjes van vijf getallen gelden voor verandertolerantie 1 tot en met 5.',
  'settings.sources': message(
    'Herkomst: S0 tot en met S4 en W zijn bronnen uit bijlage {appendix}; D is een eigen keuze om een uitspraak te kunnen rekenen, en geen uitkomst van onderzoek. Een cijfer na het streepje is een uitspraak uit die bron: S1-2 is de tweede uitspraak uit S1.',
  ),

  'build.heading': 'Gegevens: zo zijn hitte, geld en uren opgebouwd',
  'build.intro': message(
    'Per afdeling en kwartaal wat elke pilot bijdraagt in de warmste week. De som is de hitte uit hoofdstuk {chapter}.',
  ),
  'build.moneyIntro': message(
    'Wat elke pilot per kwartaal kost. De som is het geld uit paragraaf {chapter}.',
  ),
  'build.moneyCaption': 'Geld: wat elke pilot per kwartaal kost, in euro’s',
  'build.moneyNote': 'Afgerond op hele euro’s, zodat een som er één euro naast kan zitten.',
  'build.hoursIntro': message(
    'Per afdeling hoeveel fte elke pilot vraagt in de drukste week van elk kwartaal. De som is het aantal uit paragraaf {chapter}.',
  ),
  'build.hoursCaption': message('{department}: hoeveel fte elke pilot vraagt'),
  'build.others': 'De gegevens van de andere figuren staan in de tabel bij elke figuur.',
  'build.caption': message('{department}: wat elke pilot aan hitte brengt, in graden'),
  'build.none': 'Er is nog geen hitte, geld of tijd die een kwartaal kan vullen.',

  'figures.heading': 'De figuren in woorden',
  'figures.intro':
    'Voor wie de figuren niet ziet, of het plan laat voorlezen. De cijfers staan in de tabel bij elke figuur.',
  'figures.none': 'Dit plan heeft nog geen figuren.',
  'figures.caption': message(
    '{count, plural, one {De figuur} other {De {count, number, word} figuren}} en wat erop staat',
  ),
  'figures.figure': 'Figuur',
  'figures.shows': 'Wat erop staat',

  'glossary.heading': 'Begrippen',
  'glossary.pilot': 'Pilot',
  'glossary.pilotText': 'Een klein project met een einde, waarvan het vervolg al is bedacht.',
  'glossary.phase': 'Fase',
  'glossary.phaseText': 'Een stap van een pilot: hetzelfde, maar telkens iets langer, breder of dieper.',
  'glossary.gate': 'Poort',
  'glossary.gateText':
    'Het moment waarop wordt beslist of de volgende fase begint, met een meetbare drempel.',
  'glossary.pause': 'Leerpauze',
  'glossary.pauseText': 'Tijd tussen twee fasen om te verwerken wat is geleerd.',
  'glossary.intensity': 'Intensiteit',
  'glossary.intensityText':
    'Hoeveel een fase het dagelijks werk verandert, van 1 (weinig) tot 5 (alles tegelijk).',
  'glossary.heat': 'Hitte',
  'glossary.heatText': 'De verandering die een afdeling tegelijk draagt, in graden.',
  'glossary.tolerance': 'Verandertolerantie',
  'glossary.toleranceText': 'Hoeveel verandering een afdeling aankan, van 1 tot 5.',
  'glossary.ceiling': 'Plafond',
  'glossary.ceilingText': 'De hoogste hitte die een afdeling kan dragen.',
  'glossary.rise': 'Stijgingsgrens',
  'glossary.riseText': 'Hoeveel graden er in één kwartaal hoogstens bij mag komen.',
  'glossary.fourCs': 'De vier C’s',
  'glossary.fourCsText':
    'Customer Experience, Conversatie, Content en Collaboratie: vier kanten waaraan klantgericht werken begint.',
  'glossary.webcare': 'Webcare',
  'glossary.webcareText': 'Berichten van klanten op sociale media vinden, beantwoorden en ervan leren.',
  'glossary.baseline': 'Nulmeting',
  'glossary.baselineText': 'De stand voordat fase 1 begint.',
  'glossary.bigBang': 'Big bang',
  'glossary.bigBangText':
    'Een start of stap die zo groot is dat mensen een bedreiging zien en zich terugtrekken.',
  'glossary.community': 'Community',
  'glossary.communityText': 'Een plek waar klanten met ons en met elkaar praten.',
  'glossary.sponsor': 'Sponsor',
  'glossary.sponsorText': 'Het directielid dat voor een pilot staat.',
  'glossary.fte': 'Fte',
  'glossary.fteText': 'Eén fulltime baan; 0,5 fte is de helft van de werkweek van één persoon.',
  'glossary.nps': 'NPS',
  'glossary.npsText':
    'Net Promoter Score: het deel klanten dat een 9 of 10 geeft op de vraag of zij ons aanbevelen, min het deel dat een 0 tot en met 6 geeft.',
  'glossary.csat': 'CSAT',
  'glossary.csatText': 'Hoe tevreden klanten zijn na een contact, als rapportcijfer.',
  'glossary.emergency': 'Noodsprong',
  'glossary.emergencyText': 'Een fase die bij een crisis over een grens mag, met een reden.',

  'sources.heading': 'Bronnen',
  'sources.intro': 'Waar de regels en getallen in dit plan vandaan komen:',
  'sources.s0': 'S0: Social Inc., Social Business Roadmap, deel 1 (Sanne Heerink, 2014).',
  'sources.s1': 'S1: artikel over de kikker-in-de-pan-strategie, naar het 4C-model van Steven Van Belleghem.',
  'sources.s2': 'S2: Denis Doeland, lessen van Nestlé voor communicatie in een crisis (2013, 2020).',
  'sources.s3':
    'S3: Marketingfacts, 10 december 2010, onderzoek van Boer & Croon bij ING, T-Mobile en Zilveren Kruis.',
  'sources.s4': 'S4: Marketingfacts, 29 april 2011, van webcare naar communitymanagement (Boer & Croon).',
  'sources.page': message('{id}: {title} ({year}), {url}'),
  'sources.yearUnknown': 'jaar niet bekend',
  'sources.w':
    'W met een nummer: een openbare pagina op het web. De pagina’s waarop dit plan rust, staan hieronder.',
  'sources.d':
    'D: een standaardwaarde die Kikkerplan zelf koos om een uitspraak te kunnen rekenen. U kunt elke standaardwaarde veranderen.',
};
