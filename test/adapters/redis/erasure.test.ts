import { broadcastWithout, conversationWithout, isAbout, type Gone } from '../../../src/adapters/redis/erasure';
import type { MenuLine } from '../../../src/domain/conversation';
import { aBroadcast, aConversation } from '../../contract/records';

const gone: Gone = { id: 'p1', firstName: 'Anne-Lise (dite Lili)', nameIsTheirs: true, cohorts: new Set(['bocage']) };
const line = (label: string): MenuLine => ({ number: 1, label, press: { do: 'open', place: 'help' } });

describe('what is left of somebody in other records', () => {
  it('closes a dialog that names them, whatever signs their name has', () => {
    const flow = (name: string) => ({ flow: 'f', version: 1, step: 's', answers: { name }, order: [] });
    const names = aConversation('x', { flow: flow('anne-lise (dite Lili)') });
    const partOfWord = aConversation('x', { flow: flow('Jeanne-Lise (dite Lili)') });
    expect(conversationWithout(names, gone)).not.toHaveProperty('flow');
    expect(conversationWithout(partOfWord, gone)).toBe(partOfWord);
  });

  it('takes out menu lines that name them and keeps an open dialog about something else', () => {
    const flow = { flow: 'f', version: 1, step: 's', answers: {}, order: [] };
    const conversation = aConversation('x', { menu: [line('Anne-Lise (dite Lili)'), line('Aide')], flow });
    expect(conversationWithout(conversation, gone)).toEqual({ ...conversation, menu: [line('Aide')] });
  });

  it('is nothing for somebody without a first name', () => {
    const conversation = aConversation('x', { menu: [line('Aide')] });
    expect(conversationWithout(conversation, { ...gone, firstName: '' })).toBe(conversation);
  });

  it('knows messages that are about nobody else', () => {
    expect(isAbout(aBroadcast('joined-p1'), gone)).toBe(true);
    expect(isAbout(aBroadcast('b', { notice: { kind: 'newcomer', person: 'p1' } }), gone)).toBe(true);
    expect(isAbout(aBroadcast('b'), gone)).toBe(false);
  });

  it('leaves messages of others as they are', () => {
    const other = aBroadcast('b', { notice: { kind: 'silence', unanswered: ['p2'], unreached: [] } });
    expect(broadcastWithout(other, gone)).toBe(other);
  });
});
