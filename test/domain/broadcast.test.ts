import { Broadcast, Delivery, deliveryClass, DeliveryState, Notice, tally, type NoticeKind } from '../../src/domain/broadcast';
import { aDelivery, NOW } from '../support/builders';

const CLASSES: Readonly<Record<NoticeKind, 'A' | 'B'>> = {
  reminder: 'A', moved: 'A', cancelled: 'A', newcomer: 'A', silence: 'A', 'seat-free': 'A', admitted: 'A', missed: 'A', retention: 'A',
  alert: 'A', 'offers-digest': 'A', 'offers-of-day': 'A', 'member-left': 'A', 'offer-thanks': 'B', 'offer-follow-up': 'B', 'offer-closed': 'B', farewell: 'B',
  'call-me': 'A', wish: 'A', 'talk-request': 'A', 'talk-closed': 'A', announcement: 'B', offer: 'B', 'offer-review': 'A', 'offer-reviewed': 'A', 'talk-message': 'B',
};

it.each(Notice.options.map(({ shape }) => shape.kind.value))('%s is of the class that its harm asks for', (kind) => {
  expect(deliveryClass(kind)).toBe(CLASSES[kind]);
});

it('each recipient counts once among sent, under way, not delivered and uncertain', () => {
  for (const state of DeliveryState.options) {
    const { sent, underWay, notDelivered, uncertain } = tally([aDelivery({ state })]);
    expect([state, sent + underWay + notDelivered + uncertain]).toEqual([state, 1]);
  }
});

it('figures are counted over all rows', () => {
  const states = ['pending', 'sending', 'sent', 'sent', 'refused', 'uncertain', 'cancelled', 'expired'] as const;
  const rows = states.map((state) => aDelivery({ state }));
  expect(tally(rows)).toEqual({ sent: 2, underWay: 2, notDelivered: 3, uncertain: 1, read: 0, answered: 0 });
  expect(tally([])).toEqual({ sent: 0, underWay: 0, notDelivered: 0, uncertain: 0, read: 0, answered: 0 });
});

it('read and answered are counted apart from the delivery', () => {
  expect(tally([aDelivery({ readAt: NOW }), aDelivery({ readAt: NOW, answeredAt: NOW }), aDelivery({ state: 'uncertain', answeredAt: NOW })])).toMatchObject({ sent: 2, uncertain: 1, read: 2, answered: 2 });
});

it('a broadcast and its rows are records that parse as themselves', () => {
  const broadcast = { v: 1, id: 'b', cohort: 'cohort-1', session: { id: 's', revision: 2 }, notice: { kind: 'announcement', text: 'Bonjour' }, createdAt: NOW, notBefore: NOW, uselessAfter: NOW + 1, by: 'odile' };
  expect(Broadcast.parse(JSON.parse(JSON.stringify(broadcast)))).toEqual(broadcast);
  expect(Delivery.parse(JSON.parse(JSON.stringify(aDelivery({ code: '403' }))))).toEqual(aDelivery({ code: '403' }));
});

it.each([{ kind: 'moved', from: 'hier', to: '2026-12-01T09:30', placeBefore: 'a', place: 'b' }, { kind: 'gossip' }, {}])('%j is no notice', (notice) => {
  expect(Notice.safeParse(notice).success).toBe(false);
});
