/** Words of the invented organisation that a trial starts with. Nobody in it exists. */
export const demo = {
  cohort: 'Valognes du mardi',
  commune: { code: '50615', name: 'Valognes' },
  place: 'Maison des services, salle 2',
  programme: 'Offres du jour, puis préparer un entretien. Apportez votre CV.',
  counsellor: 'Camille',
  members: [
    { id: 'demoawa', firstName: 'Awa', commune: { code: '50615', name: 'Valognes' }, axis: 'job-search' },
    { id: 'demomarius', firstName: 'Marius', commune: { code: '50387', name: 'Montebourg' }, axis: 'reorientation' },
    { id: 'demosolene', firstName: 'Solène', commune: { code: '50615', name: 'Valognes' }, axis: 'training' },
  ],
} as const;
