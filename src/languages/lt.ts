import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"one" | "few" | "many" | "other">("lt");

/** Whom a sentence is about. */
function people(count: number): string {
  return plural(count, {
    one: "# asmuo",
    few: "# asmenys",
    many: "# asmens",
    other: "# asmenų",
  });
}

/** Whom something is done to. */
function peopleAsObject(count: number): string {
  return plural(count, {
    one: "# asmenį",
    few: "# asmenis",
    many: "# asmens",
    other: "# asmenų",
  });
}

/** A participle that agrees with the people behind it. */
function donePeople(count: number, stem: string): string {
  const end = plural(count, { one: "as", few: "i", many: "a", other: "a" });
  return `${stem}${end} ${people(count)}`;
}

function charactersAsObject(count: number): string {
  return plural(count, {
    one: "# simbolį",
    few: "# simbolius",
    many: "# simbolio",
    other: "# simbolių",
  });
}

/** The texts in Lithuanian. Names are never inflected: sentences leave them as they are. */
export const messages: Messages = {
  searchPlaceholder: "Vardas arba el. paštas",
  results: "Asmenys",
  startTyping: (minLength) => `Įveskite bent ${charactersAsObject(minLength)}.`,
  typeMore: (missing) => `Įveskite dar ${charactersAsObject(missing)}.`,
  textTooLong: (maxLength) => `Įveskite ne daugiau kaip ${charactersAsObject(maxLength)}.`,
  searching: "Ieškoma…",
  found: (count) => `${donePeople(count, "Rast")}.`,
  noneFound: (text) => `Pagal „${text}“ asmenų nerasta.`,
  moreThanShown: (count) =>
    `Rezultatų yra daugiau: ${plural(count, { one: "rodomas tik", few: "rodomi tik", many: "rodoma tik", other: "rodoma tik" })} ${people(count)}. Įveskite daugiau raidžių, kad susiaurintumėte paiešką.`,
  offline: "Nėra ryšio. Paieška bus tęsiama, kai ryšys atsinaujins.",
  unauthenticated: "Esate neprisijungę. Prisijunkite iš naujo, kad galėtumėte ieškoti asmenų.",
  forbidden: "Neturite teisės ieškoti asmenų.",
  waiting: (seconds) =>
    `Per daug užklausų. ${plural(seconds, { one: "Paieška bus tęsiama po # sekundės.", few: "Paieška bus tęsiama po # sekundžių.", many: "Paieška bus tęsiama po # sekundės.", other: "Paieška bus tęsiama po # sekundžių." })}`,
  waitUntil: (ms) => `Per daug užklausų. Bandykite dar kartą po ${time(ms)}\u00a0val.`,
  waitIsOver: "Užklausų buvo per daug. Dabar galite bandyti dar kartą.",
  timeout: "Paieška truko per ilgai.",
  network: "Asmenų paslauga nepasiekiama.",
  malformed: "Nepavyko perskaityti asmenų paslaugos atsakymo.",
  failed: "Paieška nepavyko.",
  retry: "Bandyti dar kartą",
  chosen: (name) => `Pasirinkta: ${name}.`,
  removed: (name) => `Pašalinta: ${name}.`,
  clear: (name) => `Pašalinti: ${name}`,
  unnamed: "Asmuo be vardo",
  unknownUser: "Nežinomas asmuo",
  loadingUser: "Įkeliamas asmuo…",
  userNotLoaded: "Nepavyko įkelti asmens",
  notSignedIn: "Neprisijungta",

  chosenPeople: "Pasirinkti asmenys",
  chosenCount: (count) =>
    `${donePeople(count, "Pasirinkt")}. Rodyklės kairėn klavišas perkelia prie pasirinkimo.`,
  clearAll: "Pašalinti visus asmenis",
  removedCount: (count) => `${donePeople(count, "Pašalint")}.`,
  undo: (name) => `Grąžinti: ${name}`,
  undoCount: (count) => `Grąžinti ${peopleAsObject(count)}`,
  restored: (name) => `Grąžinta: ${name}.`,
  restoredCount: (count) => `${donePeople(count, "Grąžint")}.`,
  more: (count) => `+${number(count)}`,
  showMore: (count) => `Rodyti dar ${peopleAsObject(count)}`,
  showFewer: "Rodyti mažiau",
  locked: "Pašalinti negalima",
  cannotRemove: (name) => `Pašalinti negalima: ${name}.`,
  retryWithEnter: "„Enter“ – bandyti dar kartą",
  limitReached: (max) =>
    `Galima pasirinkti ne daugiau kaip ${peopleAsObject(max)}. Norėdami pasirinkti kitą, vieną pašalinkite.`,
  notChoosable: "Pasirinkti negalima",
  checking: "Tikrinama…",
  changeRefused: "Šis pakeitimas neleidžiamas.",
  unassigned: "Nepriskirta",
  you: "(jūs)",
  suggestions: "Pasiūlymai",
  suggestionsFailed: "Nepavyko įkelti pasiūlymų.",
  recents: "Neseniai pasirinkti",
  groups: "Grupės",
  foundGroups: (count) =>
    plural(count, {
      one: "Rasta # grupė.",
      few: "Rastos # grupės.",
      many: "Rasta # grupės.",
      other: "Rasta # grupių.",
    }),
  groupsFailed: "Grupių paieška nepavyko.",
  unnamedGroup: "Grupė be pavadinimo",
  group: "Grupė",
  invitations: "Ne iš organizacijos",
  invite: (email) => `Pakviesti ${email}`,
  invited: "Bus išsiųstas kvietimas",
  listToLookUp: (count) => `Sąraše yra ${people(count)}.`,
  lookUp: "Ieškoti",
  lookingUp: (done, total) => `Ieškoma asmenų: ${number(done)} iš ${number(total)}`,
  stop: "Stabdyti",
  listAdded: (count) => `${donePeople(count, "Pridėt")}.`,
  listOthers: (count) => `dar ${number(count)}`,
  listNotFound: (texts) => `Nerasta: ${list(texts)}.`,
  listNotAsked: (texts) => `Nepavyko ieškoti: ${list(texts)}.`,
  listNotChosen: (texts) => `Pasirinkti negalima: ${list(texts)}.`,
  listChooseOne: (text) => `Kas yra „${text}“?`,
  required: "Pasirinkite asmenį.",

  avatarGroup: "Asmenys",
  showEverybody: (more, total) => `Dar ${number(more)}: rodyti visus (${people(total)})`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
