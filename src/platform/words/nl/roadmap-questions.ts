import type { MaturityQuestion } from '../../../planning/index.js';

interface QuestionWords {
  readonly question: string;
  /** 0 not at all, then what each phase of the roadmap looks like. */
  readonly answers: Readonly<Record<0 | 1 | 2 | 3 | 4, string>>;
}

/** The twelve questions of the self-assessment with every answer described (domain.md 5.5). */
export const roadmapQuestions = {
  M1: {
    question: 'Waarom bent u actief op sociale media?',
    answers: {
      0: 'Dat zijn we nog niet.',
      1: 'Omdat anderen het ook doen, of omdat het kan.',
      2: 'Voor een campagne, of voor de doelen van één afdeling.',
      3: 'Om samen met klanten onze dienstverlening te verbeteren.',
      4: 'Zo leiden we het bedrijf: wat klanten zeggen, bepaalt wat we doen.',
    },
  },
  M2: {
    question: 'Welk plan ligt eronder?',
    answers: {
      0: 'Er is geen plan.',
      1: 'Er zijn losse ideeën, maar geen plan op papier.',
      2: 'Er is een plan per kanaal of per campagne.',
      3: 'Het staat in de ondernemingsplannen.',
      4: 'Het staat in het jaarplan van elke afdeling.',
    },
  },
  M3: {
    question: 'Wie doet het werk?',
    answers: {
      0: 'Niemand.',
      1: 'Een of enkele enthousiaste mensen, meestal van het online team.',
      2: 'Marketing, service en voorlichting, elk voor zich.',
      3: 'Ook verkoop en HR; er is een team met mensen uit verschillende afdelingen.',
      4: 'Iedereen die klanten spreekt, binnen duidelijke regels.',
    },
  },
  M4: {
    question: 'Hoe gaat u om met vragen en klachten?',
    answers: {
      0: 'Die komen niet binnen, of blijven liggen.',
      1: 'Ze verrassen ons; we zien wel wie antwoordt.',
      2: 'We antwoorden in kantooruren, of enkele uren per dag.',
      3: 'We antwoorden binnen afgesproken tijden, in elk kanaal hetzelfde.',
      4: 'Er is altijd antwoord, en klanten helpen ook elkaar.',
    },
  },
  M5: {
    question: 'Hoe luistert u naar wat klanten zeggen?',
    answers: {
      0: 'Dat doen we niet.',
      1: 'Soms zoekt iemand het met de hand op.',
      2: 'Met een tool; de rapporten blijven binnen de eigen afdeling.',
      3: 'Signalen gaan naar wie verantwoordelijk is voor het product.',
      4: 'Van besluiten is te zien op welk klantsignaal ze rusten.',
    },
  },
  M6: {
    question: 'Hoe komt uw content tot stand?',
    answers: {
      0: 'We plaatsen niets.',
      1: 'We plaatsen af en toe iets.',
      2: 'We werken met een kalender van campagnes en feestdagen.',
      3: 'We maken doorlopend content op basis van vragen van klanten.',
      4: 'We maken content samen met klanten.',
    },
  },
  M7: {
    question: 'Hoe werkt u samen met klanten?',
    answers: {
      0: 'Dat doen we niet, en er zijn geen ideeën voor.',
      1: 'Dat doen we nog niet, maar we denken erover na.',
      2: 'Met stemmingen en prijsvragen.',
      3: 'In besloten groepen of een community.',
      4: 'Doorlopend, en het heeft invloed op besluiten.',
    },
  },
  M8: {
    question: 'Hoe stemmen afdelingen onderling af?',
    answers: {
      0: 'Dat doen ze niet.',
      1: 'Alleen als er iets misgaat.',
      2: 'Via e-mail, intranet en aan de lunchtafel.',
      3: 'In een vast overleg van verschillende afdelingen.',
      4: 'Het is een vast punt in het gewone overleg van elke afdeling.',
    },
  },
  M9: {
    question: 'Wat doet de directie?',
    answers: {
      0: 'De directie weet er niet van, en niemand heeft het gevraagd.',
      1: 'De directie weet er nauwelijks van.',
      2: 'De directie vindt het goed, zolang het weinig kost.',
      3: 'De directie is betrokken; een directielid is sponsor.',
      4: 'De directie doet zelf mee in gesprekken met klanten.',
    },
  },
  M10: {
    question: 'Wat meet u?',
    answers: {
      0: 'Niets.',
      1: 'Likes en volgers.',
      2: 'Ook hoe snel we antwoorden en hoe de stemming is.',
      3: 'Tevredenheid, NPS, efficiëntie en opbrengst.',
      4: 'We sturen op de waarde voor de klant.',
    },
  },
  M11: {
    question: 'Welke regels zijn er, en wat doet u bij ophef?',
    answers: {
      0: 'Er zijn geen regels en er is niemand aangewezen.',
      1: 'Er zijn geen regels op papier; we lossen het op als het zover is.',
      2: 'Er is beleid op papier.',
      3: 'Mensen zijn getraind en het crisisplan is geoefend.',
      4: 'We leren van elk voorval en vernieuwen de regels elk jaar.',
    },
  },
  M12: {
    question: 'Wat gebeurt er met wat klanten zeggen?',
    answers: {
      0: 'We horen het niet.',
      1: 'We horen het, maar er gebeurt niets mee.',
      2: 'De klant krijgt antwoord, en daar blijft het bij.',
      3: 'We verbeteren iets en laten de klant weten wat.',
      4: 'Er is vast geld om met klantsignalen aan de slag te gaan.',
    },
  },
} satisfies Readonly<Record<MaturityQuestion, QuestionWords>>;
