import type { NextStepId, RoadmapAspect } from '../../../planning/index.js';

interface PhaseWords extends Readonly<Record<RoadmapAspect, Readonly<Record<string, string>>>> {
  readonly name: string;
  /** The phase in one line. */
  readonly line: string;
}

/** The Social Business Roadmap: what each phase looks like and what comes next (domain.md 5). */
export const roadmap = {
  aspects: {
    signals: 'Zo herkent u deze fase',
    obstacles: 'Wat in de weg zit',
    opportunities: 'Wat er te winnen is',
    customers: 'Wat klanten ervan merken',
  } satisfies Readonly<Record<RoadmapAspect, string>>,
  phases: {
    0: {
      name: 'Nog niet begonnen',
      line: 'Eerst kennis opbouwen.',
      signals: {
        0: 'Er zijn geen accounts, of niemand kijkt ernaar om.',
        1: 'Minder dan negen van de twaalf onderwerpen zijn op weg.',
      },
      obstacles: {
        0: 'Kennis en vertrouwen ontbreken nog.',
        1: 'Niemand heeft de opdracht of de tijd.',
      },
      opportunities: {
        0: 'U kunt leren van wat anderen goed en fout deden.',
        1: 'Luisteren kost weinig en verandert voor niemand het werk.',
      },
      customers: { 0: 'Niets.' },
    },
    1: {
      name: 'Presence: aanwezig zijn en leren',
      line: 'We moeten er iets mee.',
      signals: {
        0: 'Er zijn accounts geopend omdat concurrenten die ook hebben, of omdat het kan.',
        1: 'Een of enkele enthousiaste mensen doen het, meestal van het online team of het merkteam.',
        2: 'De bedoelingen zijn goed, maar er is geen duidelijke strategie en geen nuchtere verwachting.',
        3: 'Men wacht op likes, en op geld dat vanzelf komt.',
        4: 'De vraag is vooral hoeveel uur per dag het mag kosten.',
      },
      obstacles: {
        0: 'Er is geen plan.',
        1: 'De verwachtingen zijn te hoog.',
        2: 'Niemand is voorbereid op een onverwachte golf van vragen en klachten.',
        3: 'Afdelingen en vestigingen hebben elk hun eigen profielen.',
      },
      opportunities: {
        0: 'U krijgt complimenten en goede beoordelingen.',
        1: 'Een vraag kan een nieuwe klant worden.',
        2: 'U bereikt met advertenties precies wie u zoekt.',
        3: 'U ziet wat klanten blij maakt, wat ze niet begrijpen en wat hen ergert.',
      },
      customers: {
        0: 'Weinig: een link in de nieuwsbrief, en hier en daar een nieuw profiel.',
        1: 'Zolang het bedrijf alleen luistert, merken zij niets.',
      },
    },
    2: {
      name: 'Dialogue: in gesprek gaan en begrijpen',
      line: 'Een kanaal om met ons publiek te praten.',
      signals: {
        0: 'Marketing, service en voorlichting gebruiken sociale media elk op vaste basis.',
        1: 'Het geldt als een kanaal naast telefoon en e-mail, met een openbare en snelle kant.',
        2: 'Het draagt bij aan doelen van afdelingen: merk, stemming, tevredenheid.',
        3: 'Een lijn voor het hele bedrijf is er nog niet.',
        4: 'Ervaringen gaan rond per e-mail, via intranet en aan de lunchtafel.',
      },
      obstacles: {
        0: 'Men denkt in campagnes met een begin en een eind.',
        1: 'Berichten volgen de kalender van feestdagen.',
        2: 'Succes wordt geteld in fans, likes en gedeelde berichten.',
        3: 'Medewerkers van service krijgen er maar enkele uren per dag voor.',
        4: 'Elke afdeling heeft haar eigen budget en niemand is eigenaar van het geheel.',
      },
      opportunities: {
        0: 'Sociale media krijgen een vaste plek in campagnes.',
        1: 'U begrijpt uw klanten beter.',
        2: 'Eén openbaar antwoord wordt door velen gelezen.',
      },
      customers: {
        0: 'Zij zien regelmatig nieuwe content.',
        1: 'Zij krijgen antwoord, maar alleen in kantooruren.',
        2: 'De toon verschilt per afdeling.',
        3: 'In de avond is het stil.',
      },
    },
    3: {
      name: 'Engagement: betrekken en organiseren',
      line: 'Klanten helpen product en dienst te verbeteren.',
      signals: {
        0: 'Er is doorlopend contact om de dienstverlening te verbeteren.',
        1: 'Klanten en kenners denken en doen mee.',
        2: 'Marketing, service, verkoop en HR gebruiken interne en externe platforms, ook buiten campagnes om.',
        3: 'Er is een team uit verschillende afdelingen, en social zit bij elk overleg aan tafel.',
        4: 'De directie is geïnteresseerd en het staat in de ondernemingsplannen.',
        5: 'Resultaten worden gemeten in tevredenheid, NPS, efficiëntie en opbrengst.',
      },
      obstacles: {
        0: 'De organisatie is niet ingericht om iets met inbreng te doen, en dat stelt mensen teleur.',
        1: 'Systemen zijn niet aan elkaar gekoppeld.',
        2: 'Het middenkader vreest de greep te verliezen.',
        3: 'Er zijn vragen over privacy.',
      },
      opportunities: {
        0: 'Producten en processen worden beter.',
        1: 'Klanten helpen elkaar.',
        2: 'Klanten bevelen u aan.',
        3: 'U wordt aantrekkelijker als werkgever.',
      },
      customers: {
        0: 'Hun mening wordt gevraagd.',
        1: 'Zij zien wat ermee gebeurt.',
        2: 'Zij krijgen overal hetzelfde antwoord.',
      },
    },
    4: {
      name: 'Social business: verbinden en vernieuwen',
      line: 'Het zit in alles wat we denken en doen.',
      signals: {
        0: 'Elke afdeling handelt naar wat klanten zeggen; het wordt niet van één plek aangestuurd.',
        1: 'De top doet zelf mee.',
        2: 'De stem van de klant telt bij besluiten.',
        3: 'Medewerkers zijn vrij binnen de regels.',
        4: 'Er is geen apart budget voor sociale media meer.',
      },
      obstacles: {
        0: 'Stilstand: het werkt, dus niemand vernieuwt nog.',
        1: 'Het hangt van een paar mensen af.',
        2: 'Er komen nieuwe kanalen bij.',
        3: 'Na een incident moet het vertrouwen terugkomen.',
      },
      opportunities: {
        0: 'U vernieuwt samen met klanten.',
        1: 'Service kost minder.',
        2: 'U staat bekend als een goede werkgever.',
      },
      customers: {
        0: 'Zij zien één bedrijf.',
        1: 'Het antwoord komt snel.',
        2: 'Het bedrijf is open over fouten.',
      },
    },
  } satisfies Readonly<Record<0 | 1 | 2 | 3 | 4, PhaseWords>>,
  steps: {
    learn: 'Begin met een bijeenkomst over goede en slechte voorbeelden.',
    listen: 'Luister eerst een tijd zonder te antwoorden.',
    train: 'Leid een paar mensen op en spreek af wie wanneer reageert.',
    plan: 'Maak een plan met doelen, aanpak en platforms. Durf te proberen en bij te sturen, en vraag collega’s om inbreng.',
    collaborate:
      'Laat de afdelingen die contact met buiten hebben samenwerken: gedeelde verantwoordelijkheid en regelmatig overleg.',
    share:
      'Deel inzichten en successen. Bundel complimenten, klachten en ideeën, zodat iemand er iets mee doet.',
    'always-on': 'Ga van losse campagnes naar doorlopende content.',
    'planning-table': 'Maak één planningstafel voor alle afdelingen.',
    'service-hours': 'Stem de uren van service af op wanneer klanten vragen stellen.',
    'measure-outcomes': 'Ga van cijfers van het platform naar tevredenheid en NPS.',
    'first-collaboration': 'Begin een eerste pilot waarin klanten meedoen.',
    'conduct-rules': 'Maak een gedragslijn en train mensen erin.',
    network: 'Bouw een netwerk over de afdelingen heen.',
    'feedback-budget': 'Reserveer geld om met inbreng van klanten iets te doen.',
    'permanent-community': 'Maak de community blijvend.',
    'social-crm': 'Zet sociale contacten bij de klantgegevens, met toestemming van de klant.',
    'line-ownership': 'Leg het eigenaarschap in de lijn.',
    'keep-learning': 'Blijf leren, ook als het goed gaat.',
    renew: 'Vernieuw met nieuwe kleine pilots.',
    'measure-centricity': 'Meet hoe klantgericht u bent, niet hoe een kanaal het doet.',
  } satisfies Readonly<Record<NextStepId, string>>,
};
