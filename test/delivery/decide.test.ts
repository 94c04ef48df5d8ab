import type { Claim, SendResult } from '../../src/application/ports';
import type { Delivery, Notice } from '../../src/domain/broadcast';
import { parseQuietHours } from '../../src/domain/quiet-hours';
import { afterDoubt, lastCheck, settlementOf } from '../../src/delivery/decide';
import { aBroadcast, aCohort, aMember, aPerson, aRow, fresh, MINUTE, NOW } from '../contract/records';

const moved: Notice = { kind: 'moved', from: '2026-12-01T09:30', to: '2026-12-03T14:00', placeBefore: 'Salle 1', place: 'Salle 1' };
const announcement: Notice = { kind: 'announcement', text: 'Atelier' };
const parsed = parseQuietHours('none');
if (!parsed.ok) throw new Error('none is no quiet hours');
const policy = { quiet: parsed.value, zone: 'Europe/Paris' };

function aClaim(notice: Notice, row: Partial<Delivery> = {}, stopped = false): Claim {
  return {
    ticket: { broadcast: 'b1', person: 'p1' },
    row: aRow({ state: 'sending', tries: 1, ...row }),
    broadcast: aBroadcast('b1', { notice }),
    person: fresh(aPerson('p1', stopped ? { stoppedAt: NOW } : {})),
    cohort: fresh(aCohort('bocage', { members: { p1: aMember('Awa') } })),
    conversation: undefined,
  };
}

const ambiguous: SendResult = { sent: false, why: 'ambiguous', code: '502' };
const blocked: SendResult = { sent: false, why: 'refused', code: '403' };
const settle = (result: SendResult, claim: Claim) => settlementOf(result, claim, NOW, 0.5);

describe('after a doubt', () => {
  it('D-2 a reminder or a change is sent once more, a minute later, however often the channel had put it off before', () => {
    const again = { state: 'pending', code: '502', doubt: true, retryAt: NOW + MINUTE };
    expect(settle(ambiguous, aClaim(moved))).toEqual(again);
    expect(settle(ambiguous, aClaim(moved, { tries: 5 }))).toEqual(again);
  });

  it('D-2 it is never sent a third time', () => {
    expect(settle(ambiguous, aClaim(moved, { tries: 2, doubt: true }))).toEqual({ state: 'uncertain', code: '502', doubt: true });
  });

  it('D-3 a message of a counsellor is never sent again by itself', () => {
    expect(settle(ambiguous, aClaim(announcement))).toEqual({ state: 'uncertain', code: '502', doubt: true });
    const { row, broadcast } = aClaim(announcement);
    expect(afterDoubt(row, broadcast, 'sender-died', NOW).state).toBe('uncertain');
  });

  it('D-14 what may have arrived is never shown as not delivered', () => {
    expect(settle(blocked, aClaim(moved, { doubt: true }))).toMatchObject({ state: 'uncertain', code: '403', reachable: false });
    expect(settle({ sent: false, why: 'throttled', code: '429' }, aClaim(moved, { doubt: true, tries: 8 }))).toMatchObject({ state: 'uncertain', code: '429' });
    expect(lastCheck(aClaim(moved, { doubt: true }, true), NOW, policy)).toEqual({ state: 'uncertain', code: 'stopped' });
  });

  it('what certainly did not arrive is', () => {
    expect(settle(blocked, aClaim(moved))).toMatchObject({ state: 'refused', code: '403' });
    expect(lastCheck(aClaim(moved, {}, true), NOW, policy)).toEqual({ state: 'refused', code: 'stopped' });
  });
});
