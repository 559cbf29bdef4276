import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"one" | "many" | "other">("es");

/** Behind millions there is "de". */
function counted(count: number, one: string, other: string): string {
  return plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });
}

/** The texts in Spanish, for Spain and Latin America, without addressing anybody. */
export const messages: Messages = {
  searchPlaceholder: "Nombre o correo electrónico",
  results: "Personas",
  startTyping: (minLength) => `Escribir al menos ${counted(minLength, "carácter", "caracteres")}.`,
  typeMore: (missing) => `Escribir ${counted(missing, "carácter", "caracteres")} más.`,
  textTooLong: (maxLength) =>
    `Escribir ${counted(maxLength, "carácter", "caracteres")} como máximo.`,
  searching: "Buscando…",
  found: (count) => `${counted(count, "persona encontrada", "personas encontradas")}.`,
  noneFound: (text) => `Sin resultados para «${text}».`,
  moreThanShown: (count) =>
    `Hay más resultados; se muestra un máximo de ${counted(count, "persona", "personas")}. Escribir más letras para acotar la búsqueda.`,
  offline: "Sin conexión. La búsqueda continuará cuando se recupere la conexión.",
  unauthenticated: "Sesión no iniciada. Es necesario volver a iniciar sesión para buscar personas.",
  forbidden: "No hay permiso para buscar personas.",
  waiting: (seconds) =>
    `Demasiadas solicitudes. La búsqueda continuará en ${counted(seconds, "segundo", "segundos")}.`,
  waitUntil: (ms) =>
    `Demasiadas solicitudes. Se puede volver a intentar a partir de esta hora: ${time(ms)}.`,
  waitIsOver: "Hubo demasiadas solicitudes. Ya se puede volver a intentar.",
  timeout: "La búsqueda ha tardado demasiado.",
  network: "No se puede acceder al servicio de personas.",
  malformed: "No se puede leer la respuesta del servicio de personas.",
  failed: "La búsqueda ha fallado.",
  retry: "Reintentar",
  chosen: (name) => `Selección: ${name}.`,
  removed: (name) => `Se ha quitado a ${name}.`,
  clear: (name) => `Quitar a ${name}`,
  unnamed: "Persona sin nombre",
  unknownUser: "Persona desconocida",
  loadingUser: "Cargando persona…",
  userNotLoaded: "No se ha podido cargar la persona",
  notSignedIn: "Sesión no iniciada",

  chosenPeople: "Personas seleccionadas",
  chosenCount: (count) =>
    `${counted(count, "persona seleccionada", "personas seleccionadas")}. La tecla de flecha izquierda lleva a la selección.`,
  clearAll: "Quitar a todas las personas",
  removedCount: (count) => `Se ha quitado a ${counted(count, "persona", "personas")}.`,
  undo: (name) => `Recuperar a ${name}`,
  undoCount: (count) => `Recuperar a ${counted(count, "persona", "personas")}`,
  restored: (name) => `Se ha recuperado a ${name}.`,
  restoredCount: (count) => `Se ha recuperado a ${counted(count, "persona", "personas")}.`,
  more: (count) => `+${number(count)}`,
  showMore: (count) => `Mostrar ${counted(count, "persona", "personas")} más`,
  showFewer: "Mostrar menos",
  locked: "No se puede quitar",
  cannotRemove: (name) => `No se puede quitar a ${name}.`,
  retryWithEnter: "Intro para reintentar",
  limitReached: (max) =>
    `Se admite un máximo de ${counted(max, "persona", "personas")}. Para seleccionar a otra, hay que quitar a una.`,
  notChoosable: "No se puede seleccionar",
  checking: "Comprobando…",
  changeRefused: "Este cambio no está permitido.",
  unassigned: "Sin asignar",
  you: "(yo)",
  suggestions: "Sugerencias",
  suggestionsFailed: "No se han podido cargar las sugerencias.",
  recents: "Recientes",
  groups: "Grupos",
  foundGroups: (count) => `${counted(count, "grupo encontrado", "grupos encontrados")}.`,
  groupsFailed: "No se han podido buscar los grupos.",
  unnamedGroup: "Grupo sin nombre",
  group: "Grupo",
  invitations: "Fuera de la organización",
  invite: (email) => `Invitar a ${email}`,
  invited: "Por invitar",
  listToLookUp: (count) => `Una lista de ${counted(count, "persona", "personas")}.`,
  lookUp: "Buscar",
  lookingUp: (done, total) => `Buscando personas: ${number(done)} de ${number(total)}`,
  stop: "Detener",
  listAdded: (count) => `${counted(count, "persona añadida", "personas añadidas")}.`,
  listOthers: (count) => counted(count, "más", "más"),
  listNotFound: (texts) => `Sin resultados: ${list(texts)}.`,
  listNotAsked: (texts) => `No se han podido buscar: ${list(texts)}.`,
  listNotChosen: (texts) => `No se pueden seleccionar: ${list(texts)}.`,
  listChooseOne: (text) => `¿Quién es «${text}»?`,
  required: "Se debe seleccionar una persona.",

  avatarGroup: "Personas",
  showEverybody: (more, total) =>
    `${number(more)} más: mostrar ${plural(total, { one: "# persona", many: "los # de personas", other: "las # personas" })}`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
