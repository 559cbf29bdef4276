import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"one" | "many" | "other">("fr");

/** Behind millions there is "de". */
function counted(count: number, one: string, other: string): string {
  return plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });
}

/** The texts in French, with "vous". */
export const messages: Messages = {
  searchPlaceholder: "Nom ou adresse e-mail",
  results: "Personnes",
  startTyping: (minLength) =>
    `Saisissez au moins ${counted(minLength, "caractère", "caractères")}.`,
  typeMore: (missing) => `Saisissez encore ${counted(missing, "caractère", "caractères")}.`,
  textTooLong: (maxLength) =>
    `Saisissez ${counted(maxLength, "caractère", "caractères")} au maximum.`,
  searching: "Recherche en cours…",
  found: (count) => `${counted(count, "personne trouvée", "personnes trouvées")}.`,
  noneFound: (text) => `Aucun résultat pour «\u00a0${text}\u00a0».`,
  moreThanShown: (count) =>
    `Il y a d’autres résultats\u00a0; l’affichage est limité à ${counted(count, "personne", "personnes")}. Saisissez plus de lettres pour affiner la recherche.`,
  offline: "Vous êtes hors connexion. La recherche reprendra dès le retour de la connexion.",
  unauthenticated: "Aucune session n’est ouverte. Reconnectez-vous pour rechercher des personnes.",
  forbidden: "Vous n’avez pas l’autorisation de rechercher des personnes.",
  waiting: (seconds) =>
    `Trop de demandes. La recherche reprendra dans ${counted(seconds, "seconde", "secondes")}.`,
  waitUntil: (ms) => `Trop de demandes. Réessayez après ${time(ms)}.`,
  waitIsOver: "Il y a eu trop de demandes. Vous pouvez réessayer maintenant.",
  timeout: "La recherche a pris trop de temps.",
  network: "Le service des personnes est injoignable.",
  malformed: "La réponse du service des personnes est illisible.",
  failed: "La recherche a échoué.",
  retry: "Réessayer",
  chosen: (name) => `Sélection\u00a0: ${name}.`,
  removed: (name) => `${name} ne fait plus partie de la sélection.`,
  clear: (name) => `Retirer ${name}`,
  unnamed: "Personne sans nom",
  unknownUser: "Personne inconnue",
  loadingUser: "Chargement de la personne…",
  userNotLoaded: "Impossible de charger la personne",
  notSignedIn: "Session non ouverte",

  chosenPeople: "Personnes sélectionnées",
  chosenCount: (count) =>
    `${counted(count, "personne sélectionnée", "personnes sélectionnées")}. La flèche gauche mène à la sélection.`,
  clearAll: "Retirer toutes les personnes",
  removedCount: (count) => `${counted(count, "personne retirée", "personnes retirées")}.`,
  undo: (name) => `Rétablir ${name}`,
  undoCount: (count) => `Rétablir ${counted(count, "personne", "personnes")}`,
  restored: (name) => `${name} fait de nouveau partie de la sélection.`,
  restoredCount: (count) => `${counted(count, "personne rétablie", "personnes rétablies")}.`,
  more: (count) => `+${number(count)}`,
  showMore: (count) => `Afficher ${counted(count, "personne", "personnes")} de plus`,
  showFewer: "Afficher moins",
  locked: "Retrait impossible",
  cannotRemove: (name) => `Impossible de retirer ${name}.`,
  retryWithEnter: "Entrée pour réessayer",
  limitReached: (max) =>
    `Vous pouvez sélectionner ${counted(max, "personne", "personnes")} au maximum. Retirez-en une pour en sélectionner une autre.`,
  notChoosable: "Sélection impossible",
  checking: "Vérification en cours…",
  changeRefused: "Cette modification n’est pas autorisée.",
  unassigned: "Non attribué",
  you: "(vous)",
  suggestions: "Suggestions",
  suggestionsFailed: "Impossible de charger les suggestions.",
  recents: "Récents",
  groups: "Groupes",
  foundGroups: (count) => `${counted(count, "groupe trouvé", "groupes trouvés")}.`,
  groupsFailed: "La recherche de groupes a échoué.",
  unnamedGroup: "Groupe sans nom",
  group: "Groupe",
  invitations: "Hors de l’organisation",
  invite: (email) => `Inviter ${email}`,
  invited: "À inviter",
  listToLookUp: (count) => `Une liste de ${counted(count, "personne", "personnes")}.`,
  lookUp: "Rechercher",
  lookingUp: (done, total) => `Recherche des personnes\u00a0: ${number(done)} sur ${number(total)}`,
  stop: "Arrêter",
  listAdded: (count) => `${counted(count, "personne ajoutée", "personnes ajoutées")}.`,
  listOthers: (count) => plural(count, { one: "# autre", many: "# autres", other: "# autres" }),
  listNotFound: (texts) => `Sans résultat\u00a0: ${list(texts)}.`,
  listNotAsked: (texts) => `Recherche impossible\u00a0: ${list(texts)}.`,
  listNotChosen: (texts) => `Sélection impossible\u00a0: ${list(texts)}.`,
  listChooseOne: (text) => `Qui est «\u00a0${text}\u00a0»\u00a0?`,
  required: "Sélectionnez une personne.",

  avatarGroup: "Personnes",
  showEverybody: (more, total) =>
    `${number(more)} de plus\u00a0: afficher ${plural(total, { one: "# personne", many: "les # de personnes", other: "les # personnes" })}`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
