/**
 * The few pictograms that begin the words of buttons, by what they mean: always the same one for the same idea. The
 * words say everything without them. None needs a joiner or a variation sign, so that old phones draw them too.
 */
export const PICTOGRAMS = {
  yes: '✅',
  no: '❌',
  late: '⏰',
  back: '🔙',
  skip: '⏩',
  again: '🔄',
  change: '📝',
  see: '👀',
  read: '📖',
  menu: '🏠',
  session: '📅',
  group: '👥',
  person: '👤',
  message: '💬',
  send: '📨',
  messages: '🔔',
  work: '💼',
  learn: '🎓',
  goal: '🎯',
  place: '📍',
  travel: '🚌',
  child: '👶',
  data: '📁',
  download: '📥',
  erase: '🧹',
  help: '❓',
  add: '➕',
} as const;

/** The words of a button, with the pictogram of their idea before them. */
export function pictured(idea: keyof typeof PICTOGRAMS, words: string): string {
  return `${PICTOGRAMS[idea]} ${words}`;
}
