import { fr } from '../../src/i18n/fr';
import { translatorFor, type TextKey } from '../../src/i18n/translator';
import { EXPLAINED, faultsOf, sentencesOf, wordsOf } from '../support/plain-words';
import { NAMES, rendered } from '../support/sample-texts';
import { ENTRIES, USUAL } from '../support/usual-words';

const t = translatorFor({ reading: 'simple' });
// Safe: the keys of the catalogue itself.
const TEXTS = (Object.keys(fr) as TextKey[]).filter((key) => key !== 'data.fileName').flatMap((key) => rendered(key, t).map((text) => ({ key, text })));
const LONGEST_MEAN = 10;

describe('the simple French catalogue', () => {
  it('has short sentences, usual words, one idea at a time, nothing done "par" somebody, and no negation of a negation', () => {
    expect(TEXTS.flatMap(({ key, text }) => faultsOf(text, NAMES).map((fault) => `${key}: ${fault}`))).toEqual([]);
  });

  it('has sentences of ten words at most on the whole', () => {
    const lengths = TEXTS.flatMap(({ text }) => sentencesOf(text)).map((sentence) => wordsOf(sentence).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    console.info(`plain words: ${String(TEXTS.length)} texts, ${String(lengths.length)} sentences, mean ${mean.toFixed(1)} words, longest ${String(Math.max(...lengths))}; ${String(ENTRIES)} usual words, ${String(USUAL.size)} forms`);
    expect(mean).toBeLessThanOrEqual(LONGEST_MEAN);
  });

  it('says "vous", never "tu"', () => {
    expect(TEXTS.filter(({ text }) => /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu.test(text))).toEqual([]);
  });

  it('explains its few words of its own in usual ones', () => {
    expect(Object.values(EXPLAINED).flatMap((words) => faultsOf(words))).toEqual([]);
    const used = new Set(TEXTS.flatMap(({ text }) => wordsOf(text)).flatMap((word) => word.toLowerCase().split(/[’'/-]/)));
    expect(Object.keys(EXPLAINED).filter((word) => !used.has(word) && !used.has(`${word}s`))).toEqual([]);
  });
});

describe('what is not plain is found', () => {
  it.each([
    ['a long sentence', 'Vous pouvez écrire à votre conseiller avant la séance ou après la séance, le matin ou le soir.', '18 words'],
    ['an unusual word', 'Votre démarche est enregistrée.', 'unusual: démarche'],
    ['an office word', 'Les modalités sont ici.', 'unusual: modalités'],
    ['an idea in an idea', 'C’est le groupe qui a la place que vous voulez.', 'one idea in another'],
    ['a passive', 'Le message est envoyé par votre conseiller.', 'passive'],
    ['a passive in the past', 'La séance a été annulée par le groupe.', 'passive'],
    ['a negation of a negation', 'Vous ne pouvez pas ne pas répondre.', 'negation of a negation'],
    ['a negation without', 'Je n’efface rien sans vous.', 'negation of a negation'],
  ])('%s', (_what, text, fault) => {
    expect(faultsOf(text)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  it.each(['Vous venez ?', 'La séance est mardi 1 décembre à 9 heures 30.', 'J’écris avant chaque séance.', 'Écrivez-moi : « mes données ».', 'Vous m’écrivez par SMS.'])('and nothing is found in "%s"', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('and the usual catalogue, which was not written for this, is not plain', () => {
    const usual = translatorFor();
    expect(faultsOf(rendered('registration.notice1', usual).join('\n'), NAMES).length).toBeGreaterThan(0);
  });
});
