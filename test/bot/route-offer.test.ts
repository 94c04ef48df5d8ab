import { openSharing } from '../../src/bot/route-offer';
import { aCohort, aPerson } from '../support/builders';
import { someFacts } from '../support/facts';

const lina = aPerson({ firstName: 'Lina', memberOf: 'cohort-1' });
const sharing = (said: string) => openSharing(someFacts({ person: lina, cohorts: [aCohort({ members: ['Lina', 'Marc'] })] }), said);

describe('words of somebody who wants to share', () => {
  it.each(['Poste réservé RQTH : agent administratif, CDI à Valognes', 'j’ai vu une offre de vendeuse en CDI à Valognes'])('that may be the offer are not to be written twice: %s', (said) => {
    expect(sharing(said)).toMatchObject({ decide: 'open', flow: 'share-offer', seed: { pasted: said } });
  });

  it.each(['je veux partager une offre', 'j’ai une offre pour le groupe', 'partager une offre de vendeuse svp'])('that are no offer yet ask for it: %s', (said) => {
    const decision = sharing(said);
    expect(decision).toMatchObject({ decide: 'open', flow: 'share-offer' });
    expect(decision).not.toHaveProperty('seed.pasted');
  });
});
