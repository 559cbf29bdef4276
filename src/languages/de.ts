import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"one" | "other">("de");

/** The texts in German, formal. */
export const messages: Messages = {
  searchPlaceholder: "Name oder E-Mail",
  results: "Personen",
  startTyping: (minLength) =>
    plural(minLength, {
      one: "Geben Sie mindestens # Zeichen ein.",
      other: "Geben Sie mindestens # Zeichen ein.",
    }),
  typeMore: (missing) =>
    plural(missing, {
      one: "Geben Sie noch # Zeichen ein.",
      other: "Geben Sie noch # Zeichen ein.",
    }),
  textTooLong: (maxLength) =>
    plural(maxLength, {
      one: "Verwenden Sie höchstens # Zeichen.",
      other: "Verwenden Sie höchstens # Zeichen.",
    }),
  searching: "Suche läuft\u00a0…",
  found: (count) => plural(count, { one: "# Person gefunden.", other: "# Personen gefunden." }),
  noneFound: (text) => `Niemand zu „${text}“ gefunden.`,
  moreThanShown: (count) =>
    `${plural(count, { one: "Es gibt mehr als # Person.", other: "Es gibt mehr als diese # Personen." })} Geben Sie weitere Buchstaben ein, um die Suche einzugrenzen.`,
  offline: "Sie sind offline. Die Suche wird fortgesetzt, sobald die Verbindung wieder besteht.",
  unauthenticated:
    "Sie sind nicht angemeldet. Melden Sie sich erneut an, um nach Personen zu suchen.",
  forbidden: "Sie sind nicht berechtigt, nach Personen zu suchen.",
  waiting: (seconds) =>
    `Zu viele Anfragen. ${plural(seconds, { one: "Die Suche wird in # Sekunde fortgesetzt.", other: "Die Suche wird in # Sekunden fortgesetzt." })}`,
  waitUntil: (ms) => `Zu viele Anfragen. Versuchen Sie es nach ${time(ms)}\u00a0Uhr erneut.`,
  waitIsOver: "Es gab zu viele Anfragen. Sie können es jetzt erneut versuchen.",
  timeout: "Die Suche hat zu lange gedauert.",
  network: "Der Personendienst ist nicht erreichbar.",
  malformed: "Die Antwort des Personendienstes ist nicht lesbar.",
  failed: "Die Suche ist fehlgeschlagen.",
  retry: "Erneut versuchen",
  chosen: (name) => `${name} ausgewählt.`,
  removed: (name) => `${name} entfernt.`,
  clear: (name) => `${name} entfernen`,
  unnamed: "Person ohne Namen",
  unknownUser: "Unbekannte Person",
  loadingUser: "Person wird geladen\u00a0…",
  userNotLoaded: "Person konnte nicht geladen werden",
  notSignedIn: "Nicht angemeldet",

  chosenPeople: "Ausgewählte Personen",
  chosenCount: (count) =>
    `${plural(count, { one: "# Person ausgewählt.", other: "# Personen ausgewählt." })} Die linke Pfeiltaste führt zur Auswahl.`,
  clearAll: "Alle Personen entfernen",
  removedCount: (count) =>
    plural(count, { one: "# Person entfernt.", other: "# Personen entfernt." }),
  undo: (name) => `${name} zurückholen`,
  undoCount: (count) =>
    plural(count, { one: "# Person zurückholen", other: "# Personen zurückholen" }),
  restored: (name) => `${name} wieder ausgewählt.`,
  restoredCount: (count) =>
    plural(count, { one: "# Person wieder ausgewählt.", other: "# Personen wieder ausgewählt." }),
  more: (count) => `+${number(count)}`,
  showMore: (count) =>
    plural(count, { one: "# weitere Person anzeigen", other: "# weitere Personen anzeigen" }),
  showFewer: "Weniger anzeigen",
  locked: "Kann nicht entfernt werden",
  cannotRemove: (name) => `${name} kann nicht entfernt werden.`,
  retryWithEnter: "Eingabetaste: erneut versuchen",
  limitReached: (max) =>
    `${plural(max, { one: "Es kann höchstens # Person ausgewählt werden.", other: "Es können höchstens # Personen ausgewählt werden." })} Entfernen Sie eine, um eine andere auszuwählen.`,
  notChoosable: "Kann nicht ausgewählt werden",
  checking: "Wird geprüft\u00a0…",
  changeRefused: "Diese Änderung ist nicht zulässig.",
  unassigned: "Nicht zugewiesen",
  you: "(Sie)",
  suggestions: "Vorschläge",
  suggestionsFailed: "Die Vorschläge konnten nicht geladen werden.",
  recents: "Zuletzt ausgewählt",
  groups: "Gruppen",
  foundGroups: (count) =>
    plural(count, { one: "# Gruppe gefunden.", other: "# Gruppen gefunden." }),
  groupsFailed: "Die Gruppen konnten nicht durchsucht werden.",
  unnamedGroup: "Gruppe ohne Namen",
  group: "Gruppe",
  invitations: "Nicht in der Organisation",
  invite: (email) => `${email} einladen`,
  invited: "Wird eingeladen",
  listToLookUp: (count) =>
    plural(count, { one: "Eine Liste mit # Person.", other: "Eine Liste mit # Personen." }),
  lookUp: "Nachschlagen",
  lookingUp: (done, total) =>
    `Personen werden nachgeschlagen: ${number(done)} von ${number(total)}`,
  stop: "Anhalten",
  listAdded: (count) =>
    plural(count, { one: "# Person hinzugefügt.", other: "# Personen hinzugefügt." }),
  listOthers: (count) => plural(count, { one: "# weitere", other: "# weitere" }),
  listNotFound: (texts) => `Nicht gefunden: ${list(texts)}.`,
  listNotAsked: (texts) => `Konnten nicht nachgeschlagen werden: ${list(texts)}.`,
  listNotChosen: (texts) => `Können nicht ausgewählt werden: ${list(texts)}.`,
  listChooseOne: (text) => `Wer ist „${text}“?`,
  required: "Wählen Sie eine Person aus.",

  avatarGroup: "Personen",
  showEverybody: (more, total) =>
    `${number(more)} weitere: ${plural(total, { one: "# Person anzeigen", other: "alle # Personen anzeigen" })}`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
