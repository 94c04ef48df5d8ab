import { spoken } from '../../cards/spoken';
import { button, facts, list, quote, line, type Card } from '../../cards/card';
import { translatorFor } from '../../src/i18n/translator';
import { drawnSamples } from '../support/drawn-samples';

const t = translatorFor({});
const menu = { do: 'open', place: 'menu' } as const;
const say = (card: Partial<Card>): string => spoken({ body: [], ...card }, t);

describe('what a voice says for a card', () => {
  it('is its title and text in order, as sentences', () => {
    expect(say({ title: 'Séance demain', body: [line('À Valognes'), facts(['Quand', '9 h 30'], ['Lieu', 'Mairie']), list(['Un débat', 'Le CV']), quote('Venez à l’heure !')] })).toBe(
      'Séance demain. À Valognes. Quand : 9 h 30. Lieu : Mairie. Un débat. Le CV. Venez à l’heure !',
    );
  });

  it('is its own spoken words where it has some, and then what one may answer', () => {
    expect(say({ title: 'Rappel', speak: 'Votre séance est demain.', choices: [button('✅ Je viens', menu), button('Embauché·e', menu), button('Retour', menu, 'quiet')] })).toBe(
      'Votre séance est demain. Vous pouvez répondre : Je viens ou Embauché.',
    );
  });

  it('has no address of a page, no pictogram, and nothing that a voice takes for markup', () => {
    expect(say({ body: [quote('<speak>Voir https://exemple.fr/a?b=1 & **vite** 🎯</speak>')] })).toBe('speak Voir vite /speak.');
  });

  it('ends after a while, at the end of a sentence', () => {
    const words = say({ body: [quote('Une phrase entière. '.repeat(200))] });
    expect(words.length).toBeLessThanOrEqual(1_200);
    expect(words).toMatch(/entière\.$/);
  });

  it('is there for every card', () => {
    const silent = drawnSamples.flatMap(({ name, cards }) => Object.values(cards).filter(({ speak = '' }) => !/\p{L}{2}/u.test(speak) || /[<>&]|https?:|·|\p{Extended_Pictographic}/u.test(speak)).map(({ speak }) => `${name}: ${speak ?? 'nothing'}`));
    expect(silent).toEqual([]);
  });
});
