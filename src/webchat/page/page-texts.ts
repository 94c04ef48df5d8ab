/** Every sentence of the page; the server writes them into it. `{name}` marks a place to fill. */
export type PageTexts = {
  /** ISO 639-1 code, the way its lines run, and what formats days and hours. */
  lang: string;
  dir: string;
  locale: string;
  /** The language in its own words, and what a person writes to Relais to be answered in it. */
  languageName: string;
  askLanguage: string;
  title: string;
  titleUnread: string;
  subtitle: string;
  noScript: string;
  skip: string;
  conversation: string;
  opening: string;
  inputLabel: string;
  inputHint: string;
  /** Not the name of any button of a card: two buttons of one name confuse whoever does not see them. */
  send: string;
  you: string;
  bot: string;
  suggestions: string;
  typing: string;
  newer: string;
  newSince: string;
  today: string;
  yesterday: string;
  sending: string;
  notSent: string;
  retry: string;
  lost: string;
  back: string;
  expired: string;
  expiredHow: string;
  startAgain: string;
  cannotOpen: string;
  codeHere: string;
  codeSend: string;
  codeIgnore: string;
  cardBusy: string;
  cardFailed: string;
  cardUnreadable: string;
  cardLabel: string;
  /** Buttons of these two names lead out of a question: they stand back beside its answers. */
  goBack: string;
  giveUp: string;
  download: string;
  menu: string;
  switchPerson: string;
  switchTitle: string;
  switchText: string;
  switchConfirm: string;
  forgetDevice: string;
  forgetTitle: string;
  forgetText: string;
  forgetConfirm: string;
  cancel: string;
  forgotten: string;
  forgottenHow: string;
  trialTitle: string;
  trialText: string;
  trialPeople: string;
  trialCounsellor: string;
  trialMember: string;
  trialNew: string;
  trialChoose: string;
  trialFrame: string;
};

/** 'Bonjour {name}' with { name: 'Lou' } → 'Bonjour Lou'. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
