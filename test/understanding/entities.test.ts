import { findCommune, indexCommunes } from '../../src/domain/commune';
import { entitiesIn, type Entities } from '../../src/understanding/entities';
import type { IntentName } from '../../src/understanding/intents';

/** A Sunday. */
const NOW = '2026-11-22T10:00';
const department = { department: '50', departmentName: 'Manche', postalCodes: ['50000'] };
const communes = indexCommunes([
  { code: '50615', name: 'Valognes', ...department },
  { code: '50099', name: 'Carentan-les-Marais', formerNames: ['Carentan'], ...department },
  { code: '50502', name: 'Saint-Lô', ...department },
]);
const context = { now: NOW, firstNames: ['Awa', 'Jean-Marc', 'Mélanie'], findCommune: (text: string) => findCommune(communes, text) };

test.each<[IntentName, string, Entities]>([
  ['schedule', 'mets un atelier après-demain à midi', { date: '2026-11-24', time: '12:00' }],
  ['schedule', 'une séance jeudi en huit', { date: '2026-12-03' }],
  ['schedule', 'atelier dans 15 jours', { date: '2026-12-06' }],
  ['schedule', 'une réunion le 1er à 9h30', { date: '2026-12-01', time: '09:30' }],
  ['schedule', 'réunion tous les 15 jours le mardi à 14h', { recurrence: { everyWeeks: 2, weekday: 2 }, time: '14:00' }],
  ['schedule', 'un mardi sur deux', { recurrence: { everyWeeks: 2, weekday: 2 } }],
  ['schedule', 'tous les jeudis matin', { recurrence: { everyWeeks: 1, weekday: 4 }, part: 'morning' }],
  ['schedule', 'mardi prochain', { date: '2026-11-24' }],
  ['schedule', 'mercredi en fin de matinée', { date: '2026-11-25', part: 'late-morning' }],
  ['schedule', 'demain vers 14h', { date: '2026-11-23', time: '14:00', about: true }],
  ['schedule', 'planifie lundi 1 mars de 9h à 12h', { date: '2027-03-01', time: '09:00', until: '12:00' }],
  ['schedule', 'séance ce soir', { date: '2026-11-22', part: 'evening' }],
  ['schedule', 'demain matin', { date: '2026-11-23', part: 'morning' }],
  ['schedule', '2main aprem à 3h', { date: '2026-11-23', time: '15:00', part: 'afternoon' }],
  ['schedule', 'le 12/12 à 18:30', { date: '2026-12-12', time: '18:30' }],
  ['schedule', 'à la rentrée', {}],
  ['schedule', 'bientôt', {}],
  ['move-session', 'déplace la séance de mardi à jeudi 14h', { session: '2026-11-24', date: '2026-11-26', time: '14:00' }],
  ['move-session', 'décale la prochaine séance à vendredi', { session: 'next', date: '2026-11-27' }],
  ['cancel-session', 'annule la séance de jeudi', { session: '2026-11-26', date: '2026-11-26' }],
  ['absent', 'je ne peux pas venir', { session: 'next' }],
  ['absent', 'je viens pas mardi', { session: '2026-11-24', date: '2026-11-24' }],
  ['late', 'j’aurai un quart d’heure de retard', { session: 'next', lateMinutes: 15 }],
  ['late', '10 min de retard', { session: 'next', lateMinutes: 10 }],
  ['late', 'j’arrive dans 5 à 10 minutes', { session: 'next', lateMinutes: 10 }],
  ['late', 'je serai là vers 9h20', { session: 'next', arrival: '09:20' }],
  ['late', 'une bonne demi-heure de retard', { session: 'next', lateMinutes: 30 }],
  ['carpool-offer', 'j’ai 2 places depuis Valognes demain', { session: '2026-11-23', date: '2026-11-23', seats: 2, commune: { name: 'Valognes', code: '50615' } }],
  ['carpool-offer', 'une place au départ de st lo', { session: 'next', seats: 1, commune: { name: 'Saint-Lô', code: '50502' } }],
  ['carpool-request', 'qui peut me prendre à carentan', { session: 'next', commune: { name: 'Carentan-les-Marais', code: '50099' } }],
  ['help-offer', 'je peux aider AWA et jean marc', { firstNames: ['Awa', 'Jean-Marc'] }],
  ['help-offer', 'je peux aider melannie', { firstNames: ['Mélanie'] }],
  ['other', 'where is the station please', { language: 'en' }],
  ['other', 'مرحبا كيف حالك', { language: 'ar' }],
  ['other', 'як справи', { language: 'ru' }],
  ['other', 'я не розумію', { language: 'uk' }],
  ['other', '¿dónde está la estación por favor?', { language: 'es' }],
  ['other', 'bonjour, je ne comprends pas', {}],
])('%s: "%s"', (intent, text, entities) => {
  expect(entitiesIn(text, intent, context)).toEqual(entities);
});

test('an ordinary word is no commune, and no place matters where nobody travels', () => {
  expect(entitiesIn('je pars à midi de chez moi', 'carpool-offer', context)).not.toHaveProperty('commune');
  expect(entitiesIn('je suis à Valognes', 'thanks', context)).toEqual({});
});
