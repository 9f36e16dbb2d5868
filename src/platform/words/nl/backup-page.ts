/** Taking a backup of the whole installation along, from a page. */
export const backupPage = {
  title: 'Reservekopie',
  lead: 'Eén bestand met alles van deze installatie, zoals het nu is. Iedereen kan gewoon doorwerken.',
  secret: 'Bewaar het bestand als een geheim. Wie het heeft, heeft alles.',
  busy: 'Er wordt al een reservekopie gemaakt. Probeer het zo nog eens.',
  holds: 'Wat erin staat',
  holdsText:
    'Alle organisaties, mensen, voorstellen, plannen en logboeken. Niet wie er nu is aangemeld: na terugzetten meldt iedereen zich opnieuw aan.',
  byCommand: 'Elke nacht vanzelf',
  byCommandText:
    'Wie de server beheert, plant het commando “kikkerplan backup BESTAND”. Het maakt hetzelfde bestand.',
  putBack: 'Terugzetten',
  putBackText:
    'Dat kan alleen op de server, met de server stil: “kikkerplan restore BESTAND”. Het bestand wordt eerst helemaal nagekeken, en de database die er stond blijft bewaard.',
  download: 'Maak en download',
  choosePassword: 'Kies een wachtwoord',
  notHere: {
    'not-all-yours':
      'Een reservekopie bevat alle organisaties van de installatie. U kunt er hier alleen een maken als u van elke organisatie beheerder bent. Vraag het aan wie de server beheert.',
    'no-password':
      'Voor een reservekopie vragen we opnieuw om uw wachtwoord, en u hebt er nog geen. Kies er eerst een.',
  },
};
