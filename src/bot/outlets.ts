import type { Outlet } from '../application/outlet';

/** The way out by channel: our own chat page, or the Bot Connector for all others. */
export function outlets(own: { channel: string; outlet: Outlet }, others: Outlet): Outlet {
  const of = (channel: string): Outlet => (channel === own.channel ? own.outlet : others);
  return {
    post: (address, activity) => of(address.channel).post(address, activity),
    update: (address, id, activity) => of(address.channel).update(address, id, activity),
  };
}
