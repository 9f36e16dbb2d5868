/** A proposal that is filled in whole, to read before writing one. What is not here comes from the catalogue and the help. */
export const exampleProposal = {
  link: 'Lees eerst een heel voorstel dat is ingevuld',
  eyebrow: 'Voorbeeld van een ingevuld voorstel',
  lead: 'Zo kan een voorstel eruitzien. De namen en bedragen zijn verzonnen; u kunt hier niets veranderen.',
  customerGain:
    'Wie schade heeft, krijgt bij elke stap bericht en hoeft niet meer te bellen om te vragen hoe het staat.',
  owner: 'Schade',
  partner: 'ICT & Data',
  moneyBy: 'R. Jansen, directeur Schade',
  ownerHoursBy: 'M. Terpstra, hoofd Schade',
  partnerHoursBy: 'J. Bos, hoofd ICT & Data',
  firstSeen: 'Minder telefoontjes over de status, te zien in het weekrapport van Klantenservice.',
  measureOwner: 'teamleider Schade',
  measureNoticed: 'Statusvragen: wie niet meer hoeft te bellen, merkt het zelf.',
  sponsor: 'A. de Wit, directie',
  goal: 'Klanten weten altijd waar hun zaak staat',
};
