import { demandsIn, requirementsOf } from '../../../src/understanding/matching/demands';
import { offerSaid } from '../../../src/understanding/matching/offer-said';
import { workDayIn } from '../../../src/understanding/matching/work-day';

test.each([
  ['Permis B obligatoire.', ['licence-b']],
  ['Permis B + véhicule', ['licence-b', 'vehicle']],
  ['Vous avez le permis B et un véhicule personnel', ['licence-b', 'vehicle']],
  ['Permis B souhaité', []],
  ['Permis B serait un plus', []],
  ['Pas besoin de permis', []],
  ['Permis C et FIMO à jour', ['licence-c', 'professional-driver']],
  ['permis CE, FCO', ['licence-ce', 'professional-driver']],
  ['CACES 1, 3 et 5 exigés', ['forklift']],
  ['CACES possible en formation financée', []],
  ['Diplôme d’État d’infirmier exigé', ['nursing-diploma']],
  ['DEAS ou équivalent', ['care-diploma']],
  ['CAP petite enfance ou AEPE', ['childcare-diploma']],
  ['BAFA exigé ; PSC1 apprécié', ['youth-diploma']],
  ['Carte professionnelle CNAPS', ['security-card']],
  ['Habilitation électrique BR', ['electrical-habilitation']],
  ['CAP cuisine exigé\nHACCP', ['food-hygiene', 'cooking-diploma']],
  ['Anglais courant', ['english']],
  ['Débutant accepté, formation assurée', []],
  ['', []],
])('"%s" demands %j', (text, demands) => {
  expect(demandsIn(text)).toEqual(demands);
});

test.each([
  ['permis B', ['licence-b']],
  ['j’ai le permis et une voiture', ['licence-b', 'vehicle']],
  ['CACES 3', ['forklift']],
  ['permis bateau', []],
  ['permis CE', ['licence-c', 'licence-b', 'licence-ce']],
  ['pas de permis', []],
  ['anglais', ['english']],
  ['bafa', ['youth-diploma']],
  ['diplôme d’aide-soignante', ['care-diploma']],
  ['CAP coiffure', ['hairdressing-diploma']],
  ['sens du contact', []],
])('"%s" meets %j', (skill, met) => {
  expect(requirementsOf(skill).sort()).toEqual([...met].sort());
});

test.each([
  ['Du lundi au vendredi, de 8h à 16h30', { from: 480, to: 990 }],
  ['9h-12h / 14h-18h', { from: 540, to: 1_080 }],
  ['horaires : 5h00-13h00', { from: 300, to: 780 }],
  ['En 2x8', { from: 300, to: 1_260 }],
  ['Poste de nuit', { from: 0, to: 1_440 }],
  ['Pas de travail de nuit', undefined],
  ['Contrat de 24h à 30h par semaine', undefined],
  ['35h/semaine', undefined],
  ['du 12 au 15', undefined],
])('"%s" is a day of %j', (text, day) => {
  expect(workDayIn(text)).toEqual(day);
});

test('an offer says what kind of employer it is only when its text does', () => {
  expect(offerSaid({}, 'Entreprise adaptée, nous recrutons').employerKinds).toEqual(['adapted-enterprise']);
  expect(offerSaid({}, 'Employeur handi-engagé').employerKinds).toEqual(['committed-employer']);
  expect(offerSaid({}, 'Poste adapté aux débutants').employerKinds).toEqual([]);
});
