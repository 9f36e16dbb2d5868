import type { PeopleTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Who notices what and when, in the plan document. */
export const planPeople: PlanCatalog<PeopleTexts> = {
  'people.heading': 'Mensen en cultuur',
  'people.intro':
    'Wennen lukt alleen als iedereen weet wat er komt. Hier leest elke afdeling wat zij merkt, en wanneer.',
  'people.note':
    'Graden tellen mee voor de hitte van de afdeling: wie trekt, draagt alles; wie meedoet, een deel. Alleen uren leveren geeft geen hitte.',
  'people.nothing': message(
    '{department} merkt in dit plan nog niets: zij trekt geen pilot en doet niet mee.',
  ),
  'people.leads': message(
    '{department} trekt {pilots, plural, one {één pilot} other {{pilots, number, word} pilots}}{joins, plural, =0 {} one { en werkt mee aan één andere} other { en werkt mee aan {joins, number, word} andere}}.',
  ),
  'people.joins': message(
    '{department} trekt zelf niets en werkt mee aan {joins, plural, one {één pilot} other {{joins, number, word} pilots}}.',
  ),
  'people.first': message(
    'De eerste stap begint in {when}. {again, select, true {Warmer dan {heat} wordt het niet; zo warm is het voor het eerst in {warmest}.} other {Het warmst wordt het in {warmest}: {heat}.}}',
  ),
  'people.cool': message('De eerste stap begint in {when}. Warmer wordt het er in de planperiode niet van.'),
  'people.undated': message(
    '{computed, select, true {Geen van deze stappen past in de planperiode.} other {Geen van deze stappen heeft al een datum.}}',
  ),
  'people.caption': message(
    '{department} merkt {steps, plural, one {één stap{dated, select, some {} unfit {, die niet in de planperiode past} other {, nog zonder datum}}} other {{steps, number, word} stappen, {dated, select, some {in de volgorde van de tijd} unfit {die niet in de planperiode passen} other {nog zonder datum}}}}{rest, plural, =0 {} one {; één andere {computed, select, true {past niet in de planperiode} other {heeft nog geen datum}}} other {; {rest, number, word} andere {computed, select, true {passen niet in de planperiode} other {hebben nog geen datum}}}}',
  ),
  'people.step': message('fase {phase, number}'),
  'people.roleLeads': 'trekt',
  'people.roleJoins': 'doet mee',
  'people.roleHours': 'levert uren',
  'people.heat': 'Graden',
  'people.support': 'Steun en training',
  'people.kickOff': message(
    'Het plan begint met een bijeenkomst op {date}, met {good, plural, one {één goed voorbeeld} other {{good, number, word} goede voorbeelden}} en {bad, plural, one {één slecht} other {{bad, number, word} slechte}}{own, select, true {, waaronder één van onszelf} other {}}.',
  ),
  'people.kickOffPlanned': message('Het plan begint met een bijeenkomst op {date}.'),
  'people.noKickOff': 'Er is nog geen bijeenkomst gepland waarmee het plan begint.',
  'people.trained': message('Er is een gedragslijn van {dated}; {percent} van de mensen is erin getraind.'),
  'people.rulesDated': message(
    'Er is een gedragslijn van {dated}. Hoeveel mensen erin zijn getraind, is niet vastgelegd.',
  ),
  'people.noRules': 'Een gedragslijn is niet vastgelegd.',
  'people.informed': 'De medewerkers horen het nieuws eerder dan de klanten.',
  'people.notInformed': 'Dat medewerkers het nieuws eerder horen dan klanten, is nog niet vastgelegd.',
  'people.routed': 'Wat klanten zeggen, gaat langs een vaste route naar de afdeling die er iets mee kan.',
  'people.notRouted': 'Langs welke route andere afdelingen horen wat klanten zeggen, is nog niet vastgelegd.',
  'people.council': 'Ondernemingsraad en privacy',
  'people.councilGiven': message(
    'In {pilots} kijken we mee met wat medewerkers plaatsen. De ondernemingsraad heeft daarmee ingestemd.',
  ),
  'people.councilRequested': message(
    'In {pilots} kijken we mee met wat medewerkers plaatsen. De instemming van de ondernemingsraad is gevraagd en nog niet gegeven; zonder die instemming mag dat niet.',
  ),
  'people.councilOpen': message(
    'In {pilots} kijken we mee met wat medewerkers plaatsen. Daarvoor is instemming van de ondernemingsraad nodig; die is nog niet gevraagd.',
  ),
  'people.councilNotAsked':
    'Geen pilot kijkt mee met wat medewerkers plaatsen. Instemming van de ondernemingsraad is daarvoor niet nodig.',
  'people.privacyDone': message(
    '{pilots} {count, plural, one {gebruikt} other {gebruiken}} persoonsgegevens; de privacytoets (AVG) is gedaan.',
  ),
  'people.privacyOpen': message(
    '{pilots} {count, plural, one {gebruikt} other {gebruiken}} persoonsgegevens. De privacytoets (AVG) moet nog: leg doel, bewaartermijn en rechten vast, en kijk of een DPIA nodig is.',
  ),
  'people.privacyNotAsked': 'Bij geen pilot is opgegeven dat die persoonsgegevens gebruikt.',
};
