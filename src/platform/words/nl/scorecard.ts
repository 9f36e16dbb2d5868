/**
 * The twenty questions of the four criteria (domain.md 3), each with its four described answers:
 * 0 nee of onbekend, 1 zwak, 2 voldoende, 3 sterk. `evidence` says what to name with a 2 or a 3.
 */
export const scorecard = {
  criteria: {
    culture: 'Past het bij de cultuur van nu?',
    resources: 'Kan het met de middelen van nu?',
    gain: 'Levert het op korte termijn zichtbaar iets op?',
    scalability: 'Kan het blijven en groeien?',
  },
  questions: {
    C1: {
      question: 'Kan fase 1 starten zonder dat waarden, mandaat of hiërarchie eerst veranderen?',
      evidence: 'welke bestaande werkafspraak fase 1 gebruikt',
      answers: {
        0: 'Nee, de cultuur moet eerst veranderen',
        1: 'Er is een nieuwe regel of een mandaat van boven de afdeling nodig',
        2: 'Er is één uitzondering nodig, en het afdelingshoofd mag die maken',
        3: 'Ja, het past helemaal bij hoe we nu werken',
      },
    },
    C2: {
      question: 'Willen de mensen die het doen?',
      evidence: 'een lijst met aanmeldingen of een korte peiling',
      answers: {
        0: 'Minder dan 25%, of dat weten we niet',
        1: '25 tot 49%',
        2: '50 tot 74%',
        3: '75% of meer',
      },
    },
    C3: {
      question: 'Past de openheid naar buiten bij wat we nu durven?',
      evidence: 'wie wat goedkeurt, en de gedragslijn in concept',
      answers: {
        0: 'Opener dan alles tot nu toe, en er zijn geen regels',
        1: 'Openbaar, de regels komen later',
        2: 'Openbaar, en de regels zijn klaar',
        3: 'Niet opener dan nu, en de regels zijn klaar',
      },
    },
    C4: {
      question: 'Staat het afdelingshoofd én een directielid erachter?',
      evidence: 'namen, met van ieder één zin',
      answers: {
        0: 'Niemand staat erachter',
        1: 'Alleen het afdelingshoofd; de directie zwijgt',
        2: 'Het afdelingshoofd staat erachter en de directie is ingelicht',
        3: 'Het afdelingshoofd draagt het voor, met een directielid als sponsor',
      },
    },
    C5: {
      question: 'Sluit het aan op bestaand overleg tussen afdelingen?',
      evidence: 'het overleg waar de signalen terechtkomen',
      answers: {
        0: 'Er is een nieuw overleg nodig, en daarover is niets afgesproken',
        1: 'Nu en dan, zonder afspraak',
        2: 'Een bestaand overleg heeft het op de agenda',
        3: 'Een bestaand overleg heeft het op de agenda, en andere afdelingen doen er iets mee',
      },
    },
    R1: {
      question: 'Is het geld voor fase 1 er?',
      evidence: 'wie het budget beheert en hoeveel',
      answers: {
        0: 'Er is meer dan 110% nodig, of er is geen dekking',
        1: 'Er is 101 tot 110% nodig, of het is nog een aanvraag',
        2: 'Ja, mondeling toegezegd',
        3: 'Ja, schriftelijk toegezegd',
      },
    },
    R2: {
      question: 'Zijn de uren er, van elke afdeling die meedoet?',
      evidence: 'de fte per afdeling, met de toezegging',
      answers: {
        0: 'De trekker heeft niets toegezegd, of er is meer dan 110% nodig',
        1: 'Eén afdeling heeft nog niets toegezegd, of er is 101 tot 110% nodig',
        2: 'Ja, alle afdelingen hebben het mondeling toegezegd',
        3: 'Ja, alle afdelingen hebben het schriftelijk toegezegd',
      },
    },
    R3: {
      question: 'Hebben we de juiste mensen: ervaring met klantcontact, schrijven, modereren?',
      evidence: 'de namen, de uren en de training',
      answers: {
        0: 'Nee',
        1: 'Ze moeten nog komen of later worden getraind',
        2: 'Ze zijn bekend, en een korte training staat gepland',
        3: 'Ze zijn bekend en ervaren',
      },
    },
    R4: {
      question: 'Volstaan de bestaande hulpmiddelen en de kennisbank?',
      evidence: 'de hulpmiddelen, de licentie en de kennisbank',
      answers: {
        0: 'Er is een nieuw platform nodig',
        1: 'Er is een nieuw hulpmiddel nodig, en de aanschaf loopt nog',
        2: 'Een los hulpmiddel of een proeflicentie volstaat',
        3: 'Een bestaand hulpmiddel met dezelfde kennisbank volstaat',
      },
    },
    R5: {
      question: 'Wat als het ineens tien keer zo druk is, of als iemand ziek wordt?',
      evidence: 'het reserverooster en wie er wordt gebeld',
      answers: {
        0: 'Daar is niets voor geregeld',
        1: 'Dat is los afgesproken',
        2: 'Er ligt een terugvalplan op papier',
        3: 'Er is een terugvalplan, en het is geoefend',
      },
    },
    K1: {
      question: 'Na hoeveel weken is het eerste voordeel te zien?',
      evidence: 'het aantal weken en wat er dan te zien is',
      answers: {
        0: 'Na meer dan 52 weken, of onbekend',
        1: 'Na 27 tot 52 weken',
        2: 'Na 14 tot 26 weken',
        3: 'Binnen 13 weken',
      },
    },
    K2: {
      question: 'Is er een maat met nulmeting, doel en eigenaar?',
      evidence: 'de maat, zoals die is vastgelegd',
      answers: {
        0: 'Nee, of alleen volgers en likes',
        1: 'Een doel zonder nulmeting',
        2: 'De nulmeting volgt binnen 4 weken, en er is een doel',
        3: 'Nulmeting en doel liggen vast, en de uitslag komt binnen fase 1',
      },
    },
    K3: {
      question: 'Voor wie binnen het bedrijf is het zichtbaar?',
      evidence: 'het rapport, het overleg of de demonstratie',
      answers: {
        0: 'Voor niemand',
        1: 'Voor het eigen team',
        2: 'Voor het afdelingshoofd en één andere afdeling',
        3: 'Het managementteam ziet het, en het succes wordt gedeeld',
      },
    },
    K4: {
      question: 'Past de maat bij de fase?',
      evidence: 'de soort maat',
      answers: {
        0: 'Alleen likes en volgers, of alleen opbrengst in euro’s',
        1: 'Aantallen van wat we doen',
        2: 'Een maat voor service of gedrag',
        3: 'Een maat voor wat de klant merkt: NPS, sentiment, tevredenheid, reactietijd, minder contacten',
      },
    },
    K5: {
      question: 'Is het voordeel aannemelijk groter dan de moeite?',
      evidence: 'een berekening, of welke schade het voorkomt',
      answers: {
        0: 'Daar is niet over nagedacht',
        1: 'Dat is een gok',
        2: 'Ja, in orde van grootte',
        3: 'Ja, berekend en met bron',
      },
    },
    B1: {
      question: 'Zijn stap twee en drie uitgewerkt?',
      evidence: 'fase 2 en 3: wat er groeit, met geld en fte bij benadering',
      answers: {
        0: 'Nee',
        1: 'Alleen fase 2, in één zin',
        2: 'Beide, één nog zonder getallen',
        3: 'Beide helemaal',
      },
    },
    B2: {
      question: 'Is fase 1 eindig én kan zij daarna blijven lopen?',
      evidence: 'de einddatum, en wie het daarna betaalt',
      answers: {
        0: 'Geen van beide',
        1: 'Eén van de twee',
        2: 'Beide, de kosten zijn geschat',
        3: 'Beide, de kosten staan in de begroting van de lijn',
      },
    },
    B3: {
      question: 'Is er een poort met drempel, beslisser en stopregel?',
      evidence: 'de poort, zoals die is vastgelegd',
      answers: {
        0: 'Nee',
        1: 'Alleen een drempel',
        2: 'Een drempel en een beslisser',
        3: 'Compleet, met stopregel en datum',
      },
    },
    B4: {
      question: 'Wat gebeurt er met de kosten per eenheid bij groei?',
      evidence: 'de kosten per eenheid nu en in fase 3',
      answers: {
        0: 'Onbekend',
        1: 'Ze stijgen met het volume',
        2: 'Ze blijven gelijk',
        3: 'Ze dalen, bijvoorbeeld doordat klanten elkaar helpen',
      },
    },
    B5: {
      question: 'Wie wordt eigenaar in de lijn, en doet die al mee?',
      evidence: 'de naam, de afdeling en het trainingsplan',
      answers: {
        0: 'Niemand',
        1: 'De naam is bekend, maar die doet nog niet mee',
        2: 'De naam is bekend en doet mee',
        3: 'Die doet mee, en training en werkwijze zijn afgesproken',
      },
    },
  },
  /** A question that decides on its own. */
  knockout: 'beslissende vraag',
  notAnswered: 'Nog niet beantwoord',
  evidenceMissing: 'Er is geen bewijs genoemd; daarom telt dit als 1.',
  stopsAfterPhase1: 'De pilot stopt na fase 1; daarom telt dit als hoogstens 1.',
};
