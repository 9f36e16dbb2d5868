/** The page that describes what programs can do. What it says of each route is in English: it is read beside code. */
export const apiDocs = {
  title: 'API voor programma’s',
  lead: 'Wat een programma namens u kan opvragen en wijzigen. De beschrijving zelf is in het Engels.',
  download: 'Download de beschrijving (OpenAPI 3.1)',
  takes: 'Wat dit verzoek vraagt',
  name: 'Naam',
  type: 'Soort',
  required: 'Verplicht',
  about: 'Betekenis',
  yes: 'ja',
  no: 'nee',
};
