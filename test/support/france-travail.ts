import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One offer as the interface gives it, with the contact that we must not keep. */
export type PublishedOffer = Record<string, unknown> & { id: string };

/** The token server and the offers API (version 2) of France Travail on one socket of this machine, as they are documented. */
export interface FranceTravail {
  url: string;
  offers: PublishedOffer[];
  /** Every request, in order, with what it asked for; tokens by their path alone. */
  requests: { path: string; query: Record<string, string>; authorization: string | undefined; at: number }[];
  /** How many tokens were given. */
  tokens(): number;
  /** From now on tokens that were given are refused. */
  revoke(): void;
  /** The next calls of the offers API are answered so, one after the other. */
  next(...answers: { status: number; headers?: Record<string, string>; body?: string; hang?: true }[]): void;
  close(): Promise<void>;
}

export const CLIENT = { id: 'PAR_relais_0123456789', secret: 'a client secret' };
const SCOPE = 'api_offresdemploiv2 o2dsoffre';
const SEARCH = '/partenaire/offresdemploi/v2/offres/search';
const ONE = /^\/partenaire\/offresdemploi\/v2\/offres\/([^/]+)$/;

export function aPublishedOffer(number: number, changes: Record<string, unknown> = {}): PublishedOffer {
  const id = `198${String(number).padStart(4, '0').replace(/\d/g, (figure) => 'ABCDEFGHIJ'.charAt(Number(figure)))}`;
  return {
    id,
    intitule: 'Agent / Agente de propreté (H/F)',
    description: 'Entretien de bureaux le matin.\nPermis B souhaité.',
    dateCreation: '2026-11-20T08:00:00.000Z',
    dateActualisation: '2026-11-20T08:00:00.000Z',
    lieuTravail: { libelle: '50 - VALOGNES', latitude: 49.5, longitude: -1.47, codePostal: '50700', commune: '50615' },
    romeCode: 'K2204',
    entreprise: { nom: 'PROPRE ET NET', entrepriseAdaptee: false },
    typeContrat: 'CDD',
    typeContratLibelle: 'Contrat à durée déterminée - 6 Mois',
    natureContrat: 'Contrat travail',
    dureeTravailLibelle: '24H30/semaine Travail en horaires décalés',
    salaire: { libelle: 'Horaire de 12.02 Euros à 12.50 Euros' },
    contact: { nom: 'PROPRE ET NET - Mme Camille Recruteuse', coordonnees1: 'Courriel : camille@propre.example', telephone: '0612345678', courriel: 'camille@propre.example' },
    origineOffre: { origine: '1', urlOrigine: `https://candidat.francetravail.fr/offres/recherche/detail/${id}` },
    qualitesProfessionnelles: [],
    ...changes,
  };
}

export async function startFranceTravail(port = 0): Promise<FranceTravail> {
  const offers: PublishedOffer[] = [];
  const requests: FranceTravail['requests'] = [];
  const good = new Set<string>();
  const scripted: Parameters<FranceTravail['next']>[0][] = [];
  let given = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://relais.test');
    const { authorization } = request.headers;
    requests.push({ path: url.pathname, query: Object.fromEntries(url.searchParams), authorization, at: Date.now() });
    if (url.pathname === '/connexion/oauth2/access_token') return void grant(request, response, url);
    const answer = scripted.shift();
    if (answer?.hang) return;
    if (answer) return respond(response, answer.status, answer.body, answer.headers);
    if (!good.has(authorization?.replace(/^Bearer /, '') ?? '')) return respond(response, 401);
    if (url.pathname === SEARCH) return search(url, response);
    const found = offers.find(({ id }) => id === ONE.exec(url.pathname)?.[1]);
    return found ? respond(response, 200, JSON.stringify(found)) : respond(response, 204);
  });
  const grant = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const form = new URLSearchParams((await request.toArray()).join(''));
    const wanted = { grant_type: 'client_credentials', client_id: CLIENT.id, client_secret: CLIENT.secret, scope: SCOPE };
    const right = request.method === 'POST' && url.searchParams.get('realm') === '/partenaire' && Object.entries(wanted).every(([name, value]) => form.get(name) === value);
    if (!right) { respond(response, 400, JSON.stringify({ error: 'invalid_client' })); return; }
    const token = `token-${String((given += 1))}`;
    good.add(token);
    respond(response, 200, JSON.stringify({ scope: SCOPE, expires_in: 1_499, token_type: 'Bearer', access_token: token }));
  };
  const search = ({ searchParams }: URL, response: ServerResponse): void => {
    const [first = 0, last = 149] = (searchParams.get('range') ?? '0-149').split('-').map(Number);
    if (last - first > 149 || first > 1_000 || last > 1_149 || !/^\d[\dAB]\d{3}$/.test(searchParams.get('commune') ?? '')) return respond(response, 400, JSON.stringify({ message: 'range' }));
    const words = searchParams.get('motsCles')?.toLowerCase();
    const found = offers.filter(({ intitule }) => words === undefined || String(intitule).toLowerCase().includes(words));
    if (found.length === 0) return respond(response, 204);
    const page = found.slice(first, last + 1);
    const range = { 'content-range': `offres ${String(first)}-${String(first + page.length - 1)}/${String(found.length)}`, 'accept-range': 'offres 150' };
    return respond(response, page.length < found.length ? 206 : 200, JSON.stringify({ resultats: page, filtresPossibles: [] }), range);
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, // Safe: it listens on a port, not on a path.
    offers,
    requests,
    tokens: () => given,
    revoke() {
      good.clear();
    },
    next: (...answers) => void scripted.push(...answers),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, status: number, body = '', headers: Record<string, string> = {}): void {
  // Not chained: restify, where it is loaded, replaces what writeHead gives back.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}
