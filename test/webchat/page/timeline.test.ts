import { readActivity, type Activity } from '../../../src/webchat/page/activity';
import { again, erased, failed, putCard, receive, say, sent, type Timeline } from '../../../src/webchat/page/timeline';

function activity(place: number, text: string, more: Partial<Activity> = {}): Activity {
  return { id: `c|${String(place).padStart(7, '0')}`, type: 'message', at: 0, fromMe: false, text, attachments: [], suggestions: [], ...more };
}

let timeline: Timeline;
beforeEach(() => (timeline = []));
const texts = (): string[] => timeline.map(({ text }) => text);

it('shows each message once and in order, however it comes', () => {
  expect([receive(timeline, activity(2, 'deux')), receive(timeline, activity(1, 'un')), receive(timeline, activity(2, 'deux'))]).toEqual(['added', 'added', 'none']);
  expect(texts()).toEqual(['un', 'deux']);
});

it('changes a message in its place', () => {
  receive(timeline, activity(1, 'un'));
  receive(timeline, activity(2, 'deux'));
  expect(receive(timeline, activity(1, 'un, changé'))).toBe('changed');
  expect(texts()).toEqual(['un, changé', 'deux']);
});

it('knows its own message again when it comes back, before or after the answer', () => {
  say(timeline, 'mine', 'bonjour', 0);
  receive(timeline, activity(1, 'bonjour', { fromMe: true, clientId: 'mine' }));
  sent(timeline, 'mine', 'c|0000001');
  say(timeline, 'mine-2', 'encore', 0);
  sent(timeline, 'mine-2', 'c|0000002');
  receive(timeline, activity(2, 'encore', { fromMe: true, clientId: 'mine-2' }));
  expect(timeline.map(({ key, state, id }) => [key, state, id])).toEqual([['mine', 'sent', 'c|0000001'], ['mine-2', 'sent', 'c|0000002']]);
});

it('keeps what is not sent at the end', () => {
  say(timeline, 'mine', 'bonjour', 0);
  receive(timeline, activity(1, 'du bot'));
  expect(texts()).toEqual(['du bot', 'bonjour']);
});

it('keeps a message that the bot refused as not sent, although the log has it', () => {
  say(timeline, 'mine', 'bonjour', 0);
  failed(timeline, 'mine', 'failed');
  receive(timeline, activity(1, 'bonjour', { fromMe: true, clientId: 'mine' }));
  expect(timeline[0]?.state).toBe('failed');
  expect(again(timeline, 'mine')).toMatchObject({ state: 'sending', attempts: 2 });
  expect(again(timeline, 'mine')).toBeUndefined();
});

it('takes a message without an answer for sent once it comes back', () => {
  say(timeline, 'mine', 'bonjour', 0);
  failed(timeline, 'mine', 'unsure');
  receive(timeline, activity(1, 'bonjour', { fromMe: true, clientId: 'mine' }));
  failed(timeline, 'mine', 'unsure');
  expect(timeline[0]?.state).toBe('sent');
});

it('puts a card in the place of what was pressed, and does not draw it again when it comes back', () => {
  const card = { contentType: 'card', content: { a: 1 } };
  receive(timeline, activity(1, '', { suggestions: [{ title: 'x', value: 'x' }] }));
  putCard(timeline, 'c|0000001', card);
  expect(receive(timeline, activity(1, '', { attachments: [card] }))).toBe('none');
});

it('keeps the last words of an erased conversation apart from a new one with the same numbers', () => {
  for (const place of [1, 2, 3]) receive(timeline, activity(place, `avant ${place}`));
  erased(timeline);
  receive(timeline, activity(1, 'après'));
  expect(texts()).toEqual(['avant 2', 'avant 3', 'après']);
});

it('reads activities of any shape', () => {
  for (const raw of [null, 1, 'x', [], {}, { id: 1, type: 'message' }, { id: 'x' }]) expect(readActivity(raw)).toBeUndefined();
  expect(readActivity({ id: 'c|0000001', type: 'message', attachments: [null, { contentType: 'a' }], suggestedActions: { actions: [{ title: 'Oui' }, {}] }, from: 'x', channelData: [] })).toMatchObject({
    fromMe: false, text: '', attachments: [{ contentType: 'a' }], suggestions: [{ title: 'Oui', value: 'Oui' }],
  });
});
