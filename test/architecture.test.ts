import { join } from 'node:path';
import { readSources, violations } from './support/architecture';

const planted = (files: Record<string, string>): string[] => violations(new Map(Object.entries(files)));

describe('the architecture', () => {
  it('holds in the whole repository', () => {
    const sources = readSources(join(__dirname, '..'));
    expect([...sources.keys()]).toEqual(expect.arrayContaining(['src/config.ts', 'test/architecture.test.ts']));
    expect(violations(sources)).toEqual([]);
  });

  it.each([
    ['domain knows the application', 'src/domain/a.ts', '../application/ports'],
    ['the domain knows the catalogues', 'src/domain/a.ts', '../i18n/fr'],
    ['understanding knows the application', 'src/understanding/a.ts', '../application/ports'],
    ['a use case knows the catalogues', 'src/application/a.ts', '../i18n/fr'],
    ['a use case knows the bot', 'src/application/a.ts', '../bot/turn'],
    ['a use case knows an adapter', 'src/application/a.ts', '../adapters/redis/store'],
    ['a card knows the application', 'cards/a.ts', '../src/application/ports'],
    ['a card knows a dialog', 'cards/a.ts', '../dialogs/flow'],
    ['a dialog runs a use case', 'dialogs/a.ts', '../src/application/dispatch'],
    ['a dialog knows the bot', 'dialogs/a.ts', '../src/bot/turn'],
    ['delivery renders a card', 'src/delivery/a.ts', '../../cards/render-card'],
    ['an adapter knows another adapter', 'src/adapters/queue/a.ts', '../redis/store'],
    ['an adapter knows a card', 'src/adapters/redis/a.ts', '../../../cards/view'],
    ['an adapter runs a use case', 'src/adapters/redis/a.ts', '../../application/dispatch'],
    ['the bot knows an adapter', 'src/bot/a.ts', '../adapters/redis/store'],
    ['the web chat knows an adapter', 'src/webchat/a.ts', '../adapters/redis/store'],
    ['the page knows the server', 'src/webchat/page/a.ts', '../chat-log'],
    ['somebody imports main', 'src/bot/a.ts', '../main'],
    ['the product imports a test', 'src/bot/a.ts', '../../test/support/world'],
    ['the configuration knows the domain', 'src/config.ts', './domain/person'],
    ['the catalogues run the domain', 'src/i18n/a.ts', '../domain/person'],
  ])('reports that %s', (_title, file, specifier) => {
    const found = planted({ [file]: `import { thing } from '${specifier}';` });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${file} imports .+: .{20,}`));
  });

  it.each([
    ['static', `import { Redis } from 'ioredis';`],
    ['for its effects', `import 'ioredis';`],
    ['of a type', `import type { Redis } from 'ioredis';`],
    ['of a type, inline', `let redis: import('ioredis').Redis;`],
    ['dynamic', `const load = () => import('ioredis');`],
    ['required', `const { Redis } = require('ioredis');`],
    ['required the old way', `import Redis = require('ioredis');`],
    ['passed on', `export { Redis } from 'ioredis';`],
    ['of an inner file', `import { parseURL } from 'ioredis/built/utils';`],
  ])('sees an import %s', (_title, text) => {
    expect(planted({ 'src/bot/a.ts': text })).toEqual([expect.stringContaining('its home is adapters/redis and adapters/queue')]);
  });

  it.each([
    ['botbuilder', 'src/application/a.ts'],
    ['botbuilder', 'src/webchat/a.ts'],
    ['botframework-connector', 'src/delivery/a.ts'],
    ['restify', 'src/webchat/a.ts'],
    ['undici', 'src/adapters/openai/a.ts'],
    ['bullmq', 'src/delivery/a.ts'],
    ['pino', 'src/bot/a.ts'],
    ['@etalab/decoupage-administratif', 'src/domain/a.ts'],
    ['temporal-polyfill', 'cards/a.ts'],
    ['@microsoft/teams.cards', 'cards/a.ts'],
    ['zod', 'src/webchat/page/a.ts'],
    ['left-pad', 'src/domain/a.ts'],
    ['node:fs', 'src/domain/a.ts'],
    ['node:crypto', 'dialogs/a.ts'],
  ])('keeps %s out of %s', (name, file) => {
    expect(planted({ [file]: `import { thing } from '${name}';` })).toHaveLength(1);
  });

  it('lets each part know whom it needs', () => {
    expect(planted({
      'src/domain/a.ts': `import { z } from 'zod'; import { Temporal } from 'temporal-polyfill';`,
      'src/i18n/a.ts': `import type { Person } from '../domain/person';`,
      'dialogs/a.ts': `import { open } from '../src/application/commands'; import type { Outcome } from '../src/application/outcomes';`,
      'cards/a.ts': `import type { IAdaptiveCard } from '@microsoft/teams.cards';`,
      'src/webchat/a.ts': `import { type Request } from 'restify'; import { WebSocketServer } from 'ws';`,
      'src/adapters/queue/a.ts': `import { Queue } from 'bullmq'; import { now } from '../../application/ports';`,
      'src/main.ts': `import { store } from './adapters/redis/store';`,
      'test/a.ts': `import { main } from '../src/main'; import { Redis } from 'ioredis';`,
    })).toEqual([]);
  });

  it('reports files that import each other in a circle, once', () => {
    const found = planted({
      'src/domain/a.ts': `import { b } from './b';`,
      'src/domain/b.ts': `import type { C } from './c';`,
      'src/domain/c.ts': `export * from './a';`,
      'src/domain/d.ts': `import { a } from './a';`,
    });
    expect(found).toEqual([expect.stringMatching(/^src\/domain\/a\.ts → src\/domain\/b\.ts → src\/domain\/c\.ts → src\/domain\/a\.ts: /)]);
  });

  it.each(['src/domain/string-utils.ts', 'test/support/helpers.ts', 'src/bot/manager.ts', 'src/domain/groupSession.ts'])(
    'refuses the name %s',
    (file) => {
      expect(planted({ [file]: '' })).toHaveLength(1);
    },
  );
});
