/** What whoever starts Relais reads in the terminal. */
export function startMessage(
  config: { mode: 'trial' | 'production'; role: 'all' | 'bot' | 'worker'; publicUrl: string },
  port: number,
  setupCode: string | undefined,
): string {
  if (config.role === 'worker') return `Relais envoie les messages et ne sert personne. État : http://127.0.0.1:${String(port)}/ready`;
  const lines = config.mode === 'trial' ? trial(port) : [`Relais sert ${config.publicUrl} (port ${String(port)}).`];
  if (setupCode !== undefined) lines.push(`Code d’installation, à écrire à Relais une seule fois pour devenir coordinateur : ${setupCode}`);
  return lines.join('\n');
}

function trial(port: number): string[] {
  const home = `http://127.0.0.1:${String(port)}`;
  return [
    'Relais est en mode essai : il ne sert que cette machine, sans authentification.',
    `  Conversation        ${home}/`,
    `  Essai côte à côte   ${home}/essai`,
    `  Bot Framework       ${home}/api/messages`,
  ];
}
