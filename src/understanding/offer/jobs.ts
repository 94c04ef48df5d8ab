import { plain } from '../words';

/** First words of occupations in plain words, masculine singular; the feminine and the plural follow from them. */
const HEADS = `
accompagnant accompagnateur accordeur acheteur adjoint administrateur agent agenceur agriculteur aide aide-soignant ajusteur ambulancier analyste animateur apiculteur apprenti approvisionneur architecte archiviste
arboriculteur artisan ascensoriste assembleur assistant assureur atsem attache auditeur auxiliaire aesh avs avocat
baby-sitter bagagiste barman barmaid barista berger bibliothecaire bijoutier biologiste blanchisseur boucher boulanger bobinier brancardier brasseur bucheron bobineur
cableur cadre caissier calorifugeur cameraman canalisateur cantinier cariste carreleur carrossier cartographe chapiste charcutier charge chargeur charpentier chaudronnier chauffagiste chauffeur chef cheffe chercheur chimiste chocolatier
coffreur coiffeur collaborateur coordinateur coordonnateur commercial commis community comptable concepteur concierge conducteur conseiller consultant conteur contremaitre controleur cordiste cordonnier correspondant cotier couturier couvreur convoyeur crepier croupier cueilleur cuisinier cuisiniste cuistot cultivateur
danseur deboucheur debosseleur declarant decolleteur decorateur delegue demenageur demonstrateur demarcheur dentiste depanneur dessinateur detective developpeur dieteticien diagnostiqueur directeur dispatcheur distributeur docker documentaliste domestique
ebeniste eboueur economiste ecrivain educateur electricien electromecanicien electronicien electrotechnicien eleveur employe emballeur encadrant encadreur encaisseur enduiseur enqueteur enseignant ergotherapeute equipier estheticien etalagiste etancheur etiqueteur etudiant exploitant expert expediteur
facadier faconnier facteur facturier femme ferrailleur ferronnier fleuriste fondeur foreur forestier forgeron formateur fraiseur frigoriste fromager fossoyeur
garcon garde gardien generaliste geometre gerant gestionnaire glacier gouvernant graphiste greffier grutier guichetier guide
homme horloger horticulteur hote hotelier hotesse huissier hydraulicien
imprimeur infirmier infographiste informaticien ingenieur inseminateur inspecteur installateur instituteur instructeur interprete intervenant inventoriste
jardinier jardinnier joaillier journaliste juriste kinesitherapeute kine
laborantin laitier laveur lingere linger livreur logisticien lunetier
macon magasinier magicien maitre maitre-nageur maitresse majordome manager manageur manoeuvre manutentionnaire maquettiste maquilleur maraicher marbrier mareyeur marin marinier maroquinier masseur matelot mecanicien mecano mediateur medecin menuisier metallier metreur metteur meunier microtechnicien mineur modeleur modeliste moissonneur moniteur monteur mouleur musicien
negociateur nettoyeur nourrice notaire nounou
oenologue officier operateur opticien orthophoniste orthoptiste outilleur ouvrier ouvreur
palefrenier palettiseur patissier paysagiste paysan pecheur pedicure peintre pepinieriste perceur perchiste pharmacien photographe pilote pisteur pizzaiolo plaquiste plasturgiste platrier plieur plombier plongeur podologue poissonnier polisseur pompier pompiste poseur postier potier praticien precepteur preparateur pressier prestataire preventeur primeur producteur professeur prof programmeur projectionniste promoteur prothesiste psychologue psychomotricien puericulteur
qualiticien quincaillier
ramasseur ramoneur receptionniste receptionnaire redacteur referent regisseur reparateur repasseur repetiteur representant responsable ressourcier restaurateur restauratrice retoucheur ripeur routier
sableur saisonnier salarie sage-femme scaphandrier scieur secretaire second sellier serrurier serriste serveur soignant soigneur sommelier sondeur soudeur sous-chef sophrologue sportif stagiaire standardiste statisticien stewart steward stratifieur styliste superviseur surveillant syndic
tailleur tapissier taxi technicien technico-commercial teleconseiller teleoperateur teleprospecteur teleenqueteur telesecretaire televendeur testeur terrassier tisseur toiletteur tolier topographe torrefacteur tourneur traceur tractoriste traducteur traiteur transporteur travailleur trieur tuteur tuyauteur
urbaniste usineur
valet vannier veilleur vendangeur vendeur vernisseur veterinaire viticulteur vigneron vitrier voiturier volontaire
receptionist waiter waitress cook cleaner driver seller cashier bartender barman barmaid housekeeper warehouse teacher developer assistant nurse dishwasher kitchen picker farm operator engineer manager salesperson sales carer nanny caretaker gardener electrician plumber mechanic
`;
const JOBS: ReadonlySet<string> = new Set(HEADS.trim().split(/\s+/).map((head) => plain(head).replaceAll(' ', '-')));
const TWO_WORDS = new Set(['aide soignant', 'sage femme', 'baby sitter', 'maitre nageur', 'sous chef', 'technico commercial', 'dame de']);
const FEMININE: readonly (readonly [RegExp, string])[] = [[/euse$/, 'eur'], [/trice$/, 'teur'], [/iere$/, 'ier'], [/ere$/, 'er'], [/enne$/, 'en'], [/onne$/, 'on'], [/elle$/, 'el'], [/ale$/, 'al'], [/eure$/, 'eur'], [/e$/, '']];

/** Whether a text begins with a word for an occupation ("Aide-soignante de nuit"). */
export function startsWithJob(text: string): boolean {
  const [first = '', second = ''] = plain(text.slice(0, 80)).split(' ');
  return isJob(first) || TWO_WORDS.has(`${first} ${second}`);
}

/** Where the first word for an occupation begins that is not part of another one; -1 where there is none. */
export function jobAt(text: string): number {
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\d’'-])(?:[ldLD]['’])?(\p{L}[\p{L}-]*)/gu)) {
    const bare = word.replace(/^[ld]['’]/i, '');
    if (isJob(plain(bare).split(' ')[0] ?? '')) return index + word.length - bare.length;
  }
  return -1;
}

function isJob(word: string): boolean {
  const singular = word.length > 4 ? word.replace(/s$|aux$/, '') : word;
  if (JOBS.has(word) || JOBS.has(singular)) return true;
  return FEMININE.some(([ending, masculine]) => ending.test(singular) && JOBS.has(singular.replace(ending, masculine)));
}
