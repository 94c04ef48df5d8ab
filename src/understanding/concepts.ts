/** Words of one meaning, in usual spelling; `*` stands for the rest of a word. The model learns from the meaning too. */
const MEANINGS: Record<string, string> = {
  // when and where
  DAY: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd lendemain apres-demain weekend janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin matinee soir apres midi semaine mois jour trimestre date dates',
  HOUR: 'heurex heure heures minute minutes midi horaire*',
  WHEN: 'quand date jour calendrier planning',
  WHERE: 'ou lieu adresse salle endroit batiment local parking mediatheque',
  SESSION: 'seance* reunion* reu atelier* rencontre* session* regroupement rassemblement creneau visio formation collectif',
  GROUP: 'groupe* cohorte* collectif* promo equipe bande troupe compagnie',
  MEMBERS: 'membres participants beneficiaires inscrits gens personnes camarades collegues copains stagiaires autres tous monde',
  NEXT: 'prochain* suivant* prevu* prevue programme suite',
  // coming or not
  COME: 'viens venir vien viendra* viendrai venue participe* participer participation assiste* presence present* presente dispo* libre parmi joins rejoins rejoindre partant* maintiens confirme*',
  NOT: 'pas plus jamais ni aucun* sans impossible rien non niet',
  MISS: 'absent* absence* manque* manquer manquerai rate* raterai loupe* louper decline* desiste* decommande* empeche* empechement excuse* excuser indisponible* imprevu contretemps annule*',
  LATE: 'retard* bourre tard decalage attendez attends commencez rejoins presse depeche bouchon* embouteillage* coince* bloque* reveil reveille* tarde* traine*',
  ROAD: 'route bus car train tram trajet rond verglas travaux circulation arret ligne gare rond-point',
  OBSTACLE: 'panne garage greve nounou garde ecole creche plombier mission essai entretien prefecture tribunal enterrement mariage demenage* neige inondation panne embauche',
  // lifts
  CAR: 'voiture* auto autos clio twingo kangoo 206 207 208 golf camionnette fourgon vehicule* camion caisse bagnole conducteur conductrice chauffeur volant conduis conduire permis covoiturage* covoitur* taxi essence siege* moto',
  CARRY: 'emmene* emmener amene* amener depose* deposer conduire transporte* vehicul* ramene* ramener recupere* prendre prends prend avance* avancer chercher crochet passage passager* monter monte embarque*',
  SEAT: 'place places siege sieges',
  LEAVE_FROM: 'depuis depart pars partir passe passant passe pars',
  // work and offers
  OFFER: 'offre* annonce* poste postes recrutement* embauche* embauchent recrute* recherche recherchent recrutent candidature vacance saisonnier* saisonniers interim cdd cdi alternance contrat mission plan',
  WORK: 'travail* boulot* emploi* job jobs taf bosser bosse bosses travailler poste metier gagner salaire',
  TRADE: 'vendeu* carist* cuisin* serveu* macon* soud* caissi* menage plongeu* plongeur plombier peintre jardin* chauffeur livreu* magasin* secretaire standardiste agent animat* aide-soignant* infirmi* electricien menuisier boulang* couvreur ouvrier ouvriere manutentionnaire cariste fleurist* coiffeu* accueil entretien securite preparat* commis commande* restauration batiment aide',
  EMPLOYER: 'patron* employeur* entreprise* usine* societe boite restaurant* hotel* mairie boulangerie ferme camping magasin leclerc lidl carrefour amazon intermarche super* cantine chantier resto',
  SHARE: 'partage* partager transmet* transmettre transmets diffuse* diffuser publie* publier poste poster passe tourner faites passez mot faire-passer signale* relaye* relayer',
  LINK: 'lienx lien liens',
  // help
  HELP: 'aide* aider coup main pouce depann* depanner service* soutien assistance conseil* epauler filer help benevol* rendre',
  CV: 'cv lettre* motivation candidature* dossier* formulaire* mise page orthographe fautes courrier* mail* mails photo diplom*',
  COMPUTER: 'ordinateur* internet word imprim* imprimante scanner scann* numerique informatique logiciel clavier souris excel tablette',
  CAN_DO: 'sais connais debrouille* maitrise calee* cale douee* doue forte fort habile pratique propose* offre prete preter competent* enseign* apprendre montrer expliquer corriger relire traduire traduis',
  CANNOT: 'galere* arrive comprends perdu* perdue nul nulle coince difficile dur mal bloque pige',
  WHO: 'qui quelqu personne volontaire chacun',
  LOAN: 'prete* preter emprunt* costume veste imprimante',
  // people around
  COUNSELLOR: 'conseiller* conseillere* referent* referente coach accompagnat* cip educat* tuteur travailleur assistante',
  TALK: 'parler parle discut* echang* joindre contacter appel* appeler rappel* telephone* tel causer entretenir rencontrer voir expliquer recevoir messag* individuel tete prive seul humain vive voix',
  CONTACT: 'contact* numero* coordonnees adresse* carnet repertoire annuaire association* asso structure* organisme* partenaire* mail agence* mission locale',
  // own things
  PATH: 'parcours etape* avancement suivi progress* bilan objectif* accompagnement immersion pmsmp stage projet plan valide* demarche* avance* recapitulatif recap',
  STRENGTH: 'qualite* force* point-fort points competence* talent* atout* doue doues savoir-faire capacit* aptitude* positif* fort forts valoris* identifi*',
  PORTRAIT: 'portrait* photo* carte visage fiche image tete',
  LEAVE: 'quitte* quitter sors sortir pars partir depart laisse adieu arrete retire retirez desinscri* enlevez sortez embauche* embauchee decroche* signe* trouve* poursuivre abandonne* termine*',
  DATA: 'donnees donnee infos info informations information renseignement* rgpd confidentiel* confidentialite fichier* dossier anonyme prive* enregistre* conserv* gard* stock*',
  ERASE: 'supprim* efface* effacer effacement suppression detrui* oubli* oubliez enlev* vire* virer clotur* ferm* fermer detruire retir* nettoy* poubelle disparaitre trace* radiez',
  STOP: 'stop arret* arrete* arreter cess* stopp* desabonn* couper coupez bloquer marre assez tranquille lachez paix suffit',
  MESSAGE: 'message* messages sms texto* textos rappel* notif* notification* mail mails ecrire ecrivez ecris envoyez envoyer recevoir recois',
  AGAIN: 'nouveau encore reprendre* reprenez reactiv* remett* remet remets relanc* recommenc* redemarr* reabonn* recevoir debloqu* annuler finalement avis reinscri*',
  PROFILE: 'prenom nom numero adresse commune ville profil coordonnees portable telephone langue projet orthographie',
  CHANGE: 'change* changer modifi* corrig* rectifi* jour mettre actualis* nouveau nouvelle demenag* trompe* erreur faux mauvais* faute',
  SIMPLE: 'simple* facile* court* courts long compliqu* mots phrases lecture',
  DECLARE: 'actualis* actualisation declar* declaration* france pole mensuel* radie* radiation brut net caf rsa trimestriel*',
  WHAT: 'quoi que quel quelle quels quelles comment pourquoi combien lesquels lequel',
  SHOW: 'montre* montrer voir affich* consult* regard* donne* donnez liste ouvr* ouvrir fais presente acces',
  TOPIC: 'sujet* theme* parler aborder discuter debat* travailler programme ordre idee* proposer propose* suggere* voir atelier parle reparler thematique intervenant inviter visiter',
  THANKS: 'merci remerci* gentil sympa adorable super genial parfait top cool bravo reconnaissant',
  HELLO: 'bonjour bonsoir salut coucou hello hey yo allo salam enchante wesh',
  BYE: 'revoir bientot journee soiree ciao bye nuit',
  // counsellors
  MOVE: 'deplac* decal* report* repouss* avanc* boug* chang* modifi* bascul* plutot lieu place transfer* passer passe',
  CANCEL: 'annul* supprim* deprogramm* saute sauter enlev* retire* tombe lieu laisse',
  TELL: 'ecri* previen* prevenir inform* averti* annonc* dis dites dire rappelle rappeler communiqu* envoi* envoye* transmet* diffus* felicit* encourag* souhait* demande* message* partag*',
  CREATE: 'cree* creer ouvr* ouvrir lanc* lancer mont* monter demarr* constitu* compos* form* former dupliqu* nouveau nouvelle ajout* second autre',
  INVITE: 'invit* code* lien* inscri* rejoin* rejoindre ajout* integr* qr acces affiche faire-entrer collegue* animat* co-animer associer',
  PLAN: 'planifi* programm* prevo* prevoir organis* fix* fixer cal* caler pos* poser mets mettre ajout* calendrier planning',
  ROLL: 'appel emarg* emargement pointa* pointer presences presence feuille absents presents excuse* note* noter marqu* saisi* signer',
  MODERATE: 'valid* approuv* verifi* moder* relire trier tri control* signal* refus* perime* attente louche arnaque suspect* douteu* pourvue',
  FIGURES: 'chiffre* statisti* stats taux bilan indicateur* export* pourcentage nombre resultat* sorties rapport excel csv copil financeur insertion satisfaction',
  HOWMANY: 'combien nombre total',
  // danger
  DIE: 'mourir mort morte meurs crever suicid* tuer pendre pendu corde flingu* finir fin adieu disparaitre tombe cimetiere noyer sauter veines overdose irreparable',
  LIVE: 'vivre vie vivant exister exist* continuer',
  END: 'plus marre fatigue* bout fini* finie espoir sens force courage envie',
  CUT: 'coupe* taillad* scarif* brule* saigne* mutil* entaill*',
  PILLS: 'cachet* medicament* medoc* somnifere* boite plaquette* doliprane javel comprim* pilule* drogue*',
  PARTNER: 'mari conjoint* compagnon compagne copain copine mec ex femme epoux epouse homme',
  FAMILY: 'pere mere frere soeur oncle tante beau fils fille cousin parents papa maman grand papi papy mamie voisin* proprio proprietaire patron chef collegue ado',
  HIT: 'frapp* tape* tapee* bat battu* battue* cogn* gifl* coup* coups claque* raclee tabass* massacr* etrangl* serr* gorge pousse* poussee jete jetee griff* mord* secou* ceinture poing casse casser poignard* planter',
  THREAT: 'menac* couteau arme* fusil pistolet tuer peur terroris* harcel* chantage surveill* control* enferm* sequestr* interdi* empech* police fui fuir cach* cachee danger suivie suit',
  SEXUAL: 'viol* violee* violer touch* touchee* agress* attouch* force* forcee forcer sexuel* coucher nue nues prostitu* trottoir tripot* fesses culotte embrass* abus* inceste rapport*',
  CHILD: 'enfant* fils fille bebe petit petite petits gamin* gosse* mome* nourrisson niece neveu',
  MARKS: 'bleu bleus trace* marque* sang saigne* blessure* oeil hematome*',
  OUTSIDE: 'dehors rue sdf abri tente hall trottoir banc squat* pont porte expuls* huissier* toit gare cave parking metro garage caravane escalier',
  SLEEP: 'dormir dors dort dormi couche* coucher nuit hebergement heberge* loger logement lit toit matelas foyer hotel 115',
  HUNGER: 'faim mange* manger nourrir repas frigo affame* poubelles dalle',
  COLD: 'froid gele* chauffage electricite courant gaz',
  SOS: 'secours sos samu pompiers 15 17 urgence respire* inconscient* reveille* malaise cardiaque',
  // health
  BODY: 'dos tete ventre genou* bras jambe* pied* main* epaule* cheville poignet cou nuque dent* dents gorge coeur hanche oreille* yeux oeil nez peau poumon* rein* reins lombaires doigt* cote* estomac machoire tendon muscle* vertebre* mollet coude foie vessie intestin* sinus cerveau',
  PAIN: 'mal douleur* souffr* casse* cassee blesse* bloque* entorse fracture* tordu* foule* brule* brulure* gonfle* fele* luxe* deboite* dechir* infiltration lumbago sciatique tendinite arthrose hernie prothese platre bequille* canne attelle boite boiter amput*',
  ILL: 'malade* maladie* fievre grippe* gastro covid rhume angine bronch* otite virus infection* vomi* nausee* toux tousse* vertige* allergi* asthm* diabet* cancer* chronique* crise* convulsion* plaque* eczema psoriasis zona boutons contagieu* essouffle* tachycardie palpitation* tension hypertendu* infarctus avc epilep* migraine* thyroid* fibromyalg* polyarthrit* spondyl* sclerose parkinson alzheimer crohn sida vih seroposit* hepatite* *ite *ose tuberculose anemie kyste* tumeur* calculs phlebite varices',
  CARE: 'medecin* docteur* toubib hopital hosto hospital* clinique urgences operation opere* operee operer chirurg* anesthesi* irm scanner radio* echographie analyse* sang piqure* vaccin* traitement* ordonnance pharmac* kine* dentiste ophtalmo* cardiolog* gynec* psychiatr* psycholog* psy cmp infirmier* soins cure* reeducation convalescence addicto* dermato* orl neurolog* pneumolog* rhumato* insuline perfusion consultation specialiste orthoped* transfusion palliatif* examen*',
  MIND: 'depress* deprim* angoiss* anxi* panique burn stress* moral pleure* nerf* nerveu* bipolaire schizo* insomni* phobi* anorexi* boulimi* toc autis* tdah hyperacti* dyslexi* dysprax* addict* alcool* sevrage drogue* methadone cannabis rechut* abstinen* lithium antidepresseur* anxiolytique* morphine cortisone cachets',
  DISABLED: 'handicap* invalid* rqth mdph aah fauteuil sourd* malentend* aveugle malvoy* inapte incapacite ald beguai* begaie* appareille* vue entends',
  PREGNANT: 'enceinte grossesse accouch* contractions maternite allait* regles menopaus* endometriose ivg pma',
  STOPWORK: 'arret arrete prolonge therapeutique mi-temps accident',
  // everything else people talk of
  LEISURE: 'match foot film serie tele musique chanson jeu* concert cinema netflix fortnite tiktok youtube video plage mer vacances noel anniversaire fete loto horoscope',
  FOOD: 'pizza pain gateau* recette* lasagnes kebab cafe biere chocolat fromage oeuf* crepes tomates legumes viande lait frites miel couscous soupe',
  ANIMAL: 'chat chien chaton oiseau poney tortue araignee renard vache cheval poisson lapin veterinaire perroquet souris',
  WEATHER: 'meteo soleil pluie pleut neige vent orage nuage* temps froid chaud gele canicule temperature',
  INSULT: 'con conne connard* connasse merde debile idiot* abruti* nul nulle bete pute encule* batard naze tg fdp gueule stupide imbecile cretin* bouffon*',
  MACHINE: 'instruction* prompt* consigne* regles ignore* systeme system admin mode root hack* pirater code script jailbreak developpeur select drop delete sudo password passe python',
};

const WORDS = new Map<string, string[]>();
const BEGINNINGS = new Map<string, string[]>();
const SHORTEST_BEGINNING = 3;

for (const [meaning, words] of Object.entries(MEANINGS)) {
  for (const word of words.split(' ')) {
    const table = word.endsWith('*') ? BEGINNINGS : WORDS;
    const key = word.replace('*', '');
    table.set(key, [...(table.get(key) ?? []), meaning]);
  }
}

/** What this word may be about; nothing for most words. */
export function meaningsOf(word: string): readonly string[] {
  const found = [...(WORDS.get(word) ?? [])];
  for (let length = SHORTEST_BEGINNING; length <= word.length; length += 1) found.push(...(BEGINNINGS.get(word.slice(0, length)) ?? []));
  return found;
}
