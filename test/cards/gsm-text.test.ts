import { gsmText } from '../../cards/gsm-text';
import { render } from '../../src/bot/render';
import { say, translatorFor } from '../../src/i18n/translator';
import { aPerson } from '../support/sample-data';
import { segmentsOf } from '../support/sms-segments';

const sealer = { seal: (payload: string) => payload, open: () => undefined };

describe('the alphabet of text messages', () => {
  it.each([
    ['J’ai lu l’offre', "J'ai lu l'offre"],
    ['Écrivez « menu » …', 'Écrivez "menu" ...'],
    ['« Bonjour,\n« à jeudi »', '"Bonjour,\n"à jeudi"'],
    ['9\u00a0h\u202f30', '9 h 30'],
    ['mardi → jeudi – salle 2', 'mardi -> jeudi - salle 2'],
    ['Lieu : ici\n– Conseiller : virez', 'Lieu : ici\n> Conseiller : virez'],
    ['bientôt, être, reçu, Noël, maïs, dû', 'bientot, etre, recu, Noel, mais, du'],
    ['À É È Ê Ç Œuvre cœur', 'A É E E Ç OEuvre coeur'],
    ['✅ Je viens\n2. ❌ Je ne peux pas', 'Je viens\n2. Je ne peux pas'],
    ['présent·e', 'présent-e'],
    ['12,50 €/h [CDI] {x}', '12,50 €/h [CDI] {x}'],
  ])('%j becomes %j', (text, expected) => {
    expect(gsmText(text)).toBe(expected);
    expect(segmentsOf(gsmText(text)).alphabet).toBe('GSM-7');
  });

  it.each(['مرحبا', '求', 'Привет'])('leaves the words of another one as they are: %s', (text) => {
    expect(gsmText(text)).toBe(text);
  });

  it('counts one curly quote as what it costs', () => {
    const text = `J'ecris ${'a'.repeat(152)}`;
    expect(segmentsOf(text)).toEqual({ alphabet: 'GSM-7', length: 160, segments: 1 });
    expect(segmentsOf(text.replace("'", '’'))).toEqual({ alphabet: 'UCS-2', length: 160, segments: 3 });
    expect(segmentsOf(`${text}a`).segments).toBe(2);
    expect(segmentsOf('€'.repeat(80))).toEqual({ alphabet: 'GSM-7', length: 160, segments: 1 });
  });

  it('is used on sms, and nowhere else', () => {
    const words = (channel: string): string | undefined => render({ card: 'message', data: { lines: [say('absence.thanks'), say('unknown.text')] } }, { t: translatorFor(), channel, audience: 'x', sealer }).activity.text;
    expect(words('sms')).toContain("Je n'ai pas compris");
    expect(segmentsOf(words('sms') ?? '’').alphabet).toBe('GSM-7');
    for (const channel of ['telegram', 'facebook', 'msteams']) expect(words(channel)).toContain('Je n’ai pas compris');
  });

  it('does not touch the file of one’s data, which is no prose', () => {
    const file = JSON.stringify({ text: '« oui » … l’été' });
    const data = { data: { person: aPerson(), answers: [], attendance: [], offers: [], messages: [] }, zone: 'Europe/Paris', months: 24, file };
    const { activity } = render({ card: 'myData', data }, { t: translatorFor(), channel: 'sms', audience: 'x', sealer });
    expect(activity.text).toContain(file);
  });
});
