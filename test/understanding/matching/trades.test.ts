import { TRADE_FAMILIES } from '../../../src/understanding/matching/trade-families';
import { jobWords } from '../../../src/understanding/matching/job-words';
import { frenchJobs } from '../../../src/understanding/matching/trades';

test.each([
  ['vendeur', 'Vendeuse prêt-à-porter (H/F)'],
  ['vendeuse', 'Vendeur/vendeuse'],
  ['agent d’entretien', 'Technicien de surface'],
  ['caissière', 'Hôte(sse) de caisse H/F'],
  ['chauffeur poids lourd', 'Conductrice PL'],
  ['accueil', 'Agent d’accueil'],
  ['secrétaire', 'Secrétaire médicale'],
  ['aide soignante', 'AS de nuit'],
  ['cuisinier', 'Cuisinière en collectivité'],
  ['ELS', 'Employé libre-service'],
])('"%s" is just what "%s" is', (wish, title) => {
  expect(frenchJobs.kinshipTo(title)(wish)).toBe('same');
});

test.each([
  ['vente', 'Vendeur H/F'],
  ['je voudrais travailler dans la vente', 'Conseillère de vente'],
  ['ménage', 'Agent d’entretien H/F'],
  ['nettoyage', 'Agent de propreté'],
  ['cuisine', 'Plongeur'],
  ['cuisine', 'Commis(e) de salle et de cuisine'],
  ['cuisine', 'Cuisinier'],
  ['restauration', 'Serveuse'],
  ['restauration', 'Commis de cuisine'],
  ['service en salle', 'Chef de rang'],
  ['espaces verts', 'Jardinier paysagiste'],
  ['jardinage', 'Agent d’entretien des espaces verts'],
  ['bâtiment', 'Maçon'],
  ['bâtiment', 'Couvreur zingueur'],
  ['petite enfance', 'Auxiliaire de puériculture'],
  ['m’occuper des enfants', 'ATSEM'],
  ['personnes âgées', 'Auxiliaire de vie sociale'],
  ['aide à domicile', 'Auxiliaire de vie'],
  ['logistique', 'Cariste CACES 1-3-5'],
  ['entrepôt', 'Préparatrice de commandes'],
  ['usine', 'Opératrice de production'],
  ['conduite', 'Chauffeur de car scolaire'],
  ['livraison', 'Chauffeur-livreur'],
  ['mécanique', 'Mécanicien VL'],
  ['soudure', 'Soudeuse TIG'],
  ['informatique', 'Développeur web'],
  ['secrétariat', 'Assistante administrative'],
  ['bureau', 'Secrétaire'],
  ['comptabilité', 'Gestionnaire de paie'],
  ['couture', 'Couturière retoucheuse'],
  ['coiffure', 'Coiffeur'],
  ['agriculture', 'Maraîchère'],
  ['agriculture', 'Ouvrier agricole'],
  ['animaux', 'Toiletteur canin'],
  ['sécurité', 'Veilleur de nuit'],
  ['hôtellerie', 'Femme de chambre'],
  ['boulangerie', 'Pâtissier'],
  ['bois', 'Menuisier poseur'],
  ['plomberie', 'Chauffagiste'],
  ['électricité', 'Électricienne du bâtiment'],
  ['peinture', 'Plaquiste'],
  ['grande surface', 'ELS'],
  ['animation', 'Animatrice de centre de loisirs'],
  ['tri', 'Agent de déchetterie'],
])('"%s" is of the family of "%s"', (wish, title) => {
  expect(['same', 'family']).toContain(frenchJobs.kinshipTo(title)(wish));
});

test.each([
  ['vente', 'Soudeur'],
  ['ménage', 'Agent d’entretien des espaces verts'],
  ['ménage', 'Mécanicien'],
  ['espaces verts', 'Agent d’entretien'],
  ['cuisine', 'Vendeur'],
  ['boulangerie', 'Vendeur en téléphonie'],
  ['agent', 'Agent de sécurité'],
  ['employé', 'Employé libre service'],
  ['travailler', 'Employé polyvalent'],
  ['accueil', 'Soudeur'],
  ['conduite', 'Conducteur de ligne'],
  ['maintenance', 'Agent de propreté'],
  ['peinture', 'Coiffeur'],
  ['enfants', 'Aide-soignant'],
  ['animaux', 'Animateur'],
  ['secrétariat', 'Serveur'],
  ['informatique', 'Agent d’accueil'],
  ['', 'Vendeur'],
  ['vente', ''],
  ['😀', 'Vendeur'],
])('"%s" has nothing to do with "%s"', (wish, title) => {
  expect(frenchJobs.kinshipTo(title)(wish)).toBe('none');
});

test('there are about forty families, each of whose words means something', () => {
  const families = Object.entries(TRADE_FAMILIES);
  expect(families.length).toBeGreaterThanOrEqual(40);
  const empty = families.flatMap(([family, phrases]) => phrases.split(', ').filter((phrase) => jobWords(phrase).length === 0).map((phrase) => `${family}: ${phrase}`));
  expect(empty).toEqual([]);
});

test('every word of a family is of that family', () => {
  const strays = Object.values(TRADE_FAMILIES).flatMap((phrases) => {
    const all = phrases.split(', ');
    return all.filter((phrase) => !all.some((other) => other !== phrase && frenchJobs.kinshipTo(other)(phrase) !== 'none'));
  });
  expect(strays).toEqual([]);
});
