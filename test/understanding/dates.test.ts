import { readDate, readDuration, readTime } from '../../src/understanding/dates';

/** A Sunday. */
const TODAY = '2026-11-22';

test.each([
  ['2026-12-01', '2026-12-01'],
  ['01/12/2026', '2026-12-01'],
  ['1/12/26', '2026-12-01'],
  ['1-12-2026', '2026-12-01'],
  ['01.12.2026', '2026-12-01'],
  ['1/12', '2026-12-01'],
  ['21/11', '2027-11-21'],
  ['22/11', '2026-11-22'],
  ['01/12/2020', '2020-12-01'],
  ['1er décembre', '2026-12-01'],
  ['1 décembre', '2026-12-01'],
  ['premier décembre', '2026-12-01'],
  ['le 1ER Décembre 2026', '2026-12-01'],
  ['mardi 1 décembre 2026', '2026-12-01'],
  ['mardi, 1er décembre.', '2026-12-01'],
  ['mar. 1 déc.', '2026-12-01'],
  ['mardi 01/12', '2026-12-01'],
  ['15 mai', '2027-05-15'],
  ['29 février', '2028-02-29'],
  ['le 12', '2026-12-12'],
  ['mardi 1er', '2026-12-01'],
  ['le 31', '2026-12-31'],
  ['aujourd’hui', '2026-11-22'],
  ["aujourd'hui", '2026-11-22'],
  ['demain', '2026-11-23'],
  ['Demain !', '2026-11-23'],
  ['après-demain', '2026-11-24'],
  ['apres demain', '2026-11-24'],
  ['jeudi', '2026-11-26'],
  ['jeudi prochain', '2026-11-26'],
  ['jeudi en huit', '2026-12-03'],
  ['jeudi en quinze', '2026-12-10'],
  ['dimanche', '2026-11-29'],
  ['dans 15 jours', '2026-12-06'],
  ['dans quinze jours', '2026-12-06'],
  ['dans huit jours', '2026-11-29'],
  ['dans 3 jours', '2026-11-25'],
  ['dans 3 semaines', '2026-12-13'],
  ['dans une semaine', '2026-11-29'],
])('the date "%s" is read as %s', (text, date) => {
  expect(readDate(text, TODAY)).toEqual({ ok: true, date });
});

test.each(['31 février', '31/02/2026', '2026-02-31', '29/02/2027', '1/13', '32/01', 'lundi 1 décembre 2026', 'lundi 1 décembre', 'mercredi 01/12', 'le 0'])('the date "%s" is impossible', (text) => {
  expect(readDate(text, TODAY)).toEqual({ ok: false, why: 'impossible' });
});

test.each(['', ' ', 'bonjour', '12', 'oui', '3 jui', 'la semaine prochaine', 'le 3 brumaire', 'foo 12', '😀', '1/2/3/4', '9'.repeat(10_000), ' '.repeat(10_000) + 'x'])('the date "%.40s" is unreadable', (text) => {
  expect(readDate(text, TODAY)).toEqual({ ok: false, why: 'unreadable' });
});

test.each([
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['9:30', '09:30'],
  ['09H30', '09:30'],
  ['9.30', '09:30'],
  ['à 9h', '09:00'],
  ['14h', '14:00'],
  ['14 heures', '14:00'],
  ['0h05', '00:05'],
  ['midi', '12:00'],
  ['midi et demi', '12:30'],
  ['minuit', '00:00'],
  ['minuit moins le quart', '23:45'],
  ['9 heures et demie', '09:30'],
  ['neuf heures et quart', '09:15'],
  ['dix heures moins le quart', '09:45'],
  ['10 h moins cinq', '09:55'],
  ['dix-sept heures', '17:00'],
  ['8 heures du soir', '20:00'],
  ['9h du matin', '09:00'],
  ['3 h de l’après-midi', '15:00'],
])('the time "%s" is read as %s', (text, time) => {
  expect(readTime(text)).toEqual({ ok: true, time });
});

test.each([
  ['25h', 'impossible'],
  ['24h', 'impossible'],
  ['9h75', 'impossible'],
  ['', 'unreadable'],
  ['9', 'unreadable'],
  ['h', 'unreadable'],
  ['bientôt', 'unreadable'],
  ['bleu heures', 'unreadable'],
  ['a h'.repeat(4_000), 'unreadable'],
])('the time "%.40s" is %s', (text, why) => {
  expect(readTime(text)).toEqual({ ok: false, why });
});

test.each([
  ['2h', 120],
  ['1h30', 90],
  ['1 h 30', 90],
  ['2h 30 min', 150],
  ['90', 90],
  ['90 min', 90],
  ['45 minutes', 45],
  ['2 heures', 120],
  ['deux heures', 120],
  ['une heure et demie', 90],
  ['1,5 h', 90],
  ['une demi-heure', 30],
  ['trois quarts d’heure', 45],
  ['environ 2h', 120],
])('the duration "%s" is %i minutes', (text, minutes) => {
  expect(readDuration(text)).toEqual({ ok: true, minutes });
});

test.each([
  ['0 min', 'impossible'],
  ['30h', 'impossible'],
  ['1h75', 'impossible'],
  ['2', 'unreadable'],
  ['', 'unreadable'],
  ['longtemps', 'unreadable'],
  ['-90', 'unreadable'],
])('the duration "%s" is %s', (text, why) => {
  expect(readDuration(text)).toEqual({ ok: false, why });
});
