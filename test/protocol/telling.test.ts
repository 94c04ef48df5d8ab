import { whereKept } from '../support/kept';
import { aRelais, type TestRelais } from '../support/relais';
import { aCohort, memberOf, plansSession, type CohortScene } from '../support/scenes';
import type { Somebody } from '../support/somebody';

const HOUR_MS = 3_600_000;

let relais: TestRelais;
let group: CohortScene;
let lina: Somebody;
let bruno: Somebody;

async function aGroup(quiet: string): Promise<void> {
  relais = await aRelais({ RELAIS_QUIET_HOURS: quiet });
  group = await aCohort(relais, { members: { Lina: 'msteams', Bruno: 'telegram' } });
  lina = memberOf(group, 'Lina');
  bruno = memberOf(group, 'Bruno');
}
afterEach(() => relais.stop());

describe('a wish for what Relais cannot do yet', () => {
  beforeEach(() => aGroup('none'));

  it('reaches the counsellor with the first name and what it is, never the words; once a day', async () => {
    const offered = await bruno.says('je propose 2 places depuis Valognes, rendez-vous au hangar bleu');
    expect(offered).toContain('1. Le dire à Odile');
    expect(await bruno.says('1')).toContain('Je le dis à Odile.');
    const card = await group.counsellor.hearsOf('Bruno a une demande');
    expect(card).toContain('Proposer des places en voiture');
    expect(card).not.toContain('hangar');
    await bruno.says('2 places depuis Valognes');
    expect(await bruno.says('1')).toContain('déjà fait aujourd’hui');
    await bruno.says('jvoudrai une aide pr mon cv');
    expect(await bruno.says('1')).toContain('Je le dis à Odile.');
    await group.counsellor.hearsOf('Demander un coup de main');
    expect(await whereKept(relais.organisation, 'hangar')).toEqual([]);
  });

  it('counts again the next day, and by a button in Teams', async () => {
    await lina.says('mes points forts c koi');
    expect(await lina.presses('Le dire à Odile')).toContain('Je le dis à Odile.');
    await group.counsellor.hearsOf('Lina a une demande');
    await relais.travel(24 * HOUR_MS);
    await lina.says('mes points forts c koi');
    expect(await lina.presses('Le dire à Odile')).toContain('Je le dis à Odile.');
  });

  it('goes with the person who had it', async () => {
    await bruno.says('jvoudrai une aide pr mon cv');
    await bruno.says('1');
    await group.counsellor.hearsOf('Bruno a une demande');
    expect(await whereKept(relais.organisation, 'help-request')).not.toEqual([]);
    await bruno.says('supprimer');
    await bruno.says('oui, tout effacer');
    expect((await whereKept(relais.organisation, 'help-request')).filter((key) => key.includes(':broadcast:'))).toEqual([]);
  });

  it('is told as it is when nobody can be reached', async () => {
    await group.counsellor.says('STOP');
    await bruno.says('jvoudrai une aide pr mon cv');
    expect(await bruno.says('1')).toContain('Je n’arrive à joindre personne');
  });
});

describe('when nobody is written to', () => {
  beforeEach(() => aGroup('00:00-23:59'));

  it('an alert goes out all the same, with the first name only, and is confirmed', async () => {
    expect(await bruno.says('mon mari me frappe')).toMatch(/3919[^]*3114[^]*1\. Prévenir Odile/);
    expect(await bruno.says('1')).toMatch(/Je préviens Odile tout de suite[^]*112/);
    const card = await group.counsellor.hearsOf('Bruno a besoin de vous maintenant');
    expect(card).not.toMatch(/mari|frappe/);
    expect(await whereKept(relais.organisation, 'frappe')).toEqual([]);
    await lina.says('je veux mourir');
    expect(await lina.presses('Prévenir Odile')).toContain('Je préviens Odile');
    await group.counsellor.hearsOf('Lina a besoin de vous maintenant');
  });

  it('in the middle of a dialog too', async () => {
    await bruno.says('partager une offre');
    expect(await bruno.says('je dors dans la rue ce soir')).toMatch(/115[^]*3114/);
    expect(await bruno.says('1')).toContain('Je préviens Odile');
    await group.counsellor.hearsOf('Bruno a besoin de vous maintenant');
  });

  it('a call waits for the morning, is shown so, and says no reason', async () => {
    await plansSession(relais, group);
    expect(await bruno.says('je peux pas venir je suis malade')).toMatch(/Je ne garde rien sur la santé[^]*1\. Demander à être appelé·e[^]*vous ne venez pas/);
    expect(await bruno.says('1')).toMatch(/Je demande à Odile de vous appeler\. Je ne dis pas pourquoi\.[^]*le message partira/);
    expect(await group.counsellor.says('qui vient ?')).toContain('Bruno (Raison personnelle)');
    expect(await whereKept(relais.organisation, 'malade')).toEqual([]);
    expect(group.counsellor.hears().join('\n')).not.toContain('Bruno demande à être appelé');
  });
});
