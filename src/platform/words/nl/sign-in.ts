import { message } from '../message.js';

/** Getting in: e-mail and password, a one-time address, or the organisation's own sign-in. */
export const signIn = {
  title: 'Aanmelden',
  lead: 'Meld u aan met het e-mailadres en het wachtwoord van uw account.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  forgotten: 'Wachtwoord vergeten?',
  first:
    'Is Kikkerplan net gestart en heeft nog niemand een wachtwoord? Gebruik dan het eenmalige adres in het venster waarin Kikkerplan is gestart.',
  wrong:
    'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw of kies een nieuw wachtwoord.',
  tooMany: message<{ minutes: number }>(
    'Er zijn te veel pogingen gedaan. Probeer het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw.',
  ),
  expired: 'U moet zich opnieuw aanmelden. Daarna gaat u verder waar u was.',
  kept: 'U moet zich opnieuw aanmelden. Wat u had ingevuld is bewaard: daarna vindt u het terug en kunt u het versturen.',
  with: message<{ name: string }>('Aanmelden met {name}'),
  ready:
    'Dit adres meldt u één keer aan. Daarna blijft u een week aangemeld op dit apparaat, tenzij u zich afmeldt.',
  button: 'Meld mij aan',
  again: 'Naar aanmelden',
  problems: {
    unknown: 'Dit adres klopt niet. Kopieer het hele adres uit het venster waarin Kikkerplan is gestart.',
    used: 'Dit adres is al gebruikt. Start Kikkerplan opnieuw voor een nieuw adres.',
    expired: 'Dit adres is verlopen: het werkt een kwartier. Start Kikkerplan opnieuw voor een nieuw adres.',
  },
};
