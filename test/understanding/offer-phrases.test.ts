import type { Stage } from '../../src/domain/offer';
import { phraseIntent } from '../../src/understanding/phrases';

const SAID: [Stage, string[]][] = [
  ['interested', ["Ça m'intéresse", 'ca m’intéresse', 'CA M INTERESSE', 'ça m’intéresse beaucoup', 'oui ça m’intéresse', 'cette offre m’intéresse', 'l’offre m’intéresse', 'je suis intéressée', 'je suis intéressé par cette offre', 'intéressé', 'je suis très intéressée', 'je suis intéressée par le poste', 'ça me plaît', 'ça peut m’intéresser', 'bonjour, ça m’intéresse merci']],
  ['applied', ["J'ai postulé", 'j’ai postulé', 'jai postulé', 'j’ai déjà postulé', 'oui j’ai postulé', 'j’ai postulé à cette offre', 'j’ai bien postulé', 'postulé', 'je viens de postuler', 'j’ai postulé à l’offre', 'j’ai candidaté', 'j’ai envoyé ma candidature', 'j’ai envoyé mon CV', 'candidature envoyée', 'ok j’ai postulé']],
  ['interview', ['Entretien', 'j’ai un entretien', 'jai un entretien', 'j’ai eu un entretien', 'j’ai décroché un entretien', 'j’ai obtenu un entretien', 'entretien d’embauche', 'j’ai un entretien d’embauche', 'j’ai un entretien pour cette offre', 'j’aurai un entretien', 'je vais avoir un entretien', 'mon entretien', 'un entretien', 'bonjour j’ai un entretien', 'j’ai un entretien pour le poste']],
  ['hired', ['Embauché·e', 'embauchée', 'embauché', 'je suis embauchée', 'je suis embauché', 'j’ai été embauchée', 'ça y est je suis embauché', 'je suis prise', 'je suis pris pour le poste', 'je suis recruté', 'ils m’ont embauchée', 'ils m’ont pris', 'j’ai eu le poste', 'j’ai décroché le poste', 'je suis engagée']],
  ['not-for-me', ['Pas pour moi', 'pas pour moi', 'c’est pas pour moi', 'ce n’est pas pour moi', 'pas pour moi cette offre', 'cette offre n’est pas pour moi', 'ça ne m’intéresse pas', 'ça m’intéresse pas', 'cette offre ne m’intéresse pas', 'pas intéressé', 'je suis pas intéressée', 'ça ne me correspond pas', 'pas pour moi merci', 'bonjour, pas pour moi', 'pas pour moi désolé']],
];

describe.each(SAID)('what came of an offer: %s', (stage, forms) => {
  it('has at least fifteen forms', () => {
    expect(new Set(forms).size).toBeGreaterThanOrEqual(15);
  });

  it.each(forms)('as "%s"', (form) => {
    expect(phraseIntent(form)).toEqual({ intent: 'react', stage });
  });
});

describe('work that was found', () => {
  it.each(['j’ai trouvé du travail', 'J’ai enfin trouvé un emploi !', 'ça y est j’ai trouvé un boulot', 'j’ai signé un CDI', 'j’ai décroché un CDD', 'bonjour, j’ai obtenu un emploi'])('as "%s"', (form) => {
    expect(phraseIntent(form)).toEqual({ intent: 'react', stage: 'hired' });
  });
});

describe('taking back what was shared', () => {
  it.each(['retirer', 'Retirer', 'retirer mon offre', 'je veux retirer mon offre', 'supprimer mon annonce', 'enlever l’offre', 'je retire mon offre', 'retirer l’offre que j’ai partagée', 'annuler mon offre', 'retirer ce que j’ai partagé', 'withdraw my offer', 'سحب العرض'])('as "%s"', (form) => {
    expect(phraseIntent(form)).toEqual({ intent: 'withdraw-offer' });
  });

  it.each(['retirer mon accord', 'supprimer mes données', 'supprimer', 'annuler', 'annuler la séance'])('not as "%s"', (form) => {
    expect(phraseIntent(form)?.intent).not.toBe('withdraw-offer');
  });
});

describe('leaving the group', () => {
  it.each([
    'quitter le groupe', 'Quitter le groupe', 'je veux quitter le groupe', 'jveux quitter le groupe', 'je souhaite quitter le groupe', 'je quitte le groupe', 'comment quitter le groupe ?',
    'quitter mon groupe', 'sortir du groupe', 'je veux sortir du groupe', 'je voudrais partir du groupe', 'je dois quitter le groupe', 'j’aimerais quitter le groupe', 'je pars du groupe', 'quitter groupe',
  ])('as "%s"', (form) => {
    expect(phraseIntent(form)).toEqual({ intent: 'open', place: 'leave-group' });
  });
});

describe('what became of the offers', () => {
  it.each(['suites des offres', 'Suites des offres', 'voir les suites des offres', 'bilan des offres', 'faire le bilan des offres', 'que sont devenues les offres ?', 'chiffres des offres', 'qui a postulé ?', 'qui est intéressé ?', 'qui a été embauché ?', 'qui a postulé à cette offre'])('as "%s"', (form) => {
    expect(phraseIntent(form)).toEqual({ intent: 'open', place: 'offer-figures' });
  });
});

test.each(['quitter', 'je suis prise de court', 'je suis là', 'entretien avec ma conseillère', 'j’ai un rendez-vous', 'ça m’est égal', 'le poste est pourvu', 'je préfère quitter le travail'])('"%s" says nothing of an offer', (text) => {
  expect(phraseIntent(text)?.intent).not.toBe('react');
  expect(phraseIntent(text)).not.toEqual({ intent: 'open', place: 'leave-group' });
});
