/** The page that describes what programs can do. What it says of each route is in English: it is read beside code. */
export const apiDocs = {
  title: 'API voor programma’s',
  lead: 'Alles wat een pagina kan, kan een programma ook. De beschrijving is in het Engels.',
  download: 'Download de beschrijving (OpenAPI 3.1)',
  takes: 'Wat dit verzoek vraagt',
  name: 'Naam',
  type: 'Soort',
  required: 'Verplicht',
  about: 'Betekenis',
  yes: 'ja',
  no: 'nee',
};
