import type { AnchorId } from '../../../../planning/index.js';

/** Examples and figures from practice beside the catalogue of first pilots. */
export const anchors = {
  'evening-hours':
    'De meeste van de vijftien grootste verzekeraars sloten webcare om 21:00 uur; meer dan een kwart had in de avond geen webcare. Avond en weekend zijn dus de logische tweede stap.',
  'zlm-promise': 'ZLM belooft op Facebook en Twitter binnen 2 uur antwoord, van 8 tot 22 uur.',
  'ohra-one-person': 'OHRA deed webcare met één voltijder, met het klantcontactcentrum als achtervang.',
  'contacts-a-day':
    'De tien grootste webcare-accounts hadden gemiddeld 340 contacten per dag; de grootste 150 stuurden gemiddeld zo’n 36 antwoorden per dag. Het verschuift naar de avond.',
  'uwv-four-people': 'Bij UWV gaven vier mensen 275 antwoorden per maand, naast hun werk aan de telefoon.',
  'contact-cost':
    'Een contact kost per telefoon € 7 tot € 15, per e-mail € 3 tot € 6, per chat of WhatsApp € 4 tot € 9, en € 0,50 tot € 2 als klanten zichzelf helpen.',
  'municipal-cost':
    'Webcare kan ook duurder zijn: negen grote gemeenten betaalden € 18,30 per vraag, bij 200 tot 250 vragen per maand.',
  'ns-ambassadors':
    'NS groeide in twee jaar van 15 naar 147 ambassadeurs. Zij werden 858.000 keer gezien, voor € 1.500 aan kosten buiten de deur, zonder bonussen en met weinig sturing.',
  'advocacy-study':
    'Onderzoek naar 1.636 beoordelingen van 18 programma’s voor ambassadeurs: sociale verbondenheid werkt het sterkst. Het moet vrijwillig zijn; met aantallen afdwingen lukt niet.',
  'price-of-writing':
    'Een freelance journalist rekent ongeveer € 0,30 tot € 0,50 per woord, of zo’n € 300 voor een blog van 800 woorden. Een bureau is duurder.',
  bovenkamer:
    'De Bovenkamer van Zilveren Kruis: 600 klanten uitgenodigd, 54% deed onbetaald mee, besloten en vijf weken lang, met ongeveer 50 vragen. 170 mensen bleven tot het eind, 35 waren actief in het forum.',
  'rabobank-community':
    'Denk Mee Met Je Bank van Rabobank is blijvend. De hypotheekaanvraag en de naam van een spaarproduct zijn erdoor veranderd.',
  'fbto-onderling':
    'FBTO Onderling gaat over afgehandelde claims tot € 2.500. Een zaak staat minstens een maand open en wordt teruggedraaid bij meer dan 100 stemmen waarvan minstens 60% dat wil.',
  'telfort-max': 'Telfort liet klanten Telfort Max testen voordat het uitkwam.',
  't-mobile-community':
    'De community van T-Mobile had 185.000 gebruikers en 23 vrijwillige experts. Klanten gaven meer dan de helft van de antwoorden.',
  'kpn-community':
    'Bij KPN werden 28.000 antwoorden gevonden en kwamen er 200.000 bezoeken per maand. Eind 2013 scheelde dat € 1,7 miljoen aan contacten.',
  'telfort-community': 'De community van Telfort had ongeveer 36.000 leden.',
  'community-doubt':
    'Een kanttekening: providers hebben tientallen mensen in dienst om een community draaiend te houden, en zeer actieve gebruikers kunnen hun onafhankelijkheid verliezen.',
  'research-community': 'Een onderzoekscommunity telt 20 tot 200 leden per opdracht.',
  'cocreation-failures':
    'Het gaat mis als ideeën te gewoon of onhaalbaar zijn, en als mensen nooit horen wat ermee gebeurde. Koppel daarom aan iedereen terug.',
  'participation-rule':
    'Vuistregel: van elke 100 leden kijken er 90, doen er 9 soms mee en is er 1 heel actief. In kleine groepen is dat eerder 70, 20 en 10.',
  'four-cs-adoption':
    'Onder 1.222 managers in zes landen paste de aanpak nog weinig bij de cultuur, en waren de vier C’s lang niet overal ingevoerd.',
  'engaged-enterprise':
    'Bedrijven die sociale media in het hele bedrijf inzetten, zagen een ongeveer vier keer zo groot effect. Het gemiddelde rendement was 3 tot 5%, het beste 7,7% en het laagste 1,9%.',
  'advocating-board':
    'Bij twee derde van de best presterende bedrijven draagt de directie het actief uit. Van de bedrijven met een hoog rendement laat 57% klanten meedenken over producten.',
} satisfies Readonly<Record<AnchorId, string>>;
