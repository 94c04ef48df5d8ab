/** A field that a line may name before its value. */
export type LabelledField = 'title' | 'employer' | 'commune' | 'contract' | 'months' | 'hours' | 'pay' | 'start' | 'deadline' | 'reference' | 'url';

/** Labels in plain words (no case, accents or signs), as job boards, posters and people write them, in French and in English. */
const LABELS: Readonly<Record<LabelledField, string>> = {
  title:
    'poste|intitule|intitule du poste|intitule de l offre|intitule du post|offre|offre d emploi|offre de poste|metier|fonction|titre|titre du poste|nom du poste|job|emploi|profil recherche|on recherche|on cherche|recherche|cherche|poste propose|poste a pourvoir|job title|position|title|role',
  employer: 'employeur|entreprise|societe|structure|recruteur|etablissement|association|nom de l entreprise|nom de la societe|nom de l employeur|boite|la boite|enseigne|organisme|agence|client|company|employer|collectivite|chez|salon|restaurant|magasin|hotel|garage|exploitation|employeur agence|nom de l etablissement',
  commune: 'lieu|lieu de travail|lieu du poste|lieu de mission|lieu d exercice|lieu de la mission|ville|commune|localisation|localite|adresse|secteur|site|ou|location|city|place|lieu de stage|basee a|base a|secteur geographique|lieu du travail|lieu d embauche',
  contract: 'contrat|type de contrat|nature du contrat|type d emploi|type|statut|contract|contract type|type de poste|contrat propose|nature de l offre|nature',
  months: 'duree|duree du contrat|duree de la mission|duree de mission|duree du cdd|duration|duree du stage|contrat duree',
  hours: 'horaires|horaire|temps de travail|duree hebdomadaire|duree du travail|heures|nombre d heures|volume horaire|temps|duree hebdo|hebdo|hours|working hours|heures par semaine|nb heures|rythme|quotite|nombre d heures par semaine|temps hebdomadaire',
  pay: 'salaire|remuneration|paie|paye|salaire propose|taux horaire|gratification|remun|salaire brut|salaire net|salary|pay|wage|indemnite|salaire mensuel|salaire horaire|salaire indicatif|remuneration brute|tarif',
  start:
    'debut|date de debut|date de demarrage|demarrage|prise de poste|date de prise de poste|date d embauche|a partir de|a partir du|a pourvoir|poste a pourvoir le|date|date debut|start|start date|starting date|embauche|disponibilite|dispo|debut du contrat|debut de mission|debut de contrat|date de debut de contrat|date de prise de fonction|prise de fonction|pour quand|quand',
  deadline:
    'date limite|date limite de candidature|date limite de depot|cloture|cloture des candidatures|fin des candidatures|candidature avant|candidatures avant|postuler avant|limite|dernier delai|date de cloture|deadline|closing date|apply by|candidater avant|repondre avant|date limite pour postuler|date limite de reception des candidatures|date limite de depot des candidatures|candidatures jusqu au',
  reference: 'reference|ref|reference de l offre|ref offre|ref de l offre|numero|numero de l offre|numero d offre|n offre|offre n|n de l offre|n d offre|no d offre|no offre|reference offre|job reference|id offre|reference annonce|code offre|offre numero|n',
  url: 'lien|url|link|site web|lien de l offre|postuler|voir l offre|plus d infos|candidature en ligne|pour postuler',
};

export const FIELD_OF_LABEL: ReadonlyMap<string, LabelledField> = new Map(
  // Safe: the keys of the table are its fields.
  (Object.entries(LABELS) as [LabelledField, string][]).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field] as const)),
);
