// What the doctor says: for each finding what is so, and for what is not well, why it matters and how to mend it.

const percent = (value) => `${value} %`;

export const doctorMessages = {
  title: 'Examen de Relais',
  why: 'Pourquoi',
  fix: 'Remède',
  allWell: 'Tout va bien.',
  notes: (count) => `Rien de grave ; ${count} point(s) à connaître.`,
  sick: (count) => `${count} point(s) à réparer.`,

  node: { well: ({ version }) => `Node ${version}`, wrong: ({ version }) => `Node ${version} est trop ancien`, why: 'Relais demande Node 20 ou plus récent.', fix: 'Installez Node 20, 22 ou 24.' },
  dependencies: { well: () => 'Dépendances installées', wrong: () => 'Dépendances absentes ou différentes de package-lock.json', why: 'Le bot ne peut pas démarrer ainsi.', fix: 'npm start les installe.' },
  build: {
    well: () => 'Bot compilé',
    note: () => 'Le code a changé depuis la compilation',
    wrong: () => "Le bot n'est pas compilé",
    why: 'Ce qui tourne est ce qui a été compilé.',
    fix: 'npm start compile.',
  },
  disk: {
    well: ({ free }) => `Place libre pour .relais : ${free} Mo`,
    wrong: ({ free }) => `Il ne reste que ${free} Mo pour .relais`,
    why: 'Sans place, Redis refuse les écritures : plus aucune réponse ne peut être notée.',
    fix: 'Libérez de la place, ou déplacez le dossier sur un disque plus grand.',
  },
  private: {
    well: () => 'Redis privé de ce dossier : en marche',
    note: ({ data }) => `Redis privé de ce dossier : à l'arrêt${data ? ' (ses données sont là)' : ' (pas encore de données)'}`,
    why: "Sans lui, rien de ce qui suit n'a pu être examiné.",
    fix: 'npm start le démarre avec Relais ; relancez alors npm run doctor.',
  },
  settings: { well: () => 'Réglages lus et cohérents', wrong: () => 'Des réglages empêchent le démarrage :', why: 'Relais ne démarre pas à moitié réglé.', fix: 'Corrigez .env ou l’environnement ; .env.example explique chaque ligne.' },
  mode: {
    well: ({ mode, role, organisation, app }) =>
      mode === 'production' ? `Production (${app}), organisation « ${organisation} », rôle ${role} ; application, secret et adresse publique sont donnés` : `Mode essai, organisation « ${organisation} », rôle ${role} ; secret gardé avec les données`,
  },
  port: {
    well: ({ port, relais }) => (relais ? `Relais répond sur le port ${port}` : `Port ${port} libre`),
    wrong: ({ port }) => `Le port ${port} est pris par un autre programme`,
    why: 'Relais ne pourra pas démarrer.',
    fix: 'Arrêtez cet autre programme, ou donnez un autre PORT.',
  },
  ready: {
    well: () => '/ready : tout est bon',
    wrong: ({ parts }) => `/ready est rouge : ${parts}`,
    why: 'Une partie ne tient plus ses promesses.',
    fix: 'Voyez les lignes ci-dessous et « Watching » dans docs/operations.md.',
  },
  redis: {
    well: ({ nodes }) => (nodes > 1 ? `Redis Cluster répond (${nodes} adresses)` : 'Redis répond'),
    wrong: ({ detail }) => `Redis ne répond pas${detail ? ` (${detail})` : ''}`,
    why: 'Tout ce que Relais sait est dans Redis.',
    fix: "Démarrez-le ; vérifiez l'adresse, l'utilisateur et le mot de passe dans REDIS_URL.",
  },
  'cannot-look': { note: () => 'Ce Redis ne laisse pas voir ses réglages', why: 'Éviction et durabilité ne peuvent pas être vérifiées.', fix: "Vérifiez chez l'hébergeur : noeviction, AOF activé." },
  'too-old': { wrong: () => 'Ce Redis est trop ancien', why: 'Il lui manque des commandes.', fix: 'Installez Redis 6.2 ou plus récent, ou Valkey.' },
  evicts: { wrong: () => 'Ce Redis efface des données quand il est plein', why: 'Des personnes disparaîtraient sans un mot.', fix: 'Réglez maxmemory-policy sur noeviction.' },
  'forgets-on-restart': { note: () => 'Ce Redis oublie tout en redémarrant', why: "L'AOF n'est pas activé.", fix: 'Réglez appendonly yes et appendfsync always.' },
  'forgets-on-power-cut': { note: () => 'Une coupure de courant perdrait la dernière seconde', why: 'Des réponses confirmées seraient oubliées.', fix: 'Réglez appendfsync always.' },
  memory: { well: ({ percent: used }) => `Mémoire de Redis utilisée : ${percent(used)} de sa limite`, wrong: ({ percent: used }) => `Mémoire de Redis presque pleine : ${percent(used)}`, why: 'Pleine, elle refuse toute écriture.', fix: 'Augmentez maxmemory.' },
  persistence: {
    well: () => 'Redis accepte et garde les écritures',
    wrong: () => 'Redis refuse ou perd les écritures',
    why: 'Disque plein, réplique en lecture seule, ou répliques manquantes.',
    fix: "Regardez le journal de Redis ; libérez de la place ; donnez l'adresse du maître.",
  },
  password: { well: () => 'Redis demande un mot de passe, ou passe par un fichier', note: () => 'Redis est ouvert sans mot de passe sur cette machine', why: 'Tout programme de cette machine peut lire les données.', fix: 'Ajoutez requirepass, ou un socket Unix.' },
  clock: {
    well: ({ ms }) => `Horloges de cette machine et de Redis d'accord (${ms} ms)`,
    wrong: ({ seconds }) => `L'horloge de cette machine diffère de celle de Redis de ${seconds} s`,
    why: "Les rappels partent à l'heure de cette machine.",
    fix: 'Activez NTP (chrony ou systemd-timesyncd) sur les deux machines.',
  },
  jobs: { well: () => 'Aucune tâche morte', wrong: ({ count }) => `${count} tâche(s) morte(s)`, why: "Quelque chose n'a pas été fait malgré plusieurs essais.", fix: 'Cherchez job.failed dans le journal ; mettez à jour ou corrigez, puis redémarrez : ce qui est dû est refait.' },
  overdue: {
    well: () => 'Aucun envoi en retard',
    wrong: ({ minutes }) => `Un envoi attend depuis ${minutes} min après son heure`,
    why: 'Personne ne délivre, ou trop lentement.',
    fix: 'Vérifiez qu’un processus de rôle all ou worker tourne, et que son /ready est vert.',
  },
  stuck: { well: () => 'Aucun envoi abandonné en cours', wrong: ({ count }) => `${count} envoi(s) abandonné(s) en cours`, why: 'Leur expéditeur est mort et personne ne les a repris.', fix: 'Démarrez un processus de rôle all ou worker : il les reprend en une minute.' },
  restoring: { wrong: () => 'Une restauration ne s’est pas terminée', why: 'Les données sont à moitié remises ; Relais ne démarre pas dessus.', fix: 'Relancez npm run restore -- <fichier> --replace.' },
  'newer-data': { wrong: () => 'Les données viennent d’une version plus récente', why: 'Cette version perdrait ce qu’elle ne connaît pas.', fix: 'Démarrez la version plus récente, ou restaurez une sauvegarde d’avant la mise à jour.' },
  served: { well: () => 'Relais tourne sur ces données', note: () => 'Aucun processus de Relais ne tourne sur ces données', why: 'Personne ne répond et aucun rappel ne part.', fix: 'npm start.' },
  backup: {
    well: ({ days }) => `Dernière sauvegarde : il y a ${days} jour(s)`,
    note: ({ days }) => (days < 0 ? 'Aucune sauvegarde' : `Dernière sauvegarde : il y a ${days} jours`),
    why: 'Redis garde le seul exemplaire de tout.',
    fix: 'Chaque nuit : npm run backup -- <fichier>, puis copiez-le ailleurs.',
  },
  model: {
    well: ({ name }) => (name === '' ? 'Aucun modèle de langage : les règles suffisent' : `Le modèle « ${name} » est joignable (aucun texte ne lui a été envoyé)`),
    note: ({ name, why }) => (why === 'key' ? `Le modèle « ${name} » refuse la clé` : `Le modèle « ${name} » ne répond pas`),
    why: "Relais travaille alors avec ses seules règles : personne n'attend, rien n'est perdu.",
    fix: 'Vérifiez OPENAI_BASE_URL et OPENAI_API_KEY ; « model.silent » dans le journal dit pourquoi il se tait.',
  },
};
