import type { ContextTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Starting point, goals and approach in the plan document. */
export const planContext: PlanCatalog<ContextTexts> = {
  'start.heading': 'Waar staan we',
  'start.roadmap': 'Plaats op de Social Business Roadmap',
  'start.phase': message(
    '{organisation} staat in {phase, select, 1 {fase 1, Presence: aanwezig zijn en leren} 2 {fase 2, Dialogue: in gesprek gaan en begrijpen} 3 {fase 3, Engagement: betrekken en organiseren} other {fase 4, Social business: verbinden en vernieuwen}}.',
  ),
  'start.notBegun': message(
    '{organisation} is nog niet begonnen: minder dan negen van de twaalf onderwerpen zijn op weg.',
  ),
  'start.recognise': message(
    '{phase, select, ' +
      '0 {Eerst kennis opbouwen helpt: luisteren, goede en slechte voorbeelden bekijken, een paar mensen opleiden.} ' +
      '1 {Er zijn accounts, vaak dankzij een paar enthousiaste mensen, maar nog geen plan. De volgende stap is een plan met doelen, en samenwerking tussen de afdelingen die contact met buiten hebben.} ' +
      '2 {Marketing, service en voorlichting gebruiken sociale media elk voor hun eigen doelen. Wat nog ontbreekt is een gezamenlijke lijn over de afdelingen heen.} ' +
      '3 {Klanten denken al mee en meerdere afdelingen doen mee. De volgende stap is dat terugkoppeling en verbetering in de lijn belanden.} ' +
      'other {Elke afdeling werkt met wat klanten zeggen. De kunst is nu om te blijven leren en niet van een paar mensen af te hangen.}}',
  ),
  'start.answers': message('Het gemiddelde over de twaalf onderwerpen is {mean} op een schaal van 0 tot 4.'),
  'start.inhibitors': message('Twee onderwerpen remmen het meest: “{first}” en “{second}”.'),
  'start.inhibitor': message('Eén onderwerp remt het meest: “{only}”.'),
  'start.noAssessment':
    'De zelftest van de Social Business Roadmap is nog niet ingevuld. Daardoor is niet te zeggen in welke fase de organisatie staat.',
  'start.answersCaption': message(
    'Het laagst {count, plural, one {scoort} other {scoren}} {lowest}; het gemiddelde is {mean}',
  ),
  'start.topic': message('“{topic}”'),
  'start.answersNote': '0 helemaal niet, 1 Presence, 2 Dialogue, 3 Engagement, 4 Social business.',
  'start.phaseCaption': message(
    '{phase, select, 0 {Wat hoort bij een organisatie die nog niet begon} 1 {Wat bij fase 1, Presence, hoort} 2 {Wat bij fase 2, Dialogue, hoort} 3 {Wat bij fase 3, Engagement, hoort} other {Wat bij fase 4, Social business, hoort}}',
  ),
  'start.phaseNote': message('Herkomst: {source}. D is onze eigen aanvulling.'),
  'start.positionTitle': 'Plaats op de Social Business Roadmap',
  'start.positionDescription': message(
    'Vier treden. {phase, select, 0 {Geen trede is ingekleurd: er is nog niet begonnen.} other {Trede {phase} is ingekleurd.}}',
  ),
  'start.positionCaption': message(
    '{organisation} {phase, select, 0 {staat voor de eerste trede} 1 {staat op de eerste van vier treden} 2 {staat op de tweede van vier treden} 3 {staat op de derde van vier treden} other {staat op de hoogste van vier treden}}',
  ),
  'start.aspect': 'Onderwerp',
  'start.what': 'Wat we zien',
  'start.nextSteps':
    'Om een fase verder te komen, zijn dit de volgende stappen. Het zijn suggesties; de pilots tussen haakjes komen uit de catalogus van eerste pilots.',
  'start.nextStepsLast':
    'Om het levend te houden, zijn dit de volgende stappen. Het zijn suggesties; de pilots tussen haakjes komen uit de catalogus van eerste pilots.',
  'start.step': message('{step} ({pilots})'),
  'start.stepStarted': message('Hiervoor is er al een voorstel: {pilots}.'),
  'start.experience': 'Eerdere ervaringen',
  'start.experiences': message(
    'Er {count, plural, one {is één eerdere ervaring} other {zijn {count, number, word} eerdere ervaringen}}; {failures, plural, =0 {geen enkele mislukte} one {één mislukte} other {{failures, number, word} mislukten}}.',
  ),
  'start.noExperiences': 'Er zijn geen eerdere ervaringen vastgelegd.',
  'start.secondGroup':
    'Daarmee hoort de organisatie bij de tweede groep: losse successen en missers, en nog geen weg naar een geheel. Voor die groep is deze aanpak bedoeld.',
  'start.firstGroup':
    'Daarmee hoort de organisatie bij de eerste groep. Begin met kennis: een bijeenkomst met goede en slechte voorbeelden, training en luisteren. Houd het bij één kleine pilot per C.',
  'start.experienceCaption': message(
    '{count, plural, one {Eén ervaring om van te leren} other {{count, number, Word} ervaringen om van te leren}}',
  ),
  'start.culture': 'Cultuur',
  'start.cultureUnknown': 'Het cultuurprofiel is nog niet ingevuld.',
  'start.cultureIntro':
    'We wachten niet tot de cultuur anders is. Fase 1 van elke pilot past bij hoe we nu werken; daarna schuiven we stap voor stap op.',
  'start.cultureCaption': message(
    '{highest} {highestCount, plural, one {is} other {zijn}} het sterkst; {lowest} {lowestCount, plural, one {vraagt} other {vragen}} de kleinste stappen',
  ),
  'start.cultureFlat': 'De cultuur is op alle kenmerken even sterk',
  'start.cultureTitle': 'Cultuurprofiel van de organisatie',
  'start.cultureDescription': message('Elk kenmerk op een schaal van 1 tot 5: {values}.'),
  'start.cultureTable': 'Cultuurprofiel in getallen, van 1 (zwak) tot 5 (sterk)',
  'start.axisValue': message('{axis} {value}'),
  'start.ocaiCaption': message('Nu is de {strongest} het sterkst'),
  'start.ocaiNote': 'Verdeling van 100 punten over vier cultuurtypen.',

  'goals.heading': 'Waar willen we heen',
  'goals.programme': message('Het doel van dit programma: “{goal}”.'),
  'goals.noProgramme':
    'Er is nog geen programmadoel vastgelegd. Noem wat de klant ervan merkt, niet welk kanaal of systeem er komt.',
  'goals.means': 'Klantgericht denken is het doel; techniek en kanalen zijn het middel.',
  'goals.caption': message(
    '{all, select, true {{goals, plural, one {Aan het doel werkt minstens één pilot} other {Aan elk van de {goals, number, word} doelen werkt minstens één pilot}}} other {{served, plural, =0 {Aan geen enkel doel werkt al een pilot} other {Aan {served, number, word} van de {goals, number, word} doelen werkt minstens één pilot}}}}',
  ),
  'goals.none': 'Er zijn nog geen doelen voor de lange termijn vastgelegd.',
  'goals.unserved': 'nog geen pilot',
  'goals.furthest': message('tot {percent}'),
  'goals.within': message('in de planperiode {percent}'),

  'notDoing.heading': 'Wat we bewust niet doen',
  'notDoing.big': message(
    'We beginnen niet groot: {pilots, plural, one {de pilot begint met intensiteit {intensity}} other {geen pilot begint warmer dan intensiteit {intensity}}}, op een schaal tot 5.',
  ),
  'notDoing.named': message(
    'We doen {titles} nu niet; bijlage {chapter} zegt {count, plural, one {waarom} other {per voorstel waarom}}.',
  ),
  'notDoing.proposals': message(
    'We doen {count, number, word} voorstellen nu niet; bijlage {chapter} zegt per voorstel waarom.',
  ),
  'notDoing.rung': message('“{rung}”'),
  'notDoing.rungs': message(
    'We slaan op het groeimodel geen trede over: {rungs} {count, plural, one {komt} other {komen}} pas na dit plan.',
  ),
  'notDoing.laterRungs': message(
    'Op het groeimodel {count, plural, one {komt} other {komen}} {rungs} pas na dit plan.',
  ),

  'approach.heading': 'Aanpak: langzaam opwarmen',
  'approach.threat':
    'Verandering die te plotseling komt, voelt als een bedreiging. Mensen trekken zich dan terug.',
  'approach.small': 'Daarom begint elke pilot klein: met de mensen, de regels en het geld die er nu al zijn.',
  'approach.gates':
    'Elke volgende fase is iets langer, breder of dieper, en begint pas als haar poort opengaat.',
  'approach.open':
    'Langzaam is niet geheim: iedereen kent de route, de grenzen en de momenten waarop wordt beslist.',
  'approach.image':
    'De kikker in de pan is een beeld voor rustig wennen, geen recept om verandering te verstoppen.',
  'approach.heat': 'Zo rekenen we met hitte',
  'approach.heatRule': message(
    'Hitte zegt hoeveel verandering een afdeling tegelijk draagt, in graden. Elke fase heeft een intensiteit van 1 tot 5. Wat een afdeling trekt, telt helemaal; waar zij aan meedoet, telt voor {half, select, true {de helft} other {{share}}}.',
  ),
  'approach.heatPeriod':
    'Van elk kwartaal telt de warmste week. Wat klaar is, telt niet meer mee: dat is gewoon werk geworden. Uren maken geen hitte; alleen trekken en meedoen.',
  'approach.heatExample': message(
    'Een voorbeeld: {department} staat in {period} op {heat}, namelijk {parts}.',
  ),
  'approach.examplePart': message('{degrees} van {pilot}'),
  'approach.bandsCaption': 'Vijf temperaturen, naar het deel van het plafond dat in gebruik is',
  'approach.bandBelow': message('onder {to}'),
  'approach.bandBetween': message('{from} tot {to}'),
  'approach.bandAbove': message('boven {from}'),
  'approach.limits': 'De afgesproken grenzen',
  'approach.limitsIntro':
    'Twee grenzen houden het rustig. Het plafond is wat een afdeling tegelijk kan dragen. De stijgingsgrens is wat er in één kwartaal bij mag komen.',
  'approach.limitsCaption': message(
    '{departments, plural, one {De grenzen van de afdeling} other {{equal, select, true {Alle afdelingen kunnen evenveel dragen} other {{widest} {widestCount, plural, one {kan} other {kunnen}} het meeste dragen, {tightest} het minste}}}}',
  ),
  'approach.limitsNote': message(
    'Verandertolerantie van 1 (weinig) tot 5 (veel). Grenzen in graden; een volgende fase is hoogstens {step} warmer dan de vorige.',
  ),
  'approach.temperatureLimit': message(
    'De hele organisatie samen, gewogen naar het aantal mensen, stijgt hoogstens {rise} per kwartaal.',
  ),
  'approach.pause': message('Tussen twee fasen van een pilot zit een leerpauze van {weeks}.'),
  'approach.noPause': 'Er is geen vaste leerpauze: een volgende fase mag beginnen op de maandag na de poort.',
  'approach.blackout': message('Van {dates} begint er niets nieuws: {reason}.'),
  'approach.blackoutPlain': message('Van {dates} begint er niets nieuws.'),
  'approach.deviate':
    'Van deze grenzen wijkt niemand stilzwijgend af. Alleen een noodsprong, bijvoorbeeld bij een crisis, mag eroverheen, met een reden die in dit plan staat.',
  'approach.noEmergency': 'Dit plan heeft geen noodsprong.',
  'approach.emergency': message('Noodsprong: {pilot}, fase {phase, number}. Reden: {reason}.'),
};
