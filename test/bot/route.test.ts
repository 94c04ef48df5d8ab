import type { View } from '../../cards/view';
import { flows, type FlowName } from '../../dialogs';
import { decide } from '../../src/bot/decide';
import type { Decision } from '../../src/bot/decision';
import { routeText } from '../../src/bot/route';
import type { Conversation, FlowState } from '../../src/domain/conversation';
import type { Press } from '../../src/domain/press';
import { translatorFor } from '../../src/i18n/translator';
import { aCohort, aCounsellor, aPerson, aSession, aWorld } from '../support/builders';
import { someFacts } from '../support/facts';

const awa = aPerson({ firstName: 'Awa', memberOf: 'cohort-1' });
const odile = aCounsellor({ firstName: 'Odile' });
const cohort = aCohort({ members: ['Awa', 'Marc'], sessions: [aSession()] });
const member = { person: awa, cohorts: [cohort] };
const counsellor = { person: odile, cohorts: [cohort] };
const t = translatorFor();

/** The state of a dialog after these answers. */
function opened(name: FlowName, seed: Record<string, unknown>, said: string[] = [], forms = false): FlowState {
  const world = aWorld(member);
  let turn = flows[name].start(seed, world, { forms });
  for (const text of said) turn = turn.go === 'ask' ? flows[name].answer(turn.state, text, world, { forms }) : turn;
  if (turn.go !== 'ask') throw new Error(`${name} does not ask any more`);
  return turn.state;
}

const registering = opened('registration', { cohort: 'cohort-1', cohortName: 'Cap Valognes' }, ['oui', 'Awa']);
const sharing = opened('share-offer', {}, ['Cuisinier à Brix']);
const explaining = opened('absence', { cohort: 'cohort-1', session: 'session-1' });
const creating = opened('create-cohort', {}, [], true);
const OPEN: [string, FlowState][] = [['a registration', registering], ['an offer', sharing], ['an absence', explaining], ['a form', creating]];

function cards(decision: Decision): string[] {
  return decision.decide === 'show' ? decision.views.map(({ card }) => card) : [];
}

function words(decision: Decision): string {
  const say = (view: View): string => (view.card === 'message' ? view.data.lines.map((line) => t.say(line)).join('\n') : `[${view.card}]`);
  return decision.decide === 'show' ? decision.views.map(say).join('\n') : JSON.stringify(decision);
}

describe('rights come first, in any dialog', () => {
  const rights = (text: string, flow?: FlowState) => routeText(text, someFacts({ ...member, ...(flow ? { conversation: { flow } } : {}) }));

  it.each(OPEN)('STOP stops in %s, and ends it', (_name, flow) => {
    expect(rights('Stop !!', flow)).toEqual({ decide: 'run', command: { command: 'stop' }, flow: 'end-all' });
  });

  it.each(OPEN)('START, "mes données" and "supprimer" work in %s, which stays', (_name, flow) => {
    expect(rights('START', flow)).toEqual({ decide: 'run', command: { command: 'start' }, again: true });
    expect(rights('mes données', flow)).toEqual({ decide: 'run', command: { command: 'my-data' }, again: true });
    expect(rights('supprimer', flow)).toEqual({ decide: 'open', flow: 'erase', seed: {} });
  });

  it('STOP inside a sentence stops nothing', () => {
    expect(rights('je fais du stop pour venir')).not.toMatchObject({ decide: 'run' });
    expect(rights('je fais du stop pour venir', sharing)).not.toMatchObject({ command: { command: 'stop' } });
  });

  it('a number pressed in a menu is not mistaken for a right', () => {
    const menu: Conversation['menu'] = [{ number: 1, label: 'Stop', press: { do: 'open', place: 'help' } }];
    expect(routeText('STOP', someFacts({ ...member, conversation: { menu } }))).toMatchObject({ command: { command: 'stop' } });
  });

  it('a stranger is told the truth, and keeps the right to erase', () => {
    expect(words(routeText('mes données', someFacts()))).toBe('Je ne garde rien sur vous pour le moment.');
    expect(routeText('supprimer', someFacts())).toEqual({ decide: 'open', flow: 'erase', seed: {} });
    expect(routeText('STOP', someFacts())).toMatchObject({ decide: 'show', flow: 'end-all' });
  });
});

