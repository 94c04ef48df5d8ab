import { actionsIn, inputsIn } from '../support/card-parts';
import type { Json } from '../support/cards';
import { adaptive, drawnSamples, READINGS } from '../support/drawn-samples';

/** The words on buttons that people know and that guides and other programs rely on, by card. */
const WORDS: Readonly<Record<string, string[]>> = {
  'question.registration-consent': ["J'accepte", 'Je refuse'],
  'question.registration-recap': ["C'est bon", 'Corriger'],
  'reminder.usual': ['Je viens', 'Je ne peux pas', 'Je serai en retard'],
  'change.usual': ["J'ai lu", 'Je viens', 'Je ne peux pas', 'Je serai en retard'],
  'counsellorMenu.coordinator-welcomed': ['Mes groupes', 'Créer un groupe', 'Planifier une séance', 'Écrire au groupe', 'Inviter un conseiller'],
  'session.counsellor': ['Déplacer', 'Annuler la séance', 'Qui vient ?', "Faire l'appel"],
  'preview.usual': ['Envoyer', 'Modifier', 'Ne pas envoyer'],
  'question.offer-confirm': ['Partager'],
  'question.erase': ['Oui, tout effacer'],
  'form.create-cohort': ['Créer'],
  'form.usual': ['Planifier'],
  'form.move-session': ["Voir l'aperçu"],
  'form.write-to-cohort': ["Voir l'aperçu"],
};

const FIELDS: Readonly<Record<string, string[]>> = {
  'form.create-cohort': ['name', 'commune', 'axis', 'seats'],
  'form.usual': ['date', 'time', 'durationMinutes', 'everyWeeks', 'place', 'programme'],
  'form.move-session': ['date', 'time', 'place', 'note'],
  'form.write-to-cohort': ['text'],
};

describe('what others rely on', () => {
  it.each(Object.entries(WORDS))('the buttons of %s, however one likes to read', (name, words) => {
    for (const card of shown(name)) expect(actionsIn(card).map(({ title }) => withoutPictogram(String(title)))).toEqual(expect.arrayContaining(words));
  });

  it.each(Object.entries(FIELDS))('the fields of %s', (name, ids) => {
    for (const card of shown(name)) expect(inputsIn(card).map(({ id }) => id)).toEqual(ids);
  });
});

/** A simple reader has the same words, after a pictogram. */
function withoutPictogram(title: string): string {
  return title.replace(/^\p{Extended_Pictographic} /u, '');
}

function shown(name: string): Json[] {
  const sample = drawnSamples.find((candidate) => candidate.name === name);
  if (!sample) throw new Error(`no sample ${name}`);
  return READINGS.map((reading) => adaptive(sample.cards[reading]));
}
