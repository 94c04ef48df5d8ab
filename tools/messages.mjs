// What the set-up scripts say to the person at the terminal.

export const messages = {
  oldNode: (version) => `Relais demande Node 20 ou plus récent (ici : ${version}).`,
  still: (seconds) => `  … toujours en cours (${seconds} s)`,
  done: (seconds) => `  fait en ${seconds} s`,
  logAt: (path) => `  Journal complet : ${path}`,

  dependencies: 'Installation des dépendances (npm ci), une seule fois…',
  dependenciesFailed: "npm ci a échoué. Vérifiez l'accès au registre npm, puis relancez la même commande.",

  redisInstall: 'Redis est absent : installation du paquet Debian redis-server…',
  redisMissing:
    'Il manque Redis. Installez redis-server (Debian, Ubuntu : apt-get install redis-server ; macOS : brew install redis), ' +
    'ou donnez REDIS_URL=redis://… dans .env, puis relancez.',
  redisStart: 'Démarrage du Redis privé (données dans .relais/redis)…',
  redisOrphan: "Un Redis d'une exécution interrompue tourne encore : arrêt en bon ordre…",
  redisOrphanStuck: (pid) => `Le Redis d'une exécution interrompue (processus ${pid}) ne s'arrête pas. Arrêtez-le, puis relancez.`,
  redisFailed: (path) => `Redis n'a pas démarré. La raison est dans ${path}.`,
  redisStop: 'Arrêt du Redis privé…',
  redisLost: "Le Redis privé s'est arrêté tout seul : arrêt de Relais.",
  redisGiven: 'Redis : celui de REDIS_URL.',

  chromiumInstall: 'Chromium est absent : installation du paquet Debian chromium…',
  chromiumMissing:
    'Il manque Chromium pour les tests de la page. Installez chromium (Debian : apt-get install chromium), ' +
    'ou donnez son chemin dans RELAIS_CHROMIUM, puis relancez.',

  build: 'Compilation…',
  buildFailed: 'La compilation a échoué : voir les lignes au-dessus.',

  alreadyRunning: (pid) => `Relais tourne déjà dans ce dossier (processus ${pid}). Arrêtez-le d'abord (Ctrl-C dans son terminal).`,
  botOrphan: "Un bot d'une exécution interrompue tourne encore : arrêt…",
  bot: 'Démarrage du bot…',
  botStop: 'Arrêt demandé : le bot finit ce qui est en cours…',
  botSlow: (seconds) => `Le bot n'a pas fini en ${seconds} s : arrêt forcé.`,

  badEnvLine: (line) => `.env : la ligne ${line} n'est pas de la forme NOM=valeur, elle est ignorée.`,

  partOk: (name, seconds) => `${name} : réussi (${seconds} s)`,
  partFailed: (name, seconds) => `${name} : ÉCHEC (${seconds} s)`,
  noTest: "jest n'a exécuté aucun test.",
  typeCheck: 'types',
  lint: 'lint',
  jest: 'jest',
  browser: 'jest (navigateur)',
  faults: 'jest (pannes)',
  seed: (seed) => `Graine de cette exécution : ${seed} (pour la rejouer : npm run faults -- --seed ${seed})`,
};