describe('distress comes before any dialog', () => {
  it.each([['nothing', undefined], ...OPEN] as [string, FlowState | undefined][])('help lines are shown in %s', (_name, flow) => {
    const decision = routeText('je veux mourir', someFacts({ ...member, ...(flow ? { conversation: { flow } } : {}) }));
    expect(cards(decision)[0]).toBe('helpLines');
    // The dialog is not touched: it goes on with its question.
    expect(decision).not.toHaveProperty('flow');
  });

  it('a stranger sees them too', () => {
    expect(cards(routeText('mon mari me frappe', someFacts()))[0]).toBe('helpLines');
  });

  it('a line of the menu with the same words does not hide it', () => {
    const menu: Conversation['menu'] = [{ number: 1, label: 'au secours', press: { do: 'open', place: 'menu' } }];
    expect(cards(routeText('au secours', someFacts({ ...member, conversation: { menu } })))[0]).toBe('helpLines');
  });
});

describe('in an open dialog', () => {
  const says = (text: string, flow: FlowState, channel = 'sms') => routeText(text, someFacts({ ...member, conversation: { flow }, channel }));

  it.each(OPEN)('"annuler" ends %s', (_name, flow) => {
    expect(says('annuler', flow)).toMatchObject({ decide: 'show', flow: 'end' });
    // The answer "je ne peux pas" stands: only its reason is left out.
    expect(words(says('annuler', flow))).toContain(flow.flow === 'absence' ? 'Si vous changez d’avis' : 'C’est annulé.');
  });

  it('"retour" takes the last answer back', () => {
    expect(says('retour', registering)).toMatchObject({ decide: 'show', flow: { step: 'firstName', answers: { consent: 'yes' } } });
  });

  it.each(['aide', 'menu', '?', 'je comprends pas', 'reprendre'])('"%s" explains, and asks the question again with all answers', (text) => {
    expect(says(text, registering)).toMatchObject({ decide: 'show', views: [{ card: 'message' }, { card: 'question' }], flow: registering });
  });

  it('other words are the answer', () => {
    expect(says('Valognes', registering)).toMatchObject({ flow: { step: 'axis', answers: { commune: { name: 'Valognes' } } } });
    expect(says('prochaine séance', registering)).toMatchObject({ flow: { step: 'commune' } });
  });

  it('words instead of a form are answered question by question', () => {
    expect(says('bonjour', creating, 'msteams')).toMatchObject({ decide: 'show', views: [{ card: 'message' }, { card: 'question' }], flow: { step: 'name', questions: true } });
  });

  it('"finalement je viens" answers the session instead of saying why not', () => {
    expect(says('finalement je viens', explaining)).toEqual({
      decide: 'run',
      command: { command: 'answer-session', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'coming' },
      flow: explaining,
    });
  });

  it('a new code in a registration is a code, not an answer', () => {
    expect(says('CHE-9K2M', registering)).toMatchObject({ decide: 'run', command: { command: 'present-code', code: 'CHE-9K2M' } });
  });

  it('a commune in capitals in a registration is no code', () => {
    expect(says('VALENCE-26', registering)).toMatchObject({ flow: { step: 'axis' } });
  });

  it('a dialog of an older version that exists no more ends in the menu', () => {
    expect(says('bonjour', { ...registering, flow: 'gone' })).toMatchObject({ decide: 'show', views: [{ card: 'memberMenu' }], flow: 'end' });
  });

  it('the state of another version is taken up with its answers', () => {
    expect(says('n’importe quoi', { ...registering, version: 0 })).toMatchObject({ flow: { step: 'commune', version: 1, answers: { firstName: 'Awa' } } });
  });
});

describe('numbers and words of the last question', () => {
  const press: Press = { do: 'answer', flow: 'registration', step: 'consent', value: 'yes' };
  const menu: Conversation['menu'] = [
    { number: 1, label: "J'accepte", press },
    { number: 2, label: 'Je refuse', press: { ...press, value: 'no' } },
    { number: 12, label: 'Marc', press: { do: 'open', place: 'help' } },
    { number: 13, label: 'Marc', press: { do: 'open', place: 'menu' } },
  ];
  const flow = opened('registration', { cohort: 'cohort-1', cohortName: 'Cap Valognes' });
  const says = (text: string) => routeText(text, someFacts({ conversation: { menu, flow } }));

  it.each(['1', ' 1 ', '1.', '1)', '01', 'J’accepte', 'j\'ACCEPTE !', '1 .'])('"%s" presses the first line', (text) => {
    expect(says(text)).toMatchObject({ decide: 'show', flow: { step: 'firstName', answers: { consent: 'yes' } } });
  });

  it.each(['12', '2', 'je refuse'])('"%s" presses its own line', (text) => {
    expect(says(text)).not.toMatchObject({ flow: { step: 'firstName' } });
  });

  it('words that stand on two lines choose neither', () => {
    expect(says('Marc')).toMatchObject({ decide: 'show', flow: { step: 'consent' } });
  });

  it('a number that no line has is an answer to the dialog, and is not understood', () => {
    expect(says('7')).toMatchObject({ decide: 'show', views: [{ card: 'question', data: { problem: { key: 'flow.choose' } } }], flow: { step: 'consent' } });
  });

  it('a number of a question that is over presses nothing', () => {
    const late = routeText('1', someFacts({ ...member, conversation: { menu } }));
    expect(words(late)).toContain('Ce bouton n’est plus valable');
    expect(late).not.toHaveProperty('command');
  });

  it('a number without any menu is not understood', () => {
    expect(words(routeText('3', someFacts(member)))).toContain('Je n’ai pas compris');
  });

  it('a number that no line has, outside a dialog, is said to be none', () => {
    expect(words(routeText('9', someFacts({ ...member, conversation: { menu } })))).toContain('Ce numéro ne correspond à aucun choix.');
  });
});

