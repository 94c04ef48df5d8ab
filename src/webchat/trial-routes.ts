import { json, refused } from './answers';
import type { WebchatDeps } from './deps';
import type { OriginCheck } from './origin';
import { issuePass } from './pass';
import type { Route } from '../bot/http-route';

/** Trial only: a token for the chair of a demo person. Without a trial there is no such route. */
export function trialRoutes(deps: WebchatDeps, isOwnOrigin: OriginCheck): Route[] {
  const { trial } = deps;
  if (trial === undefined) return [];
  const sitDown: Route['handle'] = async ({ headers, params }) => {
    if (!isOwnOrigin(headers)) return refused(403);
    const seat = (await trial.seats()).find(({ person }) => person === params['person']);
    if (seat === undefined) return refused(404);
    return json(200, { ...issuePass(deps.sealer, seat.user, seat.conversation, deps.clock.now()), name: seat.name, role: seat.role });
  };
  return [{ method: 'POST', path: '/trial/seats/:person', handle: sitDown }];
}
