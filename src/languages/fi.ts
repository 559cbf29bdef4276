import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"one" | "other">("fi");

function characters(count: number): string {
  return plural(count, { one: "# merkki", other: "# merkkiä" });
}

function people(count: number): string {
  return plural(count, { one: "# henkilö", other: "# henkilöä" });
}

/** The texts in Finnish. Names are never inflected: sentences leave them as they are. */
export const messages: Messages = {
  searchPlaceholder: "Nimi tai sähköposti",
  results: "Henkilöt",
  startTyping: (minLength) => `Kirjoita vähintään ${characters(minLength)}.`,
  typeMore: (missing) => `Kirjoita vielä ${characters(missing)}.`,
  textTooLong: (maxLength) => `Kirjoita enintään ${characters(maxLength)}.`,
  searching: "Haetaan…",
  found: (count) => `Löytyi ${people(count)}.`,
  noneFound: (text) => `Haulla ”${text}” ei löytynyt ketään.`,
  moreThanShown: (count) =>
    `Tuloksia on enemmän: näytetään enintään ${people(count)}. Rajaa hakua kirjoittamalla lisää kirjaimia.`,
  offline: "Ei verkkoyhteyttä. Haku jatkuu, kun yhteys palautuu.",
  unauthenticated: "Et ole kirjautunut sisään. Kirjaudu uudelleen, jotta voit hakea henkilöitä.",
  forbidden: "Sinulla ei ole oikeutta hakea henkilöitä.",
  waiting: (seconds) =>
    `Liian monta pyyntöä. ${plural(seconds, { one: "Haku jatkuu # sekunnin kuluttua.", other: "Haku jatkuu # sekunnin kuluttua." })}`,
  waitUntil: (ms) => `Liian monta pyyntöä. Yritä uudelleen klo\u00a0${time(ms)} jälkeen.`,
  waitIsOver: "Pyyntöjä oli liian monta. Nyt voit yrittää uudelleen.",
  timeout: "Haku kesti liian kauan.",
  network: "Henkilöpalveluun ei saada yhteyttä.",
  malformed: "Henkilöpalvelun vastausta ei voi lukea.",
  failed: "Haku epäonnistui.",
  retry: "Yritä uudelleen",
  chosen: (name) => `Valittu: ${name}.`,
  removed: (name) => `Poistettu: ${name}.`,
  clear: (name) => `Poista ${name}`,
  unnamed: "Nimetön henkilö",
  unknownUser: "Tuntematon henkilö",
  loadingUser: "Henkilöä ladataan…",
  userNotLoaded: "Henkilöä ei voitu ladata",
  notSignedIn: "Et ole kirjautunut sisään",

  chosenPeople: "Valitut henkilöt",
  chosenCount: (count) => `${people(count)} valittu. Vasen nuolinäppäin siirtää valintoihin.`,
  clearAll: "Poista kaikki henkilöt",
  removedCount: (count) => `${people(count)} poistettu.`,
  undo: (name) => `Palauta ${name}`,
  undoCount: (count) => `Palauta ${people(count)}`,
  restored: (name) => `Palautettu: ${name}.`,
  restoredCount: (count) => `${people(count)} palautettu.`,
  more: (count) => `+${number(count)}`,
  showMore: (count) => `Näytä vielä ${people(count)}`,
  showFewer: "Näytä vähemmän",
  locked: "Ei voi poistaa",
  cannotRemove: (name) => `Ei voi poistaa: ${name}.`,
  retryWithEnter: "Yritä uudelleen Enter-näppäimellä",
  limitReached: (max) =>
    `${plural(max, { one: "Voit valita enintään # henkilön.", other: "Voit valita enintään # henkilöä." })} Poista yksi, jos haluat valita toisen.`,
  notChoosable: "Ei voi valita",
  checking: "Tarkistetaan…",
  changeRefused: "Tätä muutosta ei sallita.",
  unassigned: "Ei määritetty",
  you: "(sinä)",
  suggestions: "Ehdotukset",
  suggestionsFailed: "Ehdotuksia ei voitu ladata.",
  recents: "Viimeksi valitut",
  groups: "Ryhmät",
  foundGroups: (count) => plural(count, { one: "Löytyi # ryhmä.", other: "Löytyi # ryhmää." }),
  groupsFailed: "Ryhmiä ei voitu hakea.",
  unnamedGroup: "Nimetön ryhmä",
  group: "Ryhmä",
  invitations: "Organisaation ulkopuolella",
  invite: (email) => `Kutsu ${email}`,
  invited: "Kutsutaan",
  listToLookUp: (count) => `Luettelossa on ${people(count)}.`,
  lookUp: "Hae",
  lookingUp: (done, total) => `Haetaan henkilöitä: ${number(done)}, yhteensä ${number(total)}`,
  stop: "Pysäytä",
  listAdded: (count) => `${people(count)} lisätty.`,
  listOthers: (count) => plural(count, { one: "# muu", other: "# muuta" }),
  listNotFound: (texts) => `Ei löytynyt: ${list(texts)}.`,
  listNotAsked: (texts) => `Ei voitu hakea: ${list(texts)}.`,
  listNotChosen: (texts) => `Ei voi valita: ${list(texts)}.`,
  listChooseOne: (text) => `Kuka on ”${text}”?`,
  required: "Valitse henkilö.",

  avatarGroup: "Henkilöt",
  showEverybody: (more, total) =>
    `${number(more)} lisää: näytä ${plural(total, { one: "# henkilö", other: "kaikki # henkilöä" })}`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