describe('codes', () => {
  it.each(['VAL-7K3F', 'val 7k3f', 'Val7k3f', 'VAL – 7K3F', 'V A L 7 K 3 F', 'ABCD-EFGH-JKLM', 'OUVRE-TOI-22'])('a stranger’s "%s" is a code', (code) => {
    expect(routeText(code, someFacts())).toEqual({ decide: 'run', command: { command: 'present-code', code } });
  });

  it('a pasted invitation link is its code', () => {
    expect(routeText('https://exemple.fr/r/VAL-7K3F', someFacts())).toEqual({ decide: 'run', command: { command: 'present-code', code: 'VAL-7K3F' } });
  });

  it.each(['bonjour', 'a'.repeat(10_000), '😀', '12'])('a stranger’s "%.30s" is no code', (text) => {
    expect(routeText(text, someFacts())).toMatchObject({ decide: 'show' });
  });

  it('a stranger’s short words may be the set-up code, which is whatever the organisation chose', () => {
    expect(routeText('ouvre toi sésame', someFacts())).toMatchObject({ command: { command: 'present-code' } });
  });

  it.each(['VAL-7K3F', 'val 7k3f', 'ABCD-EFGH-JK2M', 'abcd efgh jk2m', 'OUVRE-TOI-22'])('somebody registered who writes "%s" presents a code', (code) => {
    expect(routeText(code, someFacts(member))).toMatchObject({ command: { command: 'present-code', code } });
  });

  it.each(['rendez-vous', 'après-midi', 'MAISON', 'saint-lô', 'MARDI14H', '12-12-2026', 'ouvre-toi-22'])('somebody registered who writes "%s" presents none', (text) => {
    expect(routeText(text, someFacts(member))).toMatchObject({ decide: 'show' });
  });
});

