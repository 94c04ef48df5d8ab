import { pageTextsIn } from '../i18n/pages';
import { Language } from '../domain/person';
import type { WebchatDeps } from './deps';
import { CARD_RENDERER, readPageFiles, type PageFiles } from './page-files';
import { fillPage } from './page-html';
import type { PageData } from './page/page-data';
import type { ChatRequest, ChatResponse, Route } from '../bot/http-route';
import { securityHeaders, type Framing } from './security-headers';

/** Codes are short and plain; anything else in the address is left out of the page. */
const CODE = /^[\w-]{1,40}$/;
const CHAT = 'index.html';
const TRIAL_SCRIPT = 'essai.js';
const SEAT = /^[\w-]{1,64}$/;

/** The page, its files, and in the trial the page with several chairs. */
export function pageRoutes(deps: WebchatDeps): Route[] {
  const site = pageSite(deps);
  const chat = (request: ChatRequest): Promise<ChatResponse> => Promise.resolve(site.page(CHAT, dataFor(deps, request), framingOf(deps, request)));
  const file = (request: ChatRequest): Promise<ChatResponse> => site.files().answer(request);
  const trial = deps.trial;
  return [
    { method: 'GET', path: '/', handle: chat },
    { method: 'GET', path: '/r/:code', handle: chat },
    { method: 'GET', path: '/page/:name', handle: file },
    { method: 'GET', path: '/page/:version/:name', handle: file },
    { method: 'GET', path: '/favicon.ico', handle: (request) => file({ ...request, params: { name: 'favicon.svg' } }) },
    ...(trial === undefined ? [] : [{ method: 'GET' as const, path: '/essai', handle: async () => site.page('essai.html', { ...wordsFor(undefined), seats: await chairs(trial) }) }]),
  ];
}

interface PageSite {
  files: () => PageFiles;
  page: (name: string, data: PageData, framing?: Framing) => ChatResponse;
}

/** Files are read at the first visit, so that the service works where the page was not built. */
function pageSite({ pageDir, publicUrl }: WebchatDeps): PageSite {
  let read: PageFiles | undefined;
  const files = (): PageFiles => (read ??= readPageFiles(pageDir, publicUrl));
  return {
    files,
    page: (name, data, framing) => {
      const { version, scripts, read: readFile } = files();
      const base = `/page/${version}`;
      const preloaded = name === CHAT ? scripts.filter((script) => script !== TRIAL_SCRIPT) : [TRIAL_SCRIPT];
      const link = preloaded.map((script) => `<${base}/${script}>; rel=modulepreload`).join(', ');
      const html = fillPage(readFile(name), { ...data.texts, base, renderer: `${base}/${CARD_RENDERER}` }, data);
      const headers = { ...securityHeaders(publicUrl, framing), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', link };
      return { status: 200, headers, body: Buffer.from(html) };
    },
  };
}

function dataFor(deps: WebchatDeps, { params, query }: ChatRequest): PageData {
  const code = params['code'];
  const seat = seatOf(deps, query);
  return {
    ...wordsFor(query.get('lang')),
    ...(code !== undefined && CODE.test(code) ? { code } : {}),
    ...(seat === undefined ? {} : { seat }),
  };
}

/** The words that the page begins with, French unless its address says otherwise (?lang=ar), and those it may go on with. */
function wordsFor(lang: string | null | undefined): Pick<PageData, 'texts' | 'languages'> {
  return { texts: pageTextsIn[Language.safeParse(lang).data ?? 'fr'], languages: Object.values(pageTextsIn) };
}

/** Only the chairs of the trial page may stand in a frame. */
function framingOf(deps: WebchatDeps, { query }: ChatRequest): Framing {
  return seatOf(deps, query) === undefined ? 'nowhere' : 'in our own trial page';
}

function seatOf({ trial }: WebchatDeps, query: URLSearchParams): string | undefined {
  const seat = query.get('seat');
  return trial !== undefined && seat !== null && SEAT.test(seat) ? seat : undefined;
}

async function chairs(trial: NonNullable<WebchatDeps['trial']>): Promise<NonNullable<PageData['seats']>> {
  return (await trial.seats()).map(({ person, name, role }) => ({ person, name, role }));
}
