import { Wishes, type WishTopic } from '../src/domain/wishes';
import { say, type Text } from '../src/i18n/translator';
import { ANY, CONTRACTS_SAID, dayIn, EMPLOYERS_SAID, hoursIn, kmIn, lacksIn, LACKS_PROPOSED, MEANS_SAID, namedIn } from '../src/understanding/wishes/terms-said';
import { tradesIn, wishesIn } from '../src/understanding/wishes/work-said';
import { plain } from '../src/understanding/words';
import type { Option } from './step';

/** How one topic is asked for: what is proposed, and what typed or pressed words say of it; undefined when they say nothing. */
export interface TopicSpec {
  options: readonly Option[];
  read(said: string): Wishes | undefined;
  /** The field of which several values may be chosen, one option after the other; else the words are the person's own, or one answer is enough. */
  several?: 'contracts' | 'means' | 'lacks' | 'only';
  /** Free words: what they say of health is not kept. */
  free?: true;
}

const MOST_TRADES = 5;
const MOST_SKILLS = 10;
const DISTANCES = [5, 10, 20, 30, 50];
const HOUR = 60;
const DAYS: readonly { from?: number; to?: number }[] = [{ from: 9 * HOUR, to: 17 * HOUR }, { from: 7 * HOUR, to: 20 * HOUR }, { from: 9 * HOUR }, { to: 17 * HOUR }];
const ANY_HOURS = 'any';

export const TOPICS: Readonly<Record<WishTopic, TopicSpec>> = {
  trades: { options: [], free: true, read: (said) => tradesIn(said, MOST_TRADES) },
  unwanted: { options: [], free: true, read: (said) => some('unwanted', wishesIn(said, MOST_TRADES)) },
  skills: { options: [], free: true, read: (said) => some('skills', wishesIn(said, MOST_SKILLS)) },
  means: several('means', MEANS_SAID.map(([values]) => values), (means) => say('wishes.means', { means }), (said) => namedIn(said, MEANS_SAID)),
  contracts: several('contracts', CONTRACTS_SAID.map(([values]) => values), (contract) => say('wishes.contract', { contract }), (said) => namedIn(said, CONTRACTS_SAID)),
  lacks: several('lacks', LACKS_PROPOSED.map((one) => [one]), (requirement) => say('wishes.requirement', { requirement }), lacksIn),
  only: several('only', EMPLOYERS_SAID.map(([values]) => values), (employer) => say('wishes.employer', { employer }), (said) => namedIn(said, EMPLOYERS_SAID)),
  distance: {
    options: DISTANCES.map((km) => ({ label: say('wishes.km', { km }), value: String(km) })),
    read(said) {
      const mostKm = kmIn(said);
      return mostKm === undefined ? undefined : { mostKm };
    },
  },
  hours: {
    options: [
      { label: say('wishes.hours', { hours: 'full' }), value: '35 h' },
      { label: say('wishes.hours', { hours: 'part' }), value: 'mi-temps' },
      { label: say('wishes.any'), value: ANY_HOURS },
    ],
    read: (said) => (said === ANY_HOURS ? { hours: 'any' } : hoursIn(said)),
  },
  day: {
    options: [...DAYS.map((day) => ({ label: say('wishes.day', day), value: valueOf(day) })), { label: say('wishes.any'), value: ANY_HOURS }],
    read(said) {
      const proposed = DAYS.find((day) => valueOf(day) === said);
      if (proposed) return { ...(proposed.from === undefined ? {} : { notBefore: proposed.from }), ...(proposed.to === undefined ? {} : { notAfter: proposed.to }) };
      return said === ANY_HOURS || ANY.test(plain(said)) ? {} : dayIn(said);
    },
  },
};

/** Options each of which stands for one or more values; words may name several at once. */
function several<V extends string>(field: NonNullable<TopicSpec['several']>, options: readonly (readonly V[])[], label: (value: V) => Text, named: (said: string) => readonly V[]): TopicSpec {
  return {
    several: field,
    options: options.flatMap((values) => values.slice(0, 1).map((first) => ({ label: label(first), value: first }))),
    read(said) {
      const pressed = options.find(([first]) => first === said);
      return some(field, pressed ?? named(said));
    },
  };
}

function some(field: 'unwanted' | 'skills' | NonNullable<TopicSpec['several']>, values: readonly string[] | undefined): Wishes | undefined {
  return values === undefined || values.length === 0 ? undefined : Wishes.parse({ [field]: values });
}

function valueOf({ from, to }: { from?: number; to?: number }): string {
  return `${String(from ?? '')}-${String(to ?? '')}`;
}
