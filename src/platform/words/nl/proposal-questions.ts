/**
 * The questions of a proposal in plain words: for each what is asked and why, and a good and a less good answer. The
 * questions of the scorecard keep their own words (`scorecard`); here stands only the help with them.
 */
export const proposalQuestions = {
  own: {
    idea: {
      title: 'Wat is het idee?',
      lead: 'Schrijf het zo dat een collega van een andere afdeling het begrijpt.',
      good: '“Klanten met ruitschade krijgen via WhatsApp bericht hoe het met hun schade staat.” Wie leest dit, weet wat er verandert.',
      bad: '“We gaan iets met WhatsApp doen.” Wat de klant eraan heeft, staat er niet.',
      fields: {
        title: 'Naam van de pilot',
        customerGain: 'Wat merkt de klant ervan?',
        customerGainHint: 'In één of twee zinnen. Niet wat u doet, maar wat de klant ziet of hoort.',
      },
    },
    firstPhase: {
      title: 'Waar begint u klein mee?',
      lead: 'Fase 1 is een proef met een einde. Eén team, één kanaal of alleen kantooruren is genoeg.',
      good: '“Twaalf behandelaars sturen bij ruitschade vier vaste berichten, dertien weken lang.” Klein, en er is een einde.',
      bad: '“Alle afdelingen werken voortaan met WhatsApp.” Dat is geen proef meer.',
      fields: {
        title: 'Wat doet u in fase 1?',
        titleHint: 'Eén zin: wie doet wat, en voor welke klanten.',
        weeks: 'Hoeveel weken duurt fase 1?',
        weeksHint: 'Liefst 4 tot 26 weken. Tel de laatste twee weken mee, waarin u terugkijkt.',
        from: 'Wanneer wilt u beginnen?',
        fromAny: 'Zodra het past',
      },
    },
    c: {
      title: 'Bij welke C hoort de pilot?',
      lead: 'De vier C’s zorgen dat klantgericht werken op vier plekken tegelijk begint. Kies de C waar de klant het meeste van merkt.',
      good: 'Berichten over een lopende schade zijn Customer Experience: de klant merkt het in de dienst zelf.',
      bad: 'Alles Content noemen omdat er een tekst bij hoort. Dan komt één afdeling vol te zitten en de rest doet niets.',
      fields: { c: 'De pilot hoort bij' },
    },
    departments: {
      title: 'Welke afdeling trekt de pilot, en wie doet er mee?',
      lead: 'De trekker doet het meeste werk en heeft de leiding. Wie meedoet, merkt de helft van de hitte.',
      good: 'Schade trekt, ICT & Data doet mee omdat die het bericht koppelt.',
      bad: 'Iedereen aanvinken om niemand te vergeten. Dan wordt het overal druk en is niemand aan zet.',
      fields: { owner: 'Trekker', involved: 'Wie doet er mee?' },
    },
    change: {
      title: 'Hoeveel verandert fase 1 aan het dagelijks werk?',
      lead: 'Vijf vragen. Samen geven zij de hitte van fase 1, van 1 (koud of lauw) tot 5 (kokend). Kleiner beginnen is koeler.',
      good: 'Antwoorden voor fase 1 alleen: bij een proef met één team verandert het werk van misschien 5% van de afdeling.',
      bad: 'Antwoorden voor wat u over drie jaar wilt. Dan lijkt de proef te heet om te beginnen.',
      fields: {},
    },
    money: {
      title: 'Wat kost fase 1, en is dat geld er?',
      lead: 'Alleen wat u moet betalen: licenties, een bureau, een panel. Uren van eigen mensen vraagt de volgende pagina.',
      good: '€ 18.000 nodig, € 18.000 toegezegd, schriftelijk, door de directeur Schade.',
      bad: '“Geld vinden we wel.” Zonder naam en bedrag telt het als niet toegezegd.',
      fields: {
        money: 'Hoeveel is er nodig?',
        moneyHint: 'Is er niets nodig? Schrijf dan 0; de rest kan leeg blijven.',
        committed: 'Hoeveel is er toegezegd?',
        commitment: 'Hoe is het toegezegd?',
        by: 'Wie heeft het toegezegd?',
        byHint: 'Naam en functie.',
      },
    },
    hours: {
      title: 'Wie zegt de uren van fase 1 toe?',
      lead: 'Noem per afdeling de uren en de persoon die ze toezegt. Een mondelinge toezegging mag. Schriftelijk telt zwaarder.',
      good: 'Schade: 0,6 fte, schriftelijk, M. Terpstra. ICT & Data: 0,4 fte, mondeling, J. Bos.',
      bad: 'Alleen de eigen uren invullen. Dan ontdekt de andere afdeling het pas bij de start.',
      fields: {
        fte: 'Hoeveel fte?',
        fteHint: '1 fte is 36 uur per week. Schrijf 0,6 voor ongeveer 22 uur.',
        by: 'Wie zegt deze uren toe?',
        how: 'Hoe zijn ze toegezegd?',
      },
    },
    firstResult: {
      title: 'Wat levert het zichtbaar op, en wanneer?',
      lead: 'Een goede pilot laat binnen drie maanden iets zien. Dat hoeft niet het einddoel te zijn.',
      good: 'Na 8 weken: minder telefoontjes over de status, te zien in het weekrapport van Klantenservice.',
      bad: 'Na 60 weken: klanten zijn tevredener. Zo lang wacht niemand.',
      fields: {
        weeks: 'Na hoeveel weken is het eerste te zien?',
        what: 'Wat is er dan te zien, en waar?',
        whatHint: 'Noem ook het rapport of het overleg waarin het te zien is.',
      },
    },
    measure: {
      title: 'Waaraan ziet u of het werkt?',
      lead: 'Eén maat is genoeg. Meet vóór de start waar u nu staat, anders is het verschil niet te zien.',
      good: 'Statusvragen per 100 zaken, van 62 naar 45, nulmeting gedaan, eigenaar: teamleider Schade.',
      bad: 'Meer volgers. Dat zegt niets over wat de klant merkt, en telt daarom nooit alleen.',
      fields: {
        kpi: 'Maat',
        baseline: 'Waar staat u nu?',
        baselineHint: 'Met eenheid, bijvoorbeeld “62 per 100 zaken”.',
        target: 'Waar wilt u aan het eind van fase 1 staan?',
        status: 'Is de nulmeting gedaan?',
        owner: 'Wie is eigenaar van de maat?',
        ownerHint: 'Wie meet, en wie vertelt het als het tegenvalt.',
      },
      statuses: { measured: 'Ja', planned: 'Nee, binnen 4 weken', none: 'Nee' },
    },
    followUp: {
      title: 'Hoe gaat het verder als fase 1 lukt?',
      lead: 'Een pilot met een plan heeft al een vervolg bedacht. Ook “het stopt hier” is een antwoord, als u zegt waarom.',
      good: '“Stopt na fase 1, omdat we alleen willen weten of klanten de berichten lezen.” Dat is een eerlijk antwoord met een reden.',
      bad: 'Niets invullen en hopen dat er later geld komt. Zonder vervolg of reden voldoet de pilot niet.',
      fields: {
        next: 'Komt er een fase 2?',
        yes: 'Ja, er komt een vervolg',
        no: 'Nee, het stopt na fase 1',
        reason: 'Waarom stopt het na fase 1?',
        reasonHint:
          'Vul dit alleen in als het stopt. De pilot wordt dan geparkeerd: hij telt niet mee in het plan totdat er een vervolg is.',
      },
    },
    phase2: {
      title: 'Wat wordt er groter in fase 2?',
      lead: 'Hetzelfde, maar één ding groter: meer uren, een kanaal erbij, een andere doelgroep. Getallen mogen een schatting zijn.',
      good: '“Ook in de avond, met dezelfde mensen.” Er groeit één ding.',
      bad: '“Alles tegelijk: alle kanalen, alle klanten, dag en nacht.” Dat is geen stap maar een sprong.',
      fields: {
        title: 'Wat doet u in fase 2?',
        widens: 'Wat wordt er groter?',
        widensHint: 'Kies er één, hoogstens twee.',
        weeks: 'Hoeveel weken duurt fase 2?',
        intensity: 'Hoe heet is fase 2?',
        intensityHint: 'Hoogstens één hoger dan de fase ervoor.',
        money: 'Hoeveel geld ongeveer?',
        fte: 'Hoeveel fte van de trekker ongeveer?',
      },
    },
    phase3: {
      title: 'En wat wordt er groter in fase 3?',
      lead: 'Fase 3 ligt dicht bij het einddoel en is gewoon werk geworden. Weet u het nog niet? Laat deze pagina leeg; dat blijft dan zichtbaar.',
      good: '“Zeven dagen per week, in het vaste rooster en de vaste begroting.”',
      bad: '“Zie fase 2.” Dan groeit er niets: lauw water blijft lauw.',
      fields: {
        title: 'Wat doet u in fase 3?',
        widens: 'Wat wordt er groter?',
        widensHint: 'Kies er één, hoogstens twee.',
        weeks: 'Hoeveel weken duurt fase 3?',
        intensity: 'Hoe heet is fase 3?',
        intensityHint: 'Hoogstens één hoger dan de fase ervoor.',
        money: 'Hoeveel geld ongeveer?',
        fte: 'Hoeveel fte van de trekker ongeveer?',
      },
    },
    goal: {
      title: 'Aan welk doel op lange termijn draagt het bij?',
      lead: 'En hoe ver bent u na elke fase op weg? Een schatting is genoeg.',
      good: 'Doel: klanten weten altijd waar hun zaak staat. Na fase 1 op 15%, na fase 2 op 45%, na fase 3 op 70%.',
      bad: 'Geen doel kiezen. Dan kan niemand zien of het de goede kant op gaat.',
      fields: {
        goal: 'Doel',
        percent1: 'Na fase 1',
        percent2: 'Na fase 2',
        percent3: 'Na fase 3',
      },
    },
    gate: {
      title: 'Wanneer gaat u door naar fase 2, en wie beslist?',
      lead: 'Dit heet de poort. Spreek het nu af, dan is het straks geen discussie.',
      good: 'Door als de mediaan 8 weken op hoogstens 2 uur ligt. De strategiedirecteur beslist. Stoppen als het onder 60% blijft.',
      bad: '“We kijken wel hoe het loopt.” Dan beslist straks degene die het hardst praat.',
      fields: {
        threshold: 'Wanneer gaat u door?',
        thresholdHint: 'Een getal dat u kunt meten, en hoe lang het moet gelden.',
        decider: 'Wie beslist?',
        stopRule: 'Wanneer stopt u ermee?',
        date: 'Op welke dag valt de beslissing?',
        dateHint: 'Leeg: in de laatste twee weken van fase 1.',
      },
    },
    secondGate: {
      title: 'Wanneer gaat u door naar fase 3?',
      lead: 'Dezelfde vragen voor de tweede poort.',
      good: 'Door als 80% van de avondvragen binnen 2 uur antwoord krijgt en het rapportcijfer minstens 8 is.',
      bad: '“Als het bevalt.” Bevallen is niet te meten.',
      fields: {
        threshold: 'Wanneer gaat u door?',
        thresholdHint: 'Een getal dat u kunt meten, en hoe lang het moet gelden.',
        decider: 'Wie beslist?',
        stopRule: 'Wanneer stopt u ermee?',
        date: 'Op welke dag valt de beslissing?',
        dateHint: 'Leeg: in de laatste twee weken van fase 2.',
      },
    },
  },
  /** Help with the evidence of the questions of the scorecard. */
  scored: {
    C1: {
      good: 'Fase 1 past in de werkafspraak “antwoord binnen een dag” van het team.',
      bad: 'Eerst moet iedereen klantgericht gaan denken. Kies dan een fase 1 die past bij hoe u nu werkt.',
      cultureFirst: 'Wat moet er dan eerst veranderen?',
      cultureFirstHint: 'Alleen als de cultuur eerst moet veranderen. Een kleinere fase 1 is meestal beter.',
    },
    C2: {
      good: '9 van de 12 behandelaars hebben zich aangemeld, lijst van 3 maart.',
      bad: 'Het team is enthousiast. Vraag het na; een korte peiling is genoeg.',
    },
    C3: {
      good: 'De teamleider keurt elk bericht goed; de gedragslijn staat op intranet.',
      bad: 'Dat regelen we als het misgaat.',
    },
    C4: {
      good: 'M. Terpstra, hoofd Schade: “Wij doen dit.” A. de Wit, directie: “Ik sta erachter.”',
      bad: 'De directie zal er wel niets op tegen hebben.',
      sponsor: 'Wie in de directie staat erachter?',
      sponsorHint: 'Naam en functie. Laat leeg als dat nog niemand is.',
    },
    C5: {
      good: 'Het tweewekelijkse signalenoverleg, vast punt 3 op de agenda.',
      bad: 'We beginnen een nieuwe werkgroep.',
    },
    R3: {
      good: 'S. Kaya en P. Smit, elk 10 uur per week, schrijftraining op 14 april.',
      bad: 'Een stagiair doet het erbij.',
    },
    R4: {
      good: 'De webcaretool die Klantenservice al heeft, met dezelfde kennisbank.',
      bad: 'We kiezen straks een platform.',
    },
    R5: {
      good: 'Reserverooster met twee collega’s van Klantenservice, in februari geoefend.',
      bad: 'Dan doen we een tandje erbij.',
    },
    K3: {
      good: 'Weekrapport aan het managementteam; elke maand een demonstratie.',
      bad: 'Wie het wil weten, kan het vragen.',
    },
    K4: {
      good: 'Reactietijd: dat merkt de klant.',
      bad: 'Aantal geplaatste berichten: dat is werk, geen resultaat.',
    },
    K5: {
      good: '17 telefoontjes minder per 100 zaken, à € 8, bron: eigen cijfers van 2025.',
      bad: 'Het verdient zichzelf vast terug.',
    },
    B2: {
      good: 'Fase 1 stopt na 26 weken. Daarna kost het € 400 per maand, uit het budget van Schade.',
      bad: 'Het loopt gewoon door, dat zien we dan wel.',
    },
    B4: {
      good: 'Nu € 9 per contact, in fase 3 ongeveer € 6, doordat klanten elkaar helpen.',
      bad: 'Meer klanten is altijd duurder.',
    },
    B5: {
      good: 'P. Smit, teamleider Klantenservice, doet nu al mee; training in juni.',
      bad: 'De projectleider houdt het bij zich.',
    },
  },
};
