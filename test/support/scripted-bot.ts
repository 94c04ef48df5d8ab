import type { OutgoingActivity } from '../../src/application/outlet';
import type { WebchatHarness } from './webchat-harness';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** A bot for tests of the page: each word makes it do one thing. */
export function scriptedBot(harness: WebchatHarness): void {
  harness.onReceive(async (activity) => {
    const conversation = idOf(activity['conversation']);
    const say = (outgoing: Partial<OutgoingActivity>): Promise<unknown> => harness.webchat.outlet.post(addressOf(conversation, idOf(activity['from'])), { type: 'message', ...outgoing });
    if (activity['type'] === 'invoke') return { status: 200, body: await answerPress(activity) };
    if (activity['type'] === 'conversationUpdate') await say({ text: 'Bonjour, je suis Relais, un assistant automatique.\nAvez-vous un code ? Écrivez-le ici.', suggestedActions: choices('J’ai un code', 'Je n’ai pas de code') });
    else await answerText(textOf(activity['text']), say);
    return { status: 200 };
  });
}

type Attachment = NonNullable<OutgoingActivity['attachments']>[number] & { name?: string };
type Say = (outgoing: Partial<OutgoingActivity>) => Promise<unknown>;

async function answerText(text: string, say: Say): Promise<void> {
  if (text === 'panne') throw new Error('as asked');
  if (text === 'formulaire') await say({ attachments: [attached(registrationCard())] });
  else if (text === 'séance') await say({ summary: 'Séance', attachments: [attached(sessionCard())] });
  else if (text === 'écris') await say({ type: 'typing' });
  else if (text === 'fichier') await say({ text: 'Voici vos données.', attachments: [{ contentType: 'application/json', name: 'mes-donnees.json', content: '{"prénom":"Lou"}'}] satisfies Attachment[] });
  else if (text === 'long') await say({ text: 'Une ligne de plus.\n'.repeat(60) });
  else if (text === 'lien') await say({ text: 'Voyez https://www.service-public.fr/particuliers/vosdroits/F178 (en français), pas javascript:alert(1).' });
  else if (/^CODE-/.test(text)) await say({ text: 'Bienvenue ! Votre code est bon.' });
  else await say({ text: `Vous avez écrit : ${text}` });
}

/** What the bot answers to a press of this verb. */
async function answerPress(activity: Record<string, unknown>): Promise<unknown> {
  // Tests send nothing else.
  const { action } = activity['value'] as { action: { verb: string; data: Record<string, unknown> } };
  if (action.verb === 'fail') return { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'InternalError', message: '' } };
  if (action.verb === 'note') return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'C’est noté.' };
  return { statusCode: 200, type: CARD, value: doneCard(`Merci ${textOf(action.data['firstName'])}, votre réponse est enregistrée.`) };
}

export function registrationCard(): object {
  return card([
    { type: 'TextBlock', text: 'Faisons connaissance', style: 'heading', wrap: true },
    { type: 'TextBlock', text: 'Trois questions\\. Seul le prénom est demandé\\.', wrap: true },
    { type: 'Input.Text', id: 'firstName', label: 'Votre prénom', isRequired: true, errorMessage: 'Écrivez votre prénom.', maxLength: 40 },
    { type: 'Input.Text', id: 'commune', label: 'Votre commune', placeholder: 'Par exemple : Valognes' },
    { type: 'Input.ChoiceSet', id: 'axis', label: 'Ce que vous cherchez', style: 'expanded', value: 'job-search', choices: [
      { title: 'Un emploi, directement', value: 'job-search' },
      { title: 'Un autre métier, je réfléchis à mon projet', value: 'reorientation' },
      { title: 'Une formation', value: 'training' },
    ] },
    { type: 'Input.ChoiceSet', id: 'reading', label: 'Comment lire', style: 'compact', value: 'normal', choices: [{ title: 'Phrases habituelles', value: 'normal' }, { title: 'Facile à lire', value: 'simple' }] },
    { type: 'Input.Date', id: 'from', label: 'Disponible à partir du' },
    { type: 'Input.Toggle', id: 'consent', label: 'Accord', title: 'J’accepte que Relais garde ces réponses', value: 'false' },
  ], [execute('Enregistrer', 'save', 'positive'), execute('Essayer une panne', 'fail'), execute('Noter', 'note')]);
}

function sessionCard(): object {
  return card([
    { type: 'TextBlock', text: 'Séance du groupe « Cap Valognes »', style: 'heading', wrap: true },
    { type: 'FactSet', facts: [{ title: 'Quand', value: 'mardi 24 novembre à 9 h 30' }, { title: 'Où', value: 'Maison des services, 12 rue des Écoles, salle du premier étage (ascenseur)' }] },
    { type: 'Container', style: 'warning', items: [{ type: 'TextBlock', text: 'L’heure a changé\\.', wrap: true, weight: 'Bolder' }] },
    { type: 'TextBlock', text: '4 viennent, 1 en retard\\, 1 sans réponse', isSubtle: true, wrap: true },
  ], [execute('Je viens', 'coming', 'positive'), execute('Je serai en retard', 'late'), execute('Je ne viens pas', 'not-coming'), { type: 'Action.OpenUrl', title: 'Voir le plan', url: 'https://www.openstreetmap.org/' }]);
}

export function doneCard(text: string): object {
  return card([{ type: 'Container', style: 'good', items: [{ type: 'TextBlock', text, wrap: true }] }], [execute('Changer ma réponse', 'again')]);
}

function card(body: object[], actions: object[]): object {
  return { type: 'AdaptiveCard', version: '1.5', body, actions };
}

function execute(title: string, verb: string, style?: string): object {
  return { type: 'Action.Execute', title, verb, data: { do: verb }, ...(style === undefined ? {} : { style }) };
}

export function attached(content: object): { contentType: string; content: object } {
  return { contentType: CARD, content };
}

function choices(...titles: string[]): NonNullable<OutgoingActivity['suggestedActions']> {
  return { to: [], actions: titles.map((title) => ({ type: 'imBack', title, value: title })) };
}

export function addressOf(conversation: string, user: string): Parameters<WebchatHarness['webchat']['outlet']['post']>[0] {
  return { channel: 'webchat', serviceUrl: 'http://127.0.0.1', conversation, user, bot: 'relais', speaker: user };
}

function idOf(party: unknown): string {
  // Activities of the chat service always name these parties.
  return (party as { id: string }).id;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
