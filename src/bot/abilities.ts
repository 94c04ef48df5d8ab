/** Channels that draw Adaptive Cards with Action.Execute. Every other one gets the same cards as numbered text. */
const CARD_CHANNELS = new Set(['msteams', 'webchat', 'directline']);

export function showsCards(channel: string): boolean {
  return CARD_CHANNELS.has(channel);
}

/** Channels whose messages are counted in the letters of the old alphabet of text messages, and cost more in any other. */
export function countsLetters(channel: string): boolean {
  return channel === 'sms';
}

const KNOWN_CHANNELS = new Set([...CARD_CHANNELS, 'sms', 'telegram', 'facebook', 'email', 'slack', 'emulator', 'test']);

/** A channel as a log may name it: a name that nobody knows came from outside and is not repeated. */
export function channelCode(channel: string): string {
  return KNOWN_CHANNELS.has(channel) ? channel : 'other';
}
