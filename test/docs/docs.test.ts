import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Delivery } from '../../src/domain/broadcast';
import { Member } from '../../src/domain/cohort';
import { Conversation } from '../../src/domain/conversation';
import { Exit } from '../../src/domain/exit';
import { Rsvp } from '../../src/domain/group-session';
import { Offer, Reaction } from '../../src/domain/offer';
import { Address, Consent, Person } from '../../src/domain/person';
import { Talk } from '../../src/domain/talk';
import { Wishes } from '../../src/domain/wishes';
import { settingsTable } from '../support/settings-table';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const OURS = ['', 'docs', 'src', 'dialogs', 'cards', 'test', 'manifest', 'bench', 'tools'];
const pages = OURS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: folder !== '', encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => path.endsWith('.md'))
  .sort();

describe('the documentation', () => {
  it('has the pages that people look for', () => {
    expect(pages).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'docs/operations.md', 'docs/privacy.md', 'src/domain/README.md']));
  });

  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '');
    const missing = links.filter((link) => !/^(https?:|#)/.test(link)).filter((link) => !existsSync(join(ROOT, dirname(page), link.replace(/#.*/, ''))));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names only files that are there', (page) => {
    const named = [...read(page).matchAll(/`((?:src|dialogs|cards|test|tools|docs|manifest)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(pages)('%s names only scripts that exist', (page) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run (\w[\w:-]*)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(Object.entries({ Person, Address, Consent, Wishes, Exit, Member, Rsvp, Offer, Reaction, Talk, Conversation, Delivery }))('says in docs/privacy.md what becomes of every field of %s', (_name, { shape }) => {
    const named = new Set([...read('docs/privacy.md').matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/\W+/)));
    const fields = Object.keys(shape).filter((field) => field !== 'v');
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter((field) => !named.has(field))).toEqual([]);
  });

  it('shows the settings as .env.example explains them', () => {
    const shown = /<!-- settings -->\n([\s\S]*?)\n?<!-- \/settings -->/.exec(read('README.md'))?.[1];
    expect(shown).toBe(settingsTable(read('.env.example')));
  });

  it('tells nothing about the machine it was written on', () => {
    const telling = pages.filter((page) => /(^|[\s(`])\/(work|tmp|home|root)\//m.test(read(page)));
    expect(telling.map((page) => relative(ROOT, page))).toEqual([]);
  });
});
