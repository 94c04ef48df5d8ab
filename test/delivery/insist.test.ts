import { insist } from '../../src/delivery/insist';

const refused = (name: string): Error => Object.assign(new Error('no'), { name });

describe('R-3 R-4 what became of a message', () => {
  it.each(['RedisFull', 'RedisReadOnly', 'RedisDiskFull'])('is written down once the store takes writes again (%s)', async (name) => {
    let tries = 0;
    const write = async (): Promise<string> => {
      tries += 1;
      if (tries < 2) throw refused(name);
      return 'kept';
    };
    expect(await insist(write)).toBe('kept');
    expect(tries).toBe(2);
  });

  it.each(['Error', 'NewerData', 'MaxRetriesPerRequestError'])('is not insisted on when the trouble is another one (%s)', async (name) => {
    const write = jest.fn(() => Promise.reject(refused(name)));
    await expect(insist(write)).rejects.toHaveProperty('name', name);
    expect(write).toHaveBeenCalledTimes(1);
  });
});
