import { USUAL } from './usual-words';

/** The longest sentence of a plain text, in words. */
export const LONGEST = 15;

/** Words of this product or of its buttons that are less usual, each with what it means in usual words. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  relais: 'le nom du robot',
  robot: 'une machine qui répond',
  séance: 'le moment où le groupe se voit',
  commune: 'une ville ou un village',
  conseiller: 'la personne qui vous aide',
  habituelles: 'comme toujours',
  menu: 'la liste de ce que vous pouvez faire',
  données: 'ce que le robot sait de vous',
  sms: 'un message sur le téléphone',
  stop: 'le mot pour arrêter les messages',
  start: 'le mot pour reprendre les messages',
  messenger: 'un nom de service pour écrire',
  language: 'le mot anglais pour langue',
  telegram: 'un nom de service pour écrire',
  teams: 'un nom de service pour écrire',
  supprimer: 'tout effacer',
  télécharger: 'prendre une page sur son téléphone',
  partager: 'donner aussi aux autres',
  planifier: 'choisir la date',
  aperçu: 'le message avant de l’envoyer',
  actualiser: 'voir les nouvelles réponses',
  modifier: 'changer',
  enregistrer: 'garder les réponses',
  décaler: 'mettre un autre jour',
  ouvré: 'un jour de travail',
  postal: 'de la poste',
  employeur: 'le patron',
  horaire: 'les heures de travail',
  limite: 'la fin',
  retirer: 'enlever une offre',
  référence: 'le numéro de l’offre',
  indépendant: 'une personne qui travaille seule',
  abord: 'avant le reste',
  h: 'heure',
  conversation: 'des messages entre vous et une personne',
  neutre: 'un autre lieu',
  importe: 'comme vous voulez',
  sujet: 'une chose pour parler ensemble',
  coup: 'une aide',
  parcours: 'votre chemin vers le travail',
  portrait: 'une page sur vous',
  bravo: 'c’est très bien',
  postulé: 'demandé un travail',
  embauché: 'la personne a le travail',
  fiche: 'la page avec vos réponses',
  relire: 'lire encore',
  actualisation: 'un message chaque mois pour garder votre argent',
  francetravail: 'le nom d’une page',
  fr: 'la fin du nom d’une page',
  souhaits: 'ce que vous voulez comme travail',
  distance: 'combien il y a de chemin',
  employeurs: 'les patrons',
  km: 'une mesure du chemin : mille mètres',
  kilomètres: 'mille mètres',
  b: 'le permis pour une voiture',
  cdi: 'un contrat sans date de fin',
  cdd: 'un contrat avec une date de fin',
  intérim: 'un travail de quelques jours ou semaines',
  partiel: 'une partie du temps',
  anglais: 'une langue étrangère',
  alternance: 'un travail avec des cours',
  apprentissage: 'un travail avec des cours',
  professionnalisation: 'un travail avec des cours',
  immersion: 'quelques jours pour essayer un métier',
  insertion: 'un travail avec une aide',
  fonction: 'le travail dans une mairie ou une école',
  publique: 'de tous',
  scooter: 'une petite moto',
  fimo: 'un papier pour les chauffeurs',
  fco: 'un papier pour les chauffeurs',
  caces: 'un permis pour une machine',
  habilitation: 'un papier pour avoir le droit',
  électrique: 'avec l’électricité',
  sécurité: 'garder un lieu',
  enfance: 'les petits enfants',
  bafa: 'un diplôme pour jouer avec des enfants',
  sauveteur: 'une personne pour aider à la piscine',
  hygiène: 'être propre',
  alimentaire: 'pour manger',
  licence: 'un papier pour avoir le droit',
  soudage: 'coller avec le feu',
  certiphyto: 'un papier pour le jardin',
  coiffure: 'le métier de coiffeur',
  esthétique: 'être beau',
  entreprises: 'les lieux de travail',
  adaptées: 'avec une aide pour travailler',
  engagés: 'prêts à aider',
  e: 'la fin d’un mot pour une femme',
};

/** Why a text is not plain: by the rules of "facile à lire et à comprendre" that a machine can check. */
export function faultsOf(text: string, names: ReadonlySet<string> = new Set()): string[] {
  return sentencesOf(text).flatMap((sentence) => [
    ...(wordsOf(sentence).length > LONGEST ? [`${String(wordsOf(sentence).length)} words: ${sentence}`] : []),
    ...unusual(sentence, names).map((word) => `unusual: ${word}`),
    ...(count(sentence, LINKING) > 1 ? [`one idea in another: ${sentence}`] : []),
    ...(PASSIVE.test(sentence) ? [`passive: ${sentence}`] : []),
    ...(count(sentence, NEGATION) > 1 ? [`negation of a negation: ${sentence}`] : []),
  ]);
}

const LINKING = /(?<!\p{L})(?:qui|que|qu|dont|où|lequel|laquelle)(?!\p{L})/giu;
const NEGATION = /(?<!\p{L})(?:ne|n|sans|ni)(?=[\s’'])/giu;
const PASSIVE = /(?<!\p{L})(?:est|sont|êtes|suis|es|sommes|sera|serez|seront|été|était|étaient)(?: \p{L}+ment)? \p{L}+(?:é|i|u|is|it|ert)(?:e|s|es)? par (?!\d)/iu;

/** Sentences end where a reader rests: at a point, and at the end of a line. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?…]+(?=\s|$|[)»])|\n+/u).map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words as a reader counts them: "j’écris" and "rendez-vous" are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'/-][\p{L}\p{N}]+)*/gu) ?? [];
}

function unusual(sentence: string, names: ReadonlySet<string>): string[] {
  const ours = wordsOf(sentence).filter((word) => !/\d/.test(word) && !names.has(word));
  return ours.flatMap((word) => word.split(/[’'/-]/)).filter((part) => !names.has(part) && !isUsual(part.toLowerCase()));
}

function isUsual(word: string): boolean {
  return USUAL.has(word) || Object.hasOwn(EXPLAINED, word) || Object.hasOwn(EXPLAINED, word.replace(/s$/, ''));
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
