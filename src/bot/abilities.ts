/** Channels that draw Adaptive Cards with Action.Execute. Every other one gets the same cards as numbered text. */
const CARD_CHANNELS = new Set(['msteams', 'webchat', 'directline']);

export function showsCards(channel: string): boolean {
  return CARD_CHANNELS.has(channel);
}
