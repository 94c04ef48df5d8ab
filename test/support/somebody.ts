import { buttonOf, cardsOf, inputsOf, wordsOf, type Json } from './cards';
import type { FakeConnector, Posted } from './fake-connector';

/** A person with a phone or with Teams, as the connector sees them. */
export interface Somebody {
  conversation: string;
  /** Writes a message; gives back everything that was said in answer, as one text. */
  says(text: string): Promise<string>;
  /** Presses the newest button of this title, with what is typed on its form. */
  presses(title: string, typed?: Record<string, string>): Promise<string>;
  /** Sends a raw activity of theirs; gives back the HTTP answer. */
  sends(activity: Json): Promise<{ status: number; body: unknown }>;
  /** An activity as their channel would send it, with these fields. */
  activity(fields: Json): Json;
  /** All that this person was ever shown, oldest first. */
  hears(): string[];
  /** The cards on their screen now, newest last. */
  screen(): Json[];
  /** Waits until something that was shown to them holds these words. */
  hearsOf(words: string, withinMs?: number): Promise<string>;
  /** The newest token of a button, to replay or forge it. */
  token(title: string): string;
}

export function somebody(botUrl: () => string, connector: FakeConnector, channel: string, name: string, tenant = 'tenant-1', authorization?: () => string): Somebody {
  const conversation = `${channel}-${name}`;
  const screen: { id: string; card: Json }[] = [];
  const shown: string[] = [];
  let read = 0;
  let count = 0;

  const base = (): Json => ({
    id: `${name}-${(count += 1)}-${Math.random().toString(36).slice(2)}`,
    timestamp: new Date().toISOString(),
    channelId: channel,
    serviceUrl: connector.url,
    from: { id: `user-${name}`, ...(channel === 'msteams' ? { name, aadObjectId: `aad-${name}` } : {}) },
    recipient: { id: 'bot' },
    conversation: { id: conversation, conversationType: 'personal', ...(channel === 'msteams' ? { tenantId: tenant } : {}) },
    ...(channel === 'msteams' ? { channelData: { tenant: { id: tenant } } } : {}),
  });
  const sends = async (activity: Json): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${botUrl()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization: authorization() } : {}) },
      body: JSON.stringify({ ...base(), ...activity }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  const news = (): string => {
    const mine = connector.accepted.filter((posted) => posted.conversation === conversation);
    const fresh = mine.slice(read);
    read = mine.length;
    return fresh.map((posted) => show(posted)).join('\n');
  };
  const show = ({ method, id, activity }: Posted): string => {
    const cards = cardsOf(activity);
    for (const card of cards) {
      const old = method === 'PUT' ? screen.find((entry) => entry.id === id) : undefined;
      if (old) old.card = card;
      else screen.push({ id, card });
    }
    const words = [typeof activity['text'] === 'string' ? activity['text'] : '', ...cards.map(wordsOf)].filter((text) => text !== '').join('\n');
    shown.push(words);
    return words;
  };
  const find = (title: string) => {
    const entry = screen.findLast(({ card }) => buttonOf(card, title) !== undefined);
    if (!entry) throw new Error(`no button "${title}" on the screen of ${name}:\n${screen.map(({ card }) => wordsOf(card)).join('\n---\n')}`);
    return entry;
  };
  return {
    conversation,
    sends,
    activity: (fields) => ({ ...base(), ...fields }),
    hears: () => (news(), shown),
    screen: () => (news(), screen.map(({ card }) => card)),
    token: (title) => (news(), String((buttonOf(find(title).card, title)?.['data'] as Json)['relais'])),
    async says(text) {
      news();
      const { status } = await sends({ type: 'message', text });
      if (status !== 200) throw new Error(`"${text}" was answered ${status}`);
      return news();
    },
    async presses(title, typed = {}) {
      news();
      const entry = find(title);
      const action = buttonOf(entry.card, title) ?? {};
      const data = { ...inputsOf(entry.card), ...typed, ...(action['data'] as Json) };
      const value = { action: { type: 'Action.Execute', verb: action['verb'], data }, trigger: 'manual' };
      const { status, body } = await sends({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: entry.id });
      if (status !== 200) throw new Error(`pressing "${title}" was answered ${status}`);
      const { type, value: answer } = body as { type: string; value: unknown };
      if (type !== 'application/vnd.microsoft.card.adaptive') return [String(answer), news()].join('\n');
      entry.card = answer as Json;
      shown.push(wordsOf(answer));
      return [wordsOf(answer), news()].join('\n');
    },
    async hearsOf(words, withinMs = 10_000) {
      const until = Date.now() + withinMs;
      for (;;) {
        news();
        const found = shown.findLast((text) => text.includes(words));
        if (found !== undefined) return found;
        if (Date.now() > until) throw new Error(`${name} never heard "${words}". Heard:\n${shown.slice(-6).join('\n---\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
