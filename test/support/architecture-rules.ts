/** Which part of the house a file belongs to: `domain`, `adapters/redis`, `cards`… */
export function areaOf(file: string): string {
  const adapter = /^src\/adapters\/([^/]+)/.exec(file)?.[1];
  if (adapter !== undefined) return `adapters/${adapter}`;
  if (file.startsWith('src/webchat/page/')) return 'page';
  if (/^src\/config(-schema|-feed)?(\.ts)?$/.test(file)) return 'config';
  if (/^src\/((records|trial|checks|process|language-model|offer-sources)(\.ts)?$|operations\/)/.test(file)) return 'main';
  return /^src\/([^/.]+)/.exec(file)?.[1] ?? file.split('/')[0] ?? file;
}

/** Areas that may name everything: they put the house together, or look at it from outside. */
const OPEN = new Set(['main', 'test', 'bench', 'training', 'manifest']);

interface Neighbours {
  readonly why: string;
  readonly code: readonly RegExp[];
  /** May be imported with `import type` only. */
  readonly types?: readonly RegExp[];
}

const DOMAIN = /^src\/domain\//;
const APPLICATION = /^src\/application\//;
const UNDERSTANDING = /^src\/understanding\//;
const I18N = /^src\/i18n\//;
/** `say` names a text by its key; the words are chosen later, for the reader. */
const TEXT_KEYS = /^src\/i18n\/translator(\.ts)?$/;
const CARDS = /^cards\//;
const DIALOGS = /^dialogs\//;
const DELIVERY = /^src\/delivery\//;
const CONFIG = /^src\/config(\.ts)?$/;
const PORTS = /^src\/application\/([a-z-]+-)?ports?(\.ts|\/|$)/;
const COMMANDS = /^src\/application\/commands?(\.ts|\/|$)/;
/** Which sentences the page needs: it says so itself, since nothing outside its folder can reach the browser. */
const PAGE_TEXTS = /^src\/webchat\/page\/page-texts(\.ts)?$/;
const INSIDE = [DOMAIN, APPLICATION, UNDERSTANDING, I18N, CARDS, DIALOGS, DELIVERY];

const ADAPTER: Neighbours = {
  why: 'an adapter knows one outside thing, the domain and the ports it fulfils; never another adapter',
  code: [DOMAIN, PORTS],
  types: [APPLICATION],
};

const NEIGHBOURS: Readonly<Record<string, Neighbours>> = {
  domain: { why: 'the domain is pure and knows nobody', code: [] },
  i18n: { why: 'the catalogues say domain words (types) and nothing else', code: [], types: [DOMAIN, PAGE_TEXTS] },
  config: { why: 'the configuration is read before anything else exists', code: [] },
  understanding: { why: 'understanding turns text into domain words', code: [DOMAIN] },
  application: { why: 'a use case asks the domain through ports; it does not know how people are spoken to', code: [DOMAIN, UNDERSTANDING] },
  cards: { why: 'a card shows domain data in a language; it decides nothing', code: [DOMAIN, I18N] },
  dialogs: {
    why: 'a dialog gives views and at most one command; it runs nothing itself',
    code: [DOMAIN, COMMANDS, CARDS, UNDERSTANDING, TEXT_KEYS],
    types: [APPLICATION],
  },
  delivery: { why: 'delivery moves rows of the ledger; what they look like is decided elsewhere', code: [DOMAIN, APPLICATION], types: [CARDS] },
  bot: { why: 'the bot gets its adapters from main', code: INSIDE, types: [CONFIG] },
  webchat: { why: 'the web chat is a channel: it hands activities over and gets the rest from main', code: INSIDE, types: [CONFIG, /^src\/bot\//, /^src\/webchat\/page\//] },
  page: { why: 'the page runs in a browser: it knows the server only through its addresses', code: [] },
};

/** Why this file may not import that one; undefined when it may. */
export function refusalOf(file: string, target: string, typeOnly: boolean): string | undefined {
  const area = areaOf(file);
  if (OPEN.has(area)) return undefined;
  if (areaOf(target) === area) return undefined;
  if (areaOf(target) === 'main') return 'nobody imports main: it is where the house is put together';
  const neighbours = area.startsWith('adapters/') ? ADAPTER : NEIGHBOURS[area];
  if (neighbours === undefined) return `${area} has no rule yet: say in architecture-rules.ts whom it may know`;
  if (neighbours.code.some((allowed) => allowed.test(target))) return undefined;
  if (neighbours.types?.some((allowed) => allowed.test(target)) !== true) return neighbours.why;
  return typeOnly ? undefined : `${neighbours.why}; only its types may be imported (import type)`;
}

interface Home {
  readonly areas: readonly string[];
  readonly types?: readonly string[];
}

const EVERYWHERE: Home = {
  areas: ['main', 'domain', 'i18n', 'config', 'understanding', 'application', 'delivery', 'cards', 'dialogs', 'bot', 'webchat', 'adapters/*'],
};

/** The one place where each package of the product may be named. */
const HOMES: Readonly<Record<string, Home>> = {
  zod: EVERYWHERE,
  'temporal-polyfill': { areas: ['domain'] },
  botbuilder: { areas: ['bot'] },
  'botframework-connector': { areas: ['bot'] },
  'botframework-schema': { areas: ['bot'] },
  '@azure/msal-node': { areas: ['bot'] },
  restify: { areas: ['bot'], types: ['webchat'] },
  undici: { areas: ['bot', 'adapters/web', 'adapters/france-travail'] },
  ws: { areas: ['bot', 'webchat'] },
  ioredis: { areas: ['adapters/redis', 'adapters/queue'] },
  bullmq: { areas: ['adapters/queue'] },
  openai: { areas: ['adapters/openai'] },
  pino: { areas: ['adapters/system'] },
  'prom-client': { areas: ['adapters/system'] },
  '@etalab/decoupage-administratif': { areas: ['adapters/communes'] },
  adaptivecards: { areas: ['webchat', 'page'] },
  '@microsoft/teams.cards': { areas: [], types: ['cards', 'bot'] },
};

/** Pure areas: no clock, no file, no network, so none of Node's own modules. */
const PURE = new Set(['domain', 'i18n', 'understanding', 'application', 'cards', 'dialogs', 'page']);

/** Why this file may not import this package; undefined when it may. */
export function homeOf(specifier: string, file: string, typeOnly: boolean): string | undefined {
  const area = areaOf(file);
  if (OPEN.has(area) && area !== 'main') return undefined;
  if (specifier.startsWith('node:')) return PURE.has(area) ? `${area} is pure: it reaches the outside through a port` : undefined;
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const home = HOMES[name];
  if (home === undefined) return 'this package has no home yet: say in architecture-rules.ts which part may know it';
  if (isIn(home.areas, area) || (typeOnly && isIn(home.types ?? [], area))) return undefined;
  const where = home.areas.length > 0 ? home.areas.join(' and ') : `${(home.types ?? []).join(' and ')} (types only)`;
  return `its home is ${where}, so that replacing it changes one folder`;
}

function isIn(areas: readonly string[], area: string): boolean {
  return areas.includes(area) || (area.startsWith('adapters/') && areas.includes('adapters/*'));
}
