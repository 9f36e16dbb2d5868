import type { SettingKey } from '../../../planning/index.js';

/** Why each threshold is there, in one or two plain sentences. A new threshold without its explanation does not compile. */
export const settingHelp = {
  'start.maximum':
    'Een afdeling die weinig verandering aankan, begint koud. Start fase 1 warmer, dan volgt een waarschuwing.',
  'start.bigBangFrom':
    'Zo warm beginnen schrikt iedereen af, hoeveel de afdeling ook aankan. Het plan stopt.',
  'start.bigBangExcess': 'Zoveel graden boven de hoogste start van de afdeling is een schok. Het plan stopt.',
  'step.maximum': 'Hoeveel een pilot warmer mag worden van de ene fase naar de volgende.',
  'step.bigBangFrom': 'Een stap van zoveel graden in één keer is een schok. Het plan stopt.',
  'step.dimensions': 'Wie tegelijk meer uren, een kanaal en een doelgroep toevoegt, weet niet wat er werkte.',
  'phase1.minimumWeeks': 'Korter dan dit is er te weinig tijd om iets te leren.',
  'phase1.maximumWeeks': 'Langer dan dit is het geen proef meer: het eerste resultaat blijft te lang uit.',
  'goal.lastPhasePercent': 'Een pad dat het doel niet nadert, is alleen een leuk project.',
  'heat.involvedShare': 'Meedoen kost minder dan trekken. Bij 0,5 telt een fase van 4 graden voor 2.',
  'heat.capacityPerTolerance': 'Bij 2 kan een afdeling met tolerantie 3 in één kwartaal 6 graden aan.',
  'heat.blockFromPercent': 'Tussen het plafond en deze grens volgt een waarschuwing; erboven stopt het plan.',
  'heat.bands': 'Waar koud ophoudt, en lauw, warm en heet. Boven de laatste grens kookt een afdeling.',
  'rise.maximum': 'Hoeveel warmer een afdeling in één kwartaal mag worden.',
  'rise.blockExcess': 'Tot zoveel graden erboven volgt een waarschuwing; daarna stopt het plan.',
  'starts.perPeriod': 'Een begin kost meer aandacht dan een vervolg.',
  'starts.hotIntensity':
    'Na een start die zo warm is, begint de afdeling dat kwartaal en het volgende niets.',
  'resources.blockFromPercent':
    'Tot deze grens is te veel geld of te veel uren een waarschuwing; erboven stopt het plan.',
  'breadth.withinPeriods': 'Elke C moet zo snel in beweging komen, anders trekt één kant de rest mee.',
  'breadth.maximumPercent': 'Eén C die boven dit aandeel komt, maakt de waaier te smal: een waarschuwing.',
  'breadth.blockPercent': 'Boven dit aandeel van één C stopt het plan.',
  'breadth.maximumFromPilots': 'Met minder pilots zegt een percentage te weinig om te waarschuwen.',
  'breadth.smallPlanPercent': 'In een klein plan geeft een groter aandeel dan dit een tip.',
  'breadth.minimumPercent': 'Een C met minder dan dit komt er bekaaid af.',
  'breadth.minimumFromPilots': 'Met minder pilots telt het laagste aandeel nog niet.',
  'breadth.budgetPercent': 'Gaat er meer geld naar één C, dan volgt een tip.',
  'bigBang.departmentShare':
    'Begint een groter deel van de afdelingen in één kwartaal, dan voelt het als een schok voor het hele bedrijf.',
  'bigBang.startsMinimum': 'Zoveel starts in één kwartaal mogen altijd, ook als er weinig pilots zijn.',
  'bigBang.startsShare': 'Begint een groter deel van de pilots in één kwartaal, dan volgt een waarschuwing.',
  'temperature.maximumRise': 'Het gemiddelde van alle afdelingen, gewogen naar het aantal mensen.',
  'owners.minimum': 'Trekt één afdeling alles, dan wordt het haar project in plaats van ieders project.',
  'owners.fromDepartments': 'Met minder afdelingen is spreiden niet goed mogelijk.',
  'firstGroup.meanBelow':
    'De methode is gemaakt voor wie al iets heeft geprobeerd. Wie lager scoort, bouwt eerst kennis op.',
  'firstGroup.maximumIntensity': 'Wie nog weinig ervaring heeft, begint koeler.',
  'firstGroup.pilotsPerC': 'Wie nog weinig ervaring heeft, begint met weinig tegelijk.',
  'criterion.passFrom': 'Een criterium heeft vijf vragen van hoogstens 3 punten, samen 15.',
  'criterion.conditionalFrom': 'Hieronder voldoet een criterium niet.',
  'criterion.passKnockout': 'Sommige vragen beslissen alleen: een te laag antwoord maakt de rest niet goed.',
  'criterion.conditionalKnockout': 'Is een beslissend antwoord lager, dan voldoet het criterium niet.',
  'culture.axisGap':
    'Vraagt fase 1 op één kenmerk zoveel meer dan er nu is, dan vraagt de pagina van de pilot om C1 opnieuw te bekijken.',
  'culture.totalGap':
    'Vraagt fase 1 op alle kenmerken samen zoveel meer dan er nu is, dan vraagt de pagina van de pilot om C1 opnieuw te bekijken.',
  'answers.coverPercent':
    'Tot de eerste grens past de vraag bij de toezegging; tussen beide is het krap; erboven is er te weinig.',
  'answers.firstResultWeeks': 'Hoe eerder een resultaat te zien is, hoe hoger het antwoord kan zijn.',
  'maturity.answersFrom': 'Met minder antwoorden zegt de zelftest nog niets over de fase.',
  'verdict.redesignFrom':
    'Zijn er zoveel criteria voorwaardelijk, dan is opnieuw ontwerpen beter dan repareren.',
  'ladder.webcareQuarters': 'Een community bouwt op webcare die al een tijd goed loopt.',
  'ladder.rungQuarters': 'Elke trede vraagt tijd om te wennen voordat de volgende begint.',
  'ladder.prepareQuarters': 'Hoe lang van tevoren het voorwerk voor een trede klaar moet zijn.',
  'ladder.ownPlatformCustomers': 'Met minder klanten blijft een eigen platform leeg.',
  'ladder.ownPlatformVisitors': 'Met minder bezoekers komt er geen gesprek op gang.',
  'listening.hotStart':
    'Wie zo warm begint zonder eerst te luisteren, mist wat klanten zeggen. Het plan stopt.',
  'kickOff.weeksBefore': 'De aftrap valt kort voor de eerste start, anders is iedereen haar vergeten.',
  'kickOff.goodCases': 'Goede voorbeelden laten zien wat er kan.',
  'kickOff.badCases': 'Slechte voorbeelden laten zien wat er misgaat, en dat erover gepraat mag worden.',
  'exposure.publicFrom':
    'De zichtbaarheid komt uit de rekenhulp voor intensiteit: 0 is alleen luisteren, 4 is een openbare belofte.',
  'exposure.proactiveFrom': 'Wie uit zichzelf naar buiten treedt, moet weten wat te doen als het misgaat.',
  'crisis.testMonths': 'Een test van langer geleden telt niet meer mee.',
  'measures.decisionWeeks': 'Zoveel tijd is er nodig om de uitslag te bespreken en te beslissen.',
  'measures.economicFromPhase':
    'In de eerste fasen telt wat klanten merken. Kosten en opbrengst horen pas bij een latere fase.',
  'gate.extendWeeks': 'Wie na die tijd nog niets kan zien, stuurt beter bij of stopt.',
  'gate.hoursPerWeek': 'Hiermee worden bestede uren naast toegezegde fte gezet.',
  'calm.ceilingPercent': 'Rustig laat ruimte over onder het plafond.',
  'calm.leerpauze': 'Rustig laat zoveel weken tussen twee fasen om te leren.',
  'brisk.ceilingPercent': 'Vlot mag boven het plafond uitkomen; de bevindingen zeggen dat dan.',
} satisfies Readonly<Record<SettingKey, string>>;