describe('key phrases', () => {
  it.each([
    ['c’est quand ?', { decide: 'run', command: { command: 'next-session' } }],
    ['qui est ma conseillère ?', { decide: 'run', command: { command: 'my-counsellor' } }],
    ['je viens', { decide: 'run', command: { command: 'answer-session', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'coming' } }],
    ['jpeu pa venir', { decide: 'run', command: { command: 'answer-session', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'notComing' } }],
    ['je serai en retard', { decide: 'run', command: { command: 'answer-session', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'late' } }],
    ['partager une offre', { decide: 'open', flow: 'share-offer', seed: {} }],
  ])('a member’s "%s"', (text, decision) => {
    expect(routeText(text, someFacts(member))).toEqual(decision);
  });

  it.each([
    ['mes groupes', { decide: 'run', command: { command: 'my-cohorts' } }],
    ['créer un groupe', { decide: 'open', flow: 'create-cohort', seed: {} }],
    ['planifier une séance', { decide: 'open', flow: 'plan-session', seed: {} }],
    ['écrire au groupe', { decide: 'open', flow: 'write-to-cohort', seed: {} }],
    ['inviter un conseiller', { decide: 'run', command: { command: 'invite-counsellor' } }],
    ['qui vient ?', { decide: 'run', command: { command: 'who-comes', cohort: 'cohort-1' } }],
    ['déplacer la séance', { decide: 'open', flow: 'move-session', seed: { cohort: 'cohort-1', session: 'session-1', revision: 1, before: { start: '2026-12-01T09:30', place: 'Médiathèque de Valognes' } } }],
    ['annuler la séance', { decide: 'open', flow: 'cancel-session', seed: { cohort: 'cohort-1', session: 'session-1', revision: 1, start: '2026-12-01T09:30' } }],
    ['faire l’appel', { decide: 'open', flow: 'attendance', seed: { cohort: 'cohort-1', session: 'session-1', start: '2026-12-01T09:30', members: [{ id: 'awa', name: 'Awa' }, { id: 'marc', name: 'Marc' }] } }],
  ])('a counsellor’s "%s"', (text, decision) => {
    expect(routeText(text, someFacts(counsellor))).toEqual(decision);
  });

  it.each(['créer un groupe', 'planifier une séance', 'qui vient ?', 'déplacer', 'annuler la séance', 'écrire au groupe', 'faire l’appel'])('"%s" is not for a member', (text) => {
    expect(words(routeText(text, someFacts(member)))).toContain('Ce n’est pas possible avec votre rôle.');
  });

  it('an answer without a session asks which comes next', () => {
    expect(routeText('je viens', someFacts({ person: awa, cohorts: [aCohort({ members: ['Awa'] })] }))).toEqual({ decide: 'run', command: { command: 'next-session' } });
  });

  it('a counsellor with several cohorts means the one they looked at last', () => {
    const other = aCohort({ id: 'cohort-2', sessions: [aSession({ id: 'session-2' })] });
    const cohorts = [cohort, other];
    expect(routeText('qui vient', someFacts({ person: odile, cohorts, conversation: { focus: 'cohort-2' } }))).toEqual({ decide: 'run', command: { command: 'who-comes', cohort: 'cohort-2' } });
    expect(routeText('qui vient', someFacts({ person: odile, cohorts }))).toEqual({ decide: 'run', command: { command: 'my-cohorts' } });
  });

  it('"annuler" and "retour" with nothing open say so', () => {
    expect(words(routeText('annuler', someFacts(member)))).toContain('Il n’y a rien à annuler.');
    expect(words(routeText('retour', someFacts(member)))).toContain('[memberMenu]');
  });

  it('anything else gets the menu, and a stranger what Relais is', () => {
    expect(cards(routeText('il fait beau', someFacts(member)))).toEqual(['message', 'memberMenu']);
    expect(cards(routeText('il fait beau', someFacts(counsellor)))).toEqual(['message', 'counsellorMenu']);
    expect(words(routeText('il fait beau et je voudrais savoir si vous pouvez me dire ce que vous êtes', someFacts()))).toContain('Je suis Relais, un assistant automatique.');
    expect(words(routeText('bonjour', someFacts()))).toContain('écrivez le code');
  });
});

describe('buttons', () => {
  const presses = (press: Press, audience: string, flow?: FlowState) =>
    decide({ did: 'press', token: `${audience}|${JSON.stringify(press)}`, values: {}, inPlace: true }, someFacts({ ...member, ...(flow ? { conversation: { flow } } : {}), channel: 'msteams' }));
  const coming: Press = { do: 'rsvp', cohort: 'cohort-1', session: 'session-1', revision: 1, answer: 'coming' };

  it('one’s own button works, also from before the registration', () => {
    expect(presses(coming, 'person:awa')).toMatchObject({ command: { command: 'answer-session', answer: 'coming' } });
    expect(presses(coming, 'speaker:speaker-awa')).toMatchObject({ command: { command: 'answer-session' } });
  });

  it.each(['person:marc', 'speaker:speaker-marc', ''])('a button of "%s" changes nothing', (audience) => {
    expect(words(presses(coming, audience))).toContain('Ce bouton n’est plus valable');
  });

  it('a button of another question shows the open one again', () => {
    expect(presses({ do: 'answer', flow: 'registration', step: 'consent', value: 'yes' }, 'person:awa', registering)).toMatchObject({ decide: 'show', views: [{ card: 'message' }, { card: 'question' }], flow: registering });
    expect(presses({ do: 'submit', flow: 'create-cohort' }, 'person:awa', registering)).toMatchObject({ flow: registering });
  });

  it('a new answer to the session ends the question why not', () => {
    expect(presses(coming, 'person:awa', explaining)).toMatchObject({ decide: 'run', flow: explaining });
    expect(presses(coming, 'person:awa', sharing)).not.toHaveProperty('flow');
  });

  it('a forged payload changes nothing', () => {
    const forged = decide({ did: 'press', token: 'person:awa|{"do":"become-admin"}', values: {}, inPlace: false }, someFacts(member));
    expect(words(forged)).toContain('Ce bouton n’est plus valable');
  });
});
