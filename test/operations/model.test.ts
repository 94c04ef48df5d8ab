import { ofModel } from '../../src/operations/model';
import { hangs, raw, startModelServer, type Manner } from '../support/model-server';

const looked = async (manner: Manner) => {
  const server = await startModelServer(manner);
  const finding = await ofModel({ model: { baseUrl: server.url, key: 'a key', name: 'small', dailyTokens: 1_000 } });
  await server.close();
  return { finding, asked: server.asked };
};

describe('the doctor and the model', () => {
  it('finds nothing wrong without one', async () => {
    expect(await ofModel({ model: undefined })).toEqual({ code: 'model', level: 'well', facts: { name: '' } });
  });

  it.each([[200], [404], [405]])('finds somebody there who answers %d, and sends no text', async (status) => {
    const { finding, asked } = await looked(raw('{"data":[]}', status));
    expect(finding.level).toBe('well');
    expect(asked.map(({ text, headers }) => [text, headers['authorization']])).toEqual([['', 'Bearer a key']]);
  });

  it.each([[401, 'key'], [403, 'key'], [500, 'away']])('notes an answer of %d: %s', async (status, why) => {
    expect((await looked(raw('{}', status))).finding).toEqual({ code: 'model', level: 'note', facts: { name: 'small', why } });
  });

  it('notes that it is silent, after three seconds', async () => {
    expect((await looked(hangs)).finding).toMatchObject({ level: 'note', facts: { why: 'away' } });
  }, 10_000);
});
