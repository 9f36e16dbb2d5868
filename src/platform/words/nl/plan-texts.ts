import { message } from '../message.js';

/** Writing in the plan document: what belongs in each place, and a good example of it. */
export const planTexts = {
  title: 'Eigen teksten',
  lead: 'Op zeven plaatsen in het document kunt u zelf schrijven. De rest schrijft Kikkerplan uit de gegevens. Wat u leeg laat, staat er niet.',
  link: 'Schrijf in het document',
  place: 'Plaats',
  state: 'Stand',
  written: message<{ moment: string; name: string }>('geschreven op {moment} door {name}'),
  writtenUnknown: message<{ moment: string }>('geschreven op {moment}'),
  empty: 'nog leeg',
  caption: message<{ count: number }>(
    '{count, plural, =0 {Nog niets geschreven} one {Op één plaats geschreven} other {Op # plaatsen geschreven}}',
  ),
  back: 'Eigen teksten',
  body: 'Uw tekst',
  bodyHint:
    'Een lege regel begint een nieuwe alinea. Een regel die begint met “- ” of “1. ” is een punt van een lijst. **Vet**, *schuin* en [woorden](https://adres) mogen ook.',
  language: 'In welke taal schrijft u?',
  languageHint: 'In het document in de andere taal staat de tekst zoals u hem schreef.',
  save: 'Bewaar',
  look: 'Bekijk het eerst',
  preview: 'Zo staat het in het document',
  previewEmpty: 'Hier staat niets: in het document komt op deze plaats geen eigen tekst.',
  savedAt: message<{ moment: string }>('Bewaard op {moment}.'),
  notSaved: 'Nog niet bewaard. Druk op Bewaar.',
  example: 'Wat hoort hier, met een voorbeeld',
  slots: {
    summary: {
      name: 'Samenvatting: in uw woorden',
      belongs:
        'Twee of drie zinnen die alleen u kunt schrijven: waarom nu, en wat u van de lezer vraagt. De cijfers staan er al onder.',
      example:
        'We beginnen klein, bij Klantenservice en Marketing, omdat onze klanten daar het eerst merken of we luisteren. Van de directie vragen we één ding: geef de drie pilots van dit kwartaal de uren die erbij staan.',
    },
    goals: {
      name: 'Waar we heen willen',
      belongs:
        'Hoe het eruitziet als het gelukt is, voor klanten en voor medewerkers. En wat u bewust niet doet.',
      example:
        'Over drie jaar belt een klant die iets kwijt wil niet meer drie keer. **Wat we niet doen:** een campagne op elk kanaal, of een platform kopen voordat iemand ermee werkt.',
    },
    'customer-experience': {
      name: 'Klantbeleving: wat dat hier betekent',
      belongs: 'Wat klanten nu bij u meemaken, en welk moment u als eerste beter wilt maken.',
      example:
        'Wie bij ons schade meldt, wacht gemiddeld negen uur op een eerste antwoord. Dáár beginnen we.',
    },
    conversation: {
      name: 'Conversatie: wat dat hier betekent',
      belongs: 'Waar klanten al over u praten, en wie er bij u meeleest en antwoordt.',
      example:
        'Er wordt veel over ons gesproken in twee besloten groepen. We lezen mee met toestemming, en antwoorden alleen als iemand erom vraagt.',
    },
    content: {
      name: 'Content: wat dat hier betekent',
      belongs: 'Wat u weet dat klanten nodig hebben, en wie het opschrijft.',
      example:
        'Onze adviseurs leggen elke dag hetzelfde uit. Die twintig antwoorden schrijven we één keer goed op.',
    },
    collaboration: {
      name: 'Samenwerking: wat dat hier betekent',
      belongs: 'Met wie u samen iets maakt, binnen en buiten, en wat zij eraan hebben.',
      example:
        'Een vaste groep van dertig klanten denkt mee over de polisvoorwaarden. Zij horen altijd wat we ermee deden, ook als het niets werd.',
    },
    support: {
      name: 'Steun, training en ambassadeurs',
      belongs: 'Wie mensen helpt die het spannend vinden, welke training er is, en wie voorop loopt.',
      example:
        'Elke afdeling heeft twee ambassadeurs die er een halve dag per week voor krijgen:\n\n- Klantenservice: Noor en Bas\n- Marketing: Iris en Tom',
    },
  },
};
