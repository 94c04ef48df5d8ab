import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** `npm run talk` with these lines on its standard input; gives back all it printed. */
async function talked(as: string, lines: string[]): Promise<{ printed: string; code: number | null }> {
  const talk = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'test/support/talk.ts'), '--as', as], { cwd: ROOT });
  let printed = '';
  talk.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  talk.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  talk.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [code] = (await once(talk, 'close')) as [number | null];
  return { printed, code };
}

describe('npm run talk', () => {
  it('lets a member answer by number, then sit in the chair of the counsellor, who sees the answer', async () => {
    const { printed, code } = await talked('member', ['prochaine séance', '1', '@camille', 'qui vient ?']);
    expect(printed).toContain('1. Je viens\n2. Je ne peux pas\n3. Je serai en retard');
    expect(printed).toContain('C’est noté, vous venez.');
    expect(printed).toContain('Viennent (1)\n\n- Awa');
    expect(code).toBe(0);
  }, 60_000);

  it('says which people one can be', async () => {
    const { printed, code } = await talked('somebody', []);
    expect(printed).toContain('--as member | counsellor | stranger');
    expect(code).toBe(1);
  }, 60_000);
});
