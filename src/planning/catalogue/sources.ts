/** A public page that a figure or an example comes from. */
export interface Source {
  /** "W33", as in figures and notes. */
  readonly id: string;
  /** That of the page, the same in every language. */
  readonly title: string;
  readonly url: string;
  /** Year of publication; null when the page does not say. */
  readonly year: number | null;
}

type SourceRow = readonly [id: string, year: number | null, title: string, url: string];

/** Only what a figure, note or phase of the product rests on (domain.md 11). */
const ROWS: readonly SourceRow[] = [
  [
    'S0',
    2014,
    'Social Business Roadmap 1: Presence-fase (Social Inc.)',
    'https://socialinc.nl/content/social-business-roadmap-1-presence-fase/',
  ],
  [
    'S4',
    2011,
    'The webcare follow-up: community management (Marketingfacts)',
    'https://www.marketingfacts.nl/berichten/20110429_the_webcare_follow-up_community_management',
  ],
  [
    'W2',
    null,
    'Social Business Roadmap 2: Dialogue-fase (Social Inc.)',
    'https://socialinc.nl/content/social-business-roadmap-2-dialogue-fase/',
  ],
  [
    'W3',
    null,
    'Social Business Roadmap 3: Engagement-fase (Social Inc.)',
    'https://socialinc.nl/content/social-business-roadmap-3-engagement-fase/',
  ],
  ['W8', null, 'Social Business', 'http://zsvalid.com/Social_Business'],
  [
    'W10',
    null,
    'Social media integration (SlideShare)',
    'https://www.slideshare.net/slideshow/social-media-integration-9117786/9117786',
  ],
  [
    'W11',
    2012,
    'The 4 C’s of the Conversation Company: still a long road ahead for most companies (Brian Solis)',
    'https://briansolis.com/2012/09/the-4-cs-of-the-conversation-company-still-a-long-road-ahead-for-most-companies/',
  ],
  [
    'W12',
    null,
    'The 4C’s of the Conversation Company (Steven Van Belleghem)',
    'https://www.slideshare.net/stevenvanbelleghem/the-4cs-of-the-conversation-company',
  ],
  [
    'W24',
    null,
    'Klantcontact via social media',
    'https://www.yumpu.com/nl/document/view/12284227/klantcontact-via-social-media/22',
  ],
  [
    'W26',
    2013,
    'Webcare volgens OHRA: gewoon het gesprek aangaan (Frankwatching)',
    'https://www.frankwatching.com/archive/2013/09/18/webcare-volgens-ohra-gewoon-het-gesprek-aangaan/',
  ],
  [
    'W27',
    2016,
    'Verzekeraars scoren goed in webcare-onderzoek (AM)',
    'https://www.amweb.nl/branche/nieuws/2016/03/verzekeraars-scoren-goed-in-webcare-onderzoek-1012810',
  ],
  [
    'W28',
    null,
    'Negen-tot-vijfmentaliteit op social media in Nederland (Fonk)',
    'http://fonkonline.nl/artikelen/tech/negen-tot-vijf-mentaliteit-op-social-media-in-nederland-40087.html',
  ],
  [
    'W29',
    2017,
    'Webcare zwakker in de avonduren (CustomerFirst)',
    'https://customerfirst.nl/nieuws/2017/04/webcare-zwakker-in-de-avonduren',
  ],
  [
    'W30',
    2016,
    'Grote merken reageren te traag op klantvragen via webcare (Managers Online)',
    'https://managersonline.nl/nieuws/17190/grote-merken-reageren-te-traag-op-klantvragen-via-webcare.html',
  ],
  [
    'W31',
    null,
    'Webcare in Nederland steeds meer gericht op de klant (CustomerTalk)',
    'https://www.customertalk.nl/nieuws/webcare-in-nederland-steeds-meer-gericht-op-de-klant/',
  ],
  [
    'W32',
    2015,
    'Groeiende behoefte aan webcare buiten kantooruren (CustomerTalk)',
    'https://www.customertalk.nl/nieuws/groeiende-behoefte-aan-webcare-buiten-kantooruren/',
  ],
  [
    'W33',
    2016,
    'Ruim kwart van top-15 verzekeraars biedt ’s avonds geen webcare (ITDS)',
    'https://www.itds.nl/actueel/ruim-kwart-van-top-15-verzekeraars-biedt-s-avonds-geen-webcare/',
  ],
  ['W34', null, 'Reactietermijnen (ZLM Verzekeringen)', 'https://www.zlm.nl/contact/reactietermijnen'],
  [
    'W35',
    null,
    'What does a customer contact cost on average in the Netherlands? (Pegamento)',
    'https://pegamento.nl/en/contact-center/what-does-a-customer-contact-cost-on-average-in-the-netherlands/',
  ],
  [
    'W36',
    null,
    'Vraag via social media kost gemeente 18 euro (Binnenlands Bestuur)',
    'http://www.binnenlandsbestuur.nl/digitaal/nieuws/vraag-via-social-media-kost-gemeente-18-euro.9455935.lynkx',
  ],
  [
    'W39',
    null,
    'Tien crowdservice-tips van T-Mobile (Marketingfacts)',
    'https://www.marketingfacts.nl/berichten/tien-crowdservice-tips-van-t-mobile',
  ],
  [
    'W40',
    2015,
    'Lithys 2015: KPN, Support Savings MVP (Khoros)',
    'https://community.khoros.com/t5/Past-Lithys-old-format/Lithys-2015-KPN-Support-Savings-MVP/idi-p/192053',
  ],
  [
    'W41',
    null,
    'Case study Telfort: improve customer contact, product development and call reduction',
    'https://docslib.org/doc/10214030/case-study-telfort-improve-customer-contact-product-development-and-call-reduction-with-social-customer-service',
  ],
  [
    'W42',
    null,
    'Ziggo, KPN en T-Mobile zetten klanten bij problemen in (Totaal TV)',
    'https://www.totaaltv.nl/nieuws/ziggo-kpn-en-tmobile-zetten-klanten-bij-problemen-in/',
  ],
  ['W43', null, 'Case versturen (FBTO Onderling)', 'https://forum.onderling.nl/case-versturen'],
  [
    'W44',
    2012,
    'Hoe ontwikkel je samen met klanten succesvolle concepten? (Frankwatching)',
    'https://www.frankwatching.com/archive/2012/10/08/hoe-ontwikkel-je-samen-met-klanten-succesvolle-concepten/',
  ],
  [
    'W45',
    null,
    '3 vragen en antwoorden over de online co-creatie-community (Adformatie)',
    'https://www.adformatie.nl/carriere/3-vragen-antwoorden-over-de-online-co-creatie-community-va',
  ],
  ['W46', null, 'Research communities (Blauw)', 'https://www.blauw.com/nl/services/research-communitys'],
  [
    'W47',
    null,
    '4 stappen: succesvolle co-creatie met patiënt en cliënt (Zorgmarketingplatform)',
    'https://www.zorgmarketingplatform.nl/kennis/4-stappen-succesvolle-co-creatie-patient-en-client/',
  ],
  [
    'W48',
    null,
    'Van referral recruitment naar ambassadeursprogramma: NS-case (RecruitmentTraining)',
    'https://recruitmenttraining.pro/?p=10739',
  ],
  [
    'W49',
    null,
    'De menskant van employee advocacy: inzichten uit 1.600 reviews (Frankwatching)',
    'https://www.frankwatching.com/?p=794884',
  ],
  [
    'W50',
    null,
    'Net Promoter Score zakelijke verzekeraars daalt voor vierde jaar op rij (Risk & Business)',
    'https://www.riskenbusiness.nl/nieuws/insurance/net-promoter-score-zakelijke-verzekeraars-daalt-voor-vierde-jaar-op-rij/',
  ],
  [
    'W51',
    2022,
    'Zakelijke klanten positiever over schadeverzekering dan voor corona (Automotive Online)',
    'https://www.automotive-online.nl/management/schade/2022/01/31/onderzoek-zakelijke-klanten-positiever-over-schadeverzekering-dan-voor-corona/',
  ],
  [
    'W52',
    null,
    'Change saturation and the importance of establishing and managing the portfolio of change (Prosci)',
    'http://www.change-management.com/tutorial-saturation-white-paper.htm',
  ],
  [
    'W53',
    null,
    'Your portfolio is ready, stakeholders are overloaded: now what? (PMI)',
    'https://www.pmi.org/learning/library/portfolio-ready-stakeholders-overloaded-5999',
  ],
  [
    'W56',
    null,
    'The economics of the socially engaged enterprise (Economist Intelligence Unit)',
    'https://docplayer.net/amp/13926480-The-economics-of-the-socially-engaged-enterprise.html',
  ],
  [
    'W57',
    null,
    'The economics of engagement (PRWeek)',
    'https://www.prweek.com/article/1279195/economics-engagement',
  ],
  [
    'W67',
    null,
    'Community-Engagement und die 90-9-1-Regel (Der Social Media Manager)',
    'https://der-socialmediamanager.de/community-engagement-und-die-90-9-1-regel/',
  ],
  [
    'W72',
    null,
    'Wie wil er betalen voor goede content? (Kleedkamer 4)',
    'https://www.kleedkamer4.nl/contentstrategie/wie-wil-er-betalen-voor-goede-content-frank-news/',
  ],
  [
    'W73',
    null,
    'De ROI van sociale media: het is wel te berekenen (Rick Mans)',
    'http://docplayer.nl/963723-De-roi-van-sociale-media-het-is-wel-te-berekenen-door-rick-mans.html',
  ],
];

export const SOURCES: readonly Source[] = ROWS.map(([id, year, title, url]) => ({ id, year, title, url }));

const BY_ID = new Map(SOURCES.map((source) => [source.id, source]));

/** "W27; W28" -> both sources; tags that are no public page (D) fall away. */
export function sourcesOf(tags: string): readonly Source[] {
  return tags.split(';').flatMap((tag) => BY_ID.get(tag.trim()) ?? []);
}
