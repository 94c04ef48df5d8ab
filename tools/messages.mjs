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

  backupUsage: 'Donnez le fichier à écrire : npm run backup -- <fichier>, ou npm run backup -- --erased <fichier> pour la seule liste des effacements.',
  backupDone: (file, keys, bytes) => `Sauvegarde faite : ${file} (${keys} clés, ${Math.ceil(bytes / 1024)} ko). Gardez avec elle RELAIS_SECRET, ailleurs que sur cette machine.`,
  erasedDone: (file, people) => `Liste des effacements écrite : ${file} (${people} personnes, sans leurs noms).`,
  restoreUsage: 'Donnez le fichier à relire : npm run restore -- <fichier> [--replace] [--erased <liste>].',
  restoreDone: (at, keys, held, erased) =>
    `Données du ${at} remises (${keys} clés). ${held} envois en attente ou dus avant la restauration sont « incertains » : rien ne part sans qu'on appuie. ` +
    `${erased} effacements connus seront refaits au démarrage.`,
  centresUsage: 'Donnez le fichier des communes : node tools/communes/centres.mjs <communes.json> (voir docs/decisions/0008-matching.md).',
  centresDone: (placed, all) => `Positions écrites : ${placed} communes sur ${all}.`,
  retentionUsage: 'npm run retention, ou npm run retention -- --dry-run pour voir seulement.',
  retentionDone: (told, erased) => `Fait : ${told} personnes prévenues, ${erased} effacées.`,
  retentionLine: (date, step, person) => `${date}  ${step}  ${person}`,
  retentionSteps: { tell: 'prévenir', keep: 'à prévenir alors', wait: 'effacer alors', erase: 'effacer' },
  retentionForeseen: (told, erased) => `Au prochain passage : ${told} personnes à prévenir, ${erased} à effacer. Rien n'a été fait.`,
  refused: {
    settings: 'Les réglages ne sont pas bons :',
    unreachable: 'Redis ne répond pas.',
    exists: "Ce fichier existe déjà : donnez-en un autre, une sauvegarde n'en écrase jamais une autre.",
    'not-a-backup': "Ce fichier n'est pas une sauvegarde de Relais, ou vient d'une version que celle-ci ne connaît pas.",
    'not-a-list': "Ce fichier n'est pas une liste d'effacements de cette organisation.",
    damaged: "Cette sauvegarde est incomplète ou a été modifiée : rien n'a été touché.",
    'another-organisation': "Cette sauvegarde est celle d'une autre organisation (RELAIS_ORGANISATION).",
    'not-empty': 'Il y a déjà des données ici. Pour les remplacer entièrement : ajoutez --replace.',
    served: "Relais tourne sur ces données : arrêtez-le d'abord, partout.",
    failed: "Quelque chose a échoué. Après une restauration interrompue, relancez-la avec --replace : Relais ne démarre pas sur des données à moitié remises.",
  },
};
