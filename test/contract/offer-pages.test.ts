import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createOfferPages, pagesOver } from '../../src/adapters/web';
import { dialOnly, type GetDeps } from '../../src/adapters/web/get-page';
import { isPublicAddress } from '../../src/adapters/web/public-address';
import type { OfferPages } from '../../src/application/offer-ports';
import { startCanary, type Canary } from '../support/canary';
import { hostileAddresses, hostileLinks } from '../support/hostile-addresses';
import { watchNetwork, type NetworkWatch } from '../support/network-watch';
import { startOfferSite, type OfferSite } from '../support/offer-pages';

const PATIENCE = 5_000;
const PUBLIC = '93.184.215.14';
const HOST = 'emploi.example.fr';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const communes = { find: (text: string) => (/^50700 Valognes$/i.test(text) ? ({ found: 'one', commune: VALOGNES } as const) : ({ found: 'none' } as const)) };
const VALOGNES = { code: '50615', name: 'Valognes', department: '50', departmentName: 'Manche', postalCodes: ['50700'] };

describe('a page that may be read', () => {
  let site: OfferSite;
  const pages = (changes: Partial<GetDeps> = {}): OfferPages =>
    pagesOver({ mayRead: (host) => host === HOST, lookup: () => Promise.resolve([PUBLIC]), isPublic: isPublicAddress, userAgent: 'Relais (+https://relais.example.org)', dial: () => site.dial(), ...changes }, { communes, log: quiet });

  beforeAll(async () => {
    site = await startOfferSite(HOST);
  });
  afterAll(() => site.close());
  beforeEach(() => void site.requests.splice(0));

  it('gives the offer that it tells machines, and its description', async () => {
    const posting = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Cuisinier (H/F)', hiringOrganization: { '@type': 'Organization', name: 'Le Petit Four' }, description: '<p>En cuisine.<br>Le midi.</p>', jobLocation: { address: { addressLocality: 'Valognes', postalCode: 50700 } } };
    site.pages['/o/1'] = { body: `<html><head><title>Offre</title><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body>Menu</body></html>` };
    await expect(pages().read(`https://${HOST}/o/1#haut`, PATIENCE)).resolves.toEqual({
      read: true,
      page: { fields: { title: 'Cuisinier', employer: 'Le Petit Four', commune: 'Valognes', url: `https://${HOST}/o/1` }, text: 'Cuisinier\nEn cuisine.\nLe midi.' },
    });
  });

  it('is asked for in our name, without cookies', async () => {
    site.pages['/o/2'] = { body: '<title>x</title>', headers: { 'set-cookie': 'a=1' } };
    await pages().read(`${HOST}/o/2`, PATIENCE);
    await pages().read(`${HOST}/o/2`, PATIENCE);
    expect(site.requests.map(({ headers }) => [headers['user-agent'], headers.cookie, headers['accept-language']])).toEqual([['Relais (+https://relais.example.org)', undefined, 'fr'], ['Relais (+https://relais.example.org)', undefined, 'fr']]);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('may be packed with %s', async (packing, packed) => {
    site.pages['/o/3'] = { body: packed('<title>Maçon</title><p>CDI &agrave; Valognes'), headers: { 'content-encoding': packing } };
    await expect(pages().read(`https://${HOST}/o/3`, PATIENCE)).resolves.toMatchObject({ page: { text: 'Maçon\nCDI à Valognes' } });
  });

  it('may be written in an older alphabet', async () => {
    site.pages['/o/4'] = { body: Buffer.from('<meta charset="iso-8859-1"><title>Maçon qualifié</title>', 'latin1'), headers: { 'content-type': 'text/html' } };
    await expect(pages().read(`https://${HOST}/o/4`, PATIENCE)).resolves.toMatchObject({ page: { text: 'Maçon qualifié\n' } });
  });

  it('may have gone to another place of the same host, twice', async () => {
    Object.assign(site.pages, { '/a': { status: 301, headers: { location: '/b' } }, '/b': { status: 302, headers: { location: `https://${HOST}/c` } }, '/c': { body: '<title>La page</title>' } });
    site.pages['/0'] = { status: 302, headers: { location: '/a' } };
    await expect(pages().read(`https://${HOST}/a`, PATIENCE)).resolves.toMatchObject({ read: true, page: { fields: { url: `https://${HOST}/c` } } });
    await expect(pages().read(`https://${HOST}/0`, PATIENCE)).resolves.toEqual({ read: false, why: 'not-allowed' });
  });

  it.each(['https://evil.test/', 'http://emploi.example.fr/c', 'https://emploi.example.fr:8443/c', 'https://127.0.0.1/', 'https://a@emploi.example.fr/c', '//evil.test/', 'file:///etc/passwd', 'https://'])('is not followed to %s', async (location) => {
    site.pages['/away'] = { status: 302, headers: { location } };
    await expect(pages().read(`https://${HOST}/away`, PATIENCE)).resolves.toEqual({ read: false, why: 'not-allowed' });
    expect(site.requests).toHaveLength(1);
  });

  it('is looked up and checked again at each step: a name that moved inside is left', async () => {
    let asked = 0;
    const lookup = () => Promise.resolve([(asked += 1) === 1 ? PUBLIC : '10.0.0.1']);
    await expect(pages({ lookup }).read(`https://${HOST}/a`, PATIENCE)).resolves.toEqual({ read: false, why: 'not-allowed' });
    expect(site.requests).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof Object.assign>[1], string]>([
    ['a file of another kind', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' }, 'no-page'],
    ['a page that is gone', { status: 410 }, 'no-page'],
    ['an unknown packing', { headers: { 'content-encoding': 'zstd' } }, 'no-page'],
    ['600 kB', { body: 'x'.repeat(600_000) }, 'too-big'],
    ['half a gigabyte in a few bytes', { body: gzipSync(Buffer.alloc(50_000_000)), headers: { 'content-encoding': 'gzip' } }, 'too-big'],
    ['a packing that is broken', { body: 'no gzip', headers: { 'content-encoding': 'gzip' } }, 'unreached'],
  ])('is left alone when it is %s', async (_what, answer, why) => {
    site.pages['/odd'] = answer;
    await expect(pages().read(`https://${HOST}/odd`, PATIENCE)).resolves.toEqual({ read: false, why });
  });

  it('costs no more than the patience of who asks, wherever it hangs', async () => {
    site.pages['/slow'] = { hang: true };
    await expect(pages().read(`https://${HOST}/slow`, 150)).resolves.toEqual({ read: false, why: 'too-slow' });
    await expect(pages({ lookup: () => new Promise(() => undefined) }).read(`https://${HOST}/slow`, 50)).resolves.toEqual({ read: false, why: 'too-slow' });
  });

  it('must prove its name: a certificate of somebody else is refused', async () => {
    await expect(pages({ mayRead: () => true }).read('https://autre.example.fr/c', PATIENCE)).resolves.toEqual({ read: false, why: 'unreached' });
  });

  it('that nobody listed is not even looked up', async () => {
    const lookup = jest.fn(() => Promise.resolve([PUBLIC]));
    for (const address of ['https://autre.example.fr/', `https://${HOST}.evil.test/`, `https://x${HOST}/`]) await expect(pages({ lookup }).read(address, PATIENCE)).resolves.toEqual({ read: false, why: 'not-allowed' });
    expect(lookup).not.toHaveBeenCalled();
  });
});

describe('S-3 an address that leads elsewhere', () => {
  let canary: Canary;
  let watch: NetworkWatch;
  /** The names of the corpus lead inside, as an attacker's would; each answer holds a public one too. */
  const inside = (host: string): Promise<string[]> => Promise.resolve(INSIDE[host.length % INSIDE.length] ?? []);
  const INSIDE = [['127.0.0.1'], [PUBLIC, '10.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['169.254.169.254'], ['64:ff9b::7f00:1'], ['2002:7f00:1::'], ['fd00:ec2::254'], ['0.0.0.0'], ['100.100.100.200'], []];
  const guard = (lookup: GetDeps['lookup']): OfferPages => pagesOver({ mayRead: () => true, lookup, isPublic: isPublicAddress, userAgent: 'Relais', dial: dialOnly }, { communes, log: quiet });

  beforeAll(async () => {
    canary = await startCanary();
  });
  afterAll(() => canary.close());
  beforeEach(() => {
    watch = watchNetwork();
  });
  afterEach(() => {
    watch.stop();
  });

  it('is never connected to, however it is spelt', async () => {
    const corpus = [...hostileAddresses(canary.port), ...hostileLinks(canary.port)];
    expect(new Set(corpus).size).toBeGreaterThanOrEqual(150);
    for (const address of corpus) {
      const answer = await guard(inside).read(address, PATIENCE);
      expect([address, answer.read]).toEqual([address, false]);
    }
    expect(watch.attempts).toEqual([]);
    expect(canary.connections()).toBe(0);
    console.info(`S-3 links: ${String(corpus.length)} addresses, 0 connections`);
  });

  it('is never looked up when nothing is listed, as it is by default', async () => {
    const pages = createOfferPages({ hosts: [], communes, publicUrl: 'https://relais.example.org', log: quiet });
    for (const address of [...hostileAddresses(canary.port), 'https://candidat.francetravail.fr/offres/recherche/detail/198AAAB']) await pages.read(address, PATIENCE);
    expect(watch.attempts).toEqual([]);
  });

  it('the second time it is asked for (rebinding) is asked for once only', async () => {
    let asked = 0;
    const rebinding = (): Promise<string[]> => Promise.resolve([(asked += 1) === 1 ? PUBLIC : '127.0.0.1']);
    await expect(guard(rebinding).read('https://rebind.test/', PATIENCE)).resolves.toEqual({ read: false, why: 'unreached' });
    expect(asked).toBe(1);
    expect(watch.attempts).toEqual([PUBLIC]);
  });
});

describe('a public address', () => {
  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '100.128.0.1', '192.167.255.255', '223.255.255.255', '2a00:1450:4007:80e::200e', '2606:4700::1111'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0', '0.1.2.3', '10.255.255.255', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1',
    '198.19.255.255', '198.51.100.7', '203.0.113.9', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255', '168.63.129.16', '::', '::1', '::127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1', '64:ff9b::8.8.8.8',
    '64:ff9b:1::1', '100::1', '2001::1', '2001:0:7f00:1::', '2001:db8::1', '2002:7f00:1::1', '3fff::1', '5f00::1', 'fc00::1', 'fd12::1', 'fe80::1', 'fe80::1%eth0', '2a00::1%eth0', 'fec0::1', 'ff02::1', '', 'localhost', '1.2.3', '0x7f.1', '127.1',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
