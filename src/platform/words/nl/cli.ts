import { message } from '../message.js';

/** What the command line says: help, reports and what went wrong. */
export const cli = {
  about: 'Toetst pilots, rekent een volgorde uit en maakt een integratieplan, uit één casebestand.',
  help: {
    usage: 'Gebruik:',
    arguments: 'Bestanden:',
    options: 'Opties:',
    commands: 'Opdrachten:',
    /** After the name of the program, and of a command. */
    programUsage: '<opdracht> [opties]',
    caseUsage: '[opties] <case>',
    documentUsage: '[opties] <document>',
    backupUsage: '[opties] <bestand>',
    exportUsage: '[opties] <organisatie> <bestand>',
    plainUsage: '[opties]',
    /** Below the list of commands. */
    exit: 'Afsluitcode: 0 klaar, 1 het plan is niet gereed (alleen met --strict), 2 de invoer klopt niet, 3 de database kan nu niet.',
  },
  commands: {
    check: 'toetst de voorstellen en het plan zoals de eigenaren het vroegen',
    sequence: 'rekent een volgorde uit die geen enkele afdeling laat koken',
    plan: 'schrijft het integratieplan als document',
    verify: 'gaat na of een plandocument echt is',
    schema: 'toont het JSON Schema van een casebestand',
    settings: 'toont elke grens met haar standaardwaarde en bron',
    backup: 'maakt een reservekopie van de database, ook terwijl de server werkt',
    export: 'schrijft alles van één organisatie als archief, ook terwijl de server werkt',
    import: 'zet een archief terug als nieuwe organisatie, ook terwijl de server werkt',
    restore: 'zet een reservekopie terug; de server moet stilstaan',
  },
  options: {
    file: 'casebestand in YAML of JSON, of - voor standaardinvoer',
    document: 'plandocument als HTML, of - voor standaardinvoer',
    json: 'antwoord als JSON',
    backupFile: 'bestand voor de reservekopie; het mag nog niet bestaan',
    organisation: 'adres van de organisatie: wat in webadressen achter /o/ staat',
    archiveFile: 'bestand voor het archief',
    archive: 'archief dat wordt teruggezet',
    for: 'e-mailadres van wie er beheerder van wordt',
    address: 'adres van de nieuwe organisatie (standaard volgens haar naam)',
    restoreFile: 'reservekopie die wordt teruggezet',
    portable: 'tekst waarmee ook een andere soort database te vullen is (PostgreSQL of SQLite)',
    lang: 'taal: nl of en (standaard nl)',
    strict: 'afsluitcode 1 als het plan niet gereed is',
    include: 'tel deze pilot mee, wat het oordeel ook is (mag vaker)',
    exclude: 'laat deze pilot buiten het plan (mag vaker)',
    profile:
      'hoe warm het mag worden: calm, balanced, brisk of de naam van een profiel uit de case (standaard balanced)',
    asAsked: 'houd de data aan die de eigenaren vroegen',
    seconds: 'zoek hoogstens zoveel seconden; 0 neemt de eerste volgorde volgens de regels',
    work: 'zoek zoveel stappen; met dezelfde beginwaarde geeft elke machine hetzelfde antwoord',
    keep: 'eerder antwoord van sequence --json: verschuif daarvan zo weinig mogelijk',
    seed: 'beginwaarde voor het zoeken: een heel getal',
    output: 'bestand om het plan in te schrijven, of - voor standaarduitvoer',
    format: message<{ formats: string }>(
      'soort document: {formats} (standaard volgens de naam van het bestand)',
    ),
    logo: 'logo voor het omslag: een PNG of JPEG',
    logoText: 'wat een voorleesprogramma in plaats van het logo zegt (standaard de naam van de organisatie)',
    help: 'toont deze hulp',
    version: 'toont de versie',
  },
  /** Before each complaint. */
  wrong: 'Fout',
  input: {
    missing: 'dit bestand bestaat niet',
    folder: 'dit is een map; noem een bestand',
    forbidden: 'dit bestand mag u niet lezen',
    'not-text': 'dit is geen tekst in UTF-8; sla het bestand op als UTF-8',
    'too-large': message<{ max: number }>(
      'dit bestand is groter dan {max, number} MB; zo groot is geen enkele case',
    ),
    unreadable: 'dit bestand kon niet worden gelezen',
  },
  output: {
    'no-folder': 'de map voor dit bestand bestaat niet',
    folder: 'dit is een map; noem een bestand',
    forbidden: 'in deze map mag u niet schrijven',
    full: 'de schijf is vol; er is niets geschreven',
    unwritable: 'dit bestand kon niet worden geschreven',
    'own-input': 'dit is het casebestand zelf; kies een andere naam voor het plan',
  },
  usage: {
    unknownCommand: message<{ name: string }>('de opdracht “{name}” bestaat niet; zie kikkerplan --help'),
    unknownOption: message<{ name: string }>('de optie “{name}” bestaat hier niet; zie kikkerplan --help'),
    missingValue: message<{ name: string }>('achter “{name}” hoort een waarde'),
    missingOption: message<{ name: string }>('geef {name} op'),
    missingFile: 'noem een bestand; zie kikkerplan --help',
    tooMany: 'noem één bestand',
    notAChoice: message<{ option: string; value: string; choices: string }>(
      '{option}: “{value}” kan niet; kies {choices}',
    ),
    notANumber: message<{ option: string; value: string }>('{option}: “{value}” is geen getal dat hier past'),
    eitherOr: message<{ one: string; other: string }>('kies {one} of {other}, niet allebei'),
    notASequence: message<{ file: string }>('{file}: dit is geen antwoord van kikkerplan sequence --json'),
    unknownPilot: message<{ option: string; pilot: string; pilots: string }>(
      '{option}: er is geen pilot “{pilot}”; deze zijn er wel: {pilots}',
    ),
    noPilots: message<{ option: string; pilot: string }>(
      '{option}: er is geen pilot “{pilot}”; deze case heeft geen pilots',
    ),
    bothWays: message<{ pilot: string }>(
      '“{pilot}” kan niet tegelijk met --include mee en met --exclude weg',
    ),
    unknownFormat: message<{ name: string; formats: string }>(
      'aan de naam “{name}” is niet te zien welk soort document u wilt; kies --format {formats}',
    ),
  },
  /** What people read when they do not ask for JSON. */
  report: {
    verdicts: {
      ready: 'Het plan is gereed',
      'ready-with-conditions': 'Het plan is gereed onder voorwaarden',
      'not-ready': 'Het plan is niet gereed',
    },
    counts: message<{ blocks: number; warnings: number; tips: number }>(
      '{blocks, plural, =0 {geen blokkades} one {1 blokkade} other {# blokkades}}, ' +
        '{warnings, plural, =0 {geen waarschuwingen} one {1 waarschuwing} other {# waarschuwingen}}, ' +
        '{tips, plural, =0 {geen tips} one {1 tip} other {# tips}}',
    ),
    maturity: message<{ phase: number; mean: string; inhibitors: string }>(
      'Social Business Roadmap: fase {phase, number}, gemiddeld {mean}; remmende factoren: {inhibitors}',
    ),
    noMaturity: 'Social Business Roadmap: de zelftest is niet ingevuld',
    pilots: 'Pilots',
    pilot: 'Pilot',
    verdict: 'Oordeel',
    noPilots: 'Deze case heeft nog geen pilots.',
    legend: message<{ conditional: string; fail: string; incomplete: string }>(
      'Punten per criterium, hoogstens 15: C cultuur, M middelen, K kortetermijnvoordeel, S schaalbaarheid. ' +
        '~ {conditional}, × {fail}, ? {incomplete}.',
    ),
    standings: {
      counted: '',
      'forced-in': 'meegeteld op verzoek',
      'forced-out': 'weggelaten op verzoek',
      parked: 'geparkeerd',
      withdrawn: 'ingetrokken',
      'not-eligible': 'telt niet mee',
    },
    /** Above what would make each proposal better. */
    advice: 'Wat een pilot beter maakt',
    groups: { block: 'Blokkades', warning: 'Waarschuwingen', tip: 'Tips' },
    outside: 'Bij voorstellen buiten het plan (telt niet mee in het oordeel)',
    noFindings: 'Er zijn geen bevindingen.',
    heat: 'Hitte per afdeling, in graden',
    department: 'Afdeling',
    ceiling: 'Plafond',
    rise: 'Stijging',
    organisation: 'Hele organisatie',
    heatLegend:
      'Elk getal is de heetste week van het kwartaal. ▲ boven het plafond, △ stijgt sneller dan de stijgingsgrens.',
    money: 'Geld, in euro',
    planned: 'Gepland',
    available: 'Beschikbaar',
    noDepartments: 'Deze organisatie heeft nog geen afdelingen.',
  },
  sequence: {
    status: {
      optimal: 'Deze volgorde houdt zich aan elke grens, en beter kan niet.',
      feasible: 'Deze volgorde houdt zich aan elke grens.',
      infeasible: 'Geen enkele volgorde houdt zich aan alle grenzen.',
      notFound:
        'Er is geen volgorde gevonden die zich aan alle grenzen houdt. Het is niet bewezen dat er geen is: zoek langer met --seconds, of geef ruimte aan wat hieronder staat.',
      asAskedFits: 'De gevraagde data houden zich aan elke grens.',
      asAskedBreaks: 'De gevraagde data houden zich niet aan elke grens.',
    },
    /** After the status: how warm it was allowed to get. */
    profile: message<{ profile: string }>('Profiel: {profile}.'),
    profiles: { calm: 'rustig', balanced: 'evenwichtig', brisk: 'vlot' },
    starts: 'Volgorde',
    undated: 'geen plaats',
    violations: 'Wat er botst',
    unfit: 'Wat niet past',
    unfitLine: message<{ phase: number; reasons: string }>('past niet vanaf fase {phase, number}. {reasons}'),
    progress: message<{ bar: string; percent: number; fits: number }>(
      'Zoeken {bar} {percent, number}%{fits, plural, =-1 {} =0 { · er past nog niets} one { · er past # pilot} other { · er passen # pilots}}',
    ),
    counterProposals: 'Tegenvoorstellen (er is nog niets veranderd)',
    noPilots: 'Er zijn geen pilots om een volgorde voor te maken.',
  },
  plan: {
    written: message<{ path: string }>('Geschreven: {path}'),
    'no-browser':
      'op deze machine staat geen Chromium of Chrome, en alleen daarmee is een PDF te maken; installeer Chromium, zet zijn pad in CHROMIUM_PATH, of maak HTML en druk dat af als PDF',
    'too-slow': 'het maken duurde te lang en is gestopt; maak HTML en druk dat af als PDF',
    cancelled: 'het maken is afgebroken',
    textWithoutLogo: '--logo-text: er is geen logo waar deze tekst bij hoort; noem het bestand met --logo',
    longLogoText: message<{ most: number }>('--logo-text: deze tekst is langer dan {most, number} tekens'),
    fallback:
      'Geen enkele gevonden volgorde houdt zich aan alle grenzen; het plan houdt de gevraagde data aan.',
  },
  verify: {
    genuine:
      'Dit document is echt: de gegevens horen bij de vingerafdruk, en de tekst hoort bij de gegevens.',
    'other-text':
      'De gegevens horen bij de vingerafdruk, maar de tekst is veranderd of met een andere versie van Kikkerplan gemaakt.',
    'other-data': 'Niet echt: de gegevens in dit document horen niet bij de vingerafdruk op het omslag.',
    'no-data': 'dit is geen plandocument van Kikkerplan, of de gegevens zijn eruit gehaald',
    'broken-data': 'de gegevens in dit document zijn beschadigd',
    fingerprint: message<{ fingerprint: string }>('Vingerafdruk van de gegevens: {fingerprint}'),
  },
  settings: {
    key: 'Grens',
    value: 'Standaard',
    unit: 'Eenheid',
    range: 'Bereik',
    source: 'Bron',
    units: {
      degrees: 'graden',
      weeks: 'weken',
      percent: 'procent',
      count: 'aantal',
      score: 'punten',
      steps: 'stappen',
      fraction: 'deel',
      quarters: 'kwartalen',
      months: 'maanden',
    },
    note: 'Lijsten met vijf getallen horen bij verandertolerantie 1 tot en met 5. Bron: S en W zijn bronnen uit het vakgebied, D is een eigen standaard.',
  },
  /** After something broke that is not the reader's doing. */
  broken: message<{ reason: string }>(
    'Kikkerplan zelf ging stuk: {reason}. Meld dit met het casebestand erbij.',
  ),
};
