import type { LadderRung, ReadinessId } from '../../../planning/index.js';

type LessonId = Extract<ReadinessId, `NES-${string}`>;
type CrisisId = Extract<ReadinessId, `CRI-${string}`>;

interface Lesson {
  readonly title: string;
  readonly check: string;
}

interface CrisisStep extends Lesson {
  /** The step as its authors meant it; the title is the Dutch label that went round. */
  readonly meaning: string;
}

/** Recommendations, lessons, crisis steps and the growth ladder, as lists with a status. */
export const readiness = {
  statuses: { met: 'behaald', open: 'open', 'not-applicable': 'niet van toepassing' },
  recommendations: {
    'REC-1': 'Begin kleinschalig; start met webcare',
    'REC-2': 'Selecteer de juiste tool om informatie te verzamelen',
    'REC-3': 'De klantreis bepaalt de platforms',
    'REC-4': 'Integreer in de kanaalstrategie',
    'REC-5': 'Deel informatie tussen afdelingen',
    'REC-6': '(Nog) niet uitdrukken in direct financieel resultaat',
    'REC-7': 'Start met een presentatie van best & worst cases',
    'REC-8': 'Selecteer mensen met ervaring in de klantenservice',
    'REC-9': 'Voorkom reputatieschade; monitor',
  },
  /** What has to be there before a phase is visible outside. */
  exposure: {
    'RDY-1': 'Een gedragslijn, met datum, voor wie namens ons antwoordt',
    'RDY-2': 'Monitoring tijdens de service-uren',
    'RDY-3': 'Een lijst met wie te waarschuwen',
    'RDY-4': 'Een crisisplan dat kort geleden is getest',
    'RDY-5': 'Medewerkers die het weten voordat klanten het zien',
    'RDY-6': 'Een privacytoets (AVG) waar persoonsgegevens worden gebruikt',
    'RDY-7': 'Instemming van de ondernemingsraad waar we meekijken met medewerkers',
    'RDY-8': 'Openheid over wie betaald wordt om mee te praten',
    'RDY-9': 'Uitspraken over verzekeringen die juist, duidelijk en niet misleidend zijn',
  },
  lessons: {
    'NES-1': {
      title: 'Transparantie',
      check: 'Het bestuur heeft vastgelegd waar we voor staan en wat we niet delen',
    },
    'NES-2': {
      title: 'Anticiperen valt te leren',
      check: 'Een team kijkt steeds mee en maakt binnen vier uur een reactie, ook op iets positiefs',
    },
    'NES-3': {
      title: 'Proactief',
      check: 'Er is een gedragslijn met datum, mensen zijn getraind en alle afdelingen reageren op één lijn',
    },
    'NES-4': {
      title: 'Ook de bestuursvoorzitter blogt',
      check: 'Een directielid schrijft elk kwartaal zelf over de grote kwestie',
    },
    'NES-5': {
      title: 'Continu en direct monitoren',
      check: 'De uren van de monitoring dekken de beloofde service-uren',
    },
    'NES-6': {
      title: 'Luister waar invloed ontstaat',
      check: 'Er is een kaart van kenners van hoogstens zes maanden oud',
    },
    'NES-7': {
      title: 'Niet altijd hosanna',
      check: 'Er is een regel voor kritiek, met voorbeelden; kritiek wordt nooit gewist',
    },
    'NES-8': {
      title: 'Crisisplan vooraf',
      check: 'Er is een crisisplan, en het is in de laatste twaalf maanden getest',
    },
  } satisfies Readonly<Record<LessonId, Lesson>>,
  crisis: {
    'CRI-1': {
      title: 'Geef de fout toe',
      meaning:
        'Erken meteen dat er iets is, ook als u nog weinig weet. Het gaat om de situatie, niet om schuld.',
      check: 'Een eerste bericht kan binnen vijftien minuten de deur uit',
    },
    'CRI-2': {
      title: 'Bestrijd vuur met vuur',
      meaning: 'Antwoord eerst op het platform waar het begon, en pas daarna elders. Blus met water.',
      check: 'Er is op elk groot platform een account waar we bij kunnen',
    },
    'CRI-3': {
      title: 'Wees oprecht',
      meaning: 'Zeg sorry als u fout zat, en niet alleen iets wat juridisch veilig is.',
      check: 'Er staat op papier wie excuses mag aanbieden',
    },
    'CRI-4': {
      title: 'Maak een FAQ-pagina',
      meaning:
        'Houd alles op één pagina bij: wat, wanneer, hoe ontdekt, wie gewaarschuwd, gevolgen, aanpak en contact.',
      check: 'Er ligt een pagina klaar om te vullen',
    },
    'CRI-5': {
      title: 'Voorkom overdruk',
      meaning: 'Bied een uitlaatklep: een eigen plek waar mensen hun boosheid kwijt kunnen.',
      check: 'Die plek is er, met iemand die modereert',
    },
    'CRI-6': {
      title: 'Verplaats de discussie',
      meaning: 'Bied wie heel boos is persoonlijk contact aan. Dat is geen verstoppen.',
      check: 'Na hoogstens twee openbare antwoorden volgt een aanbod om contact te hebben',
    },
    'CRI-7': {
      title: 'Informeer de betrokkenen',
      meaning: 'Geef de eigen medewerkers dezelfde feiten als de buitenwereld.',
      check: 'Er is een lijst of intranetpagina om iedereen te bereiken',
    },
    'CRI-8': {
      title: 'Leer van de fouten',
      meaning: 'Leg vast wat er gebeurde, bekijk het samen en doe er iets mee.',
      check: 'Binnen twee weken is er een terugblik, en de acties staan op een lijst',
    },
  } satisfies Readonly<Record<CrisisId, CrisisStep>>,
  ladder: {
    states: { running: 'loopt', planned: 'gepland', absent: 'nog niet gepland' },
    platforms: { existing: 'bestaande netwerken', own: 'een eigen plek' },
    meanings: {
      webcare: 'Luisteren en leren: klanten vinden en antwoorden',
      community: 'Toepassen wat u leerde: een plek waar klanten met u en elkaar praten',
      'service-sales': 'Het juiste aanbod voor de juiste groep op het juiste moment',
      'social-crm': 'Sociale contacten staan bij de klantgegevens',
    } satisfies Readonly<Record<LadderRung, string>>,
  },
};
