import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"one" | "many" | "other">("pt");

/** Behind millions there is "de". */
function counted(count: number, one: string, other: string): string {
  return plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });
}

/** The texts in Portuguese as written in Brazil, in words that are understood in Portugal as well. */
export const messages: Messages = {
  searchPlaceholder: "Nome ou e-mail",
  results: "Pessoas",
  startTyping: (minLength) => `Digite pelo menos ${counted(minLength, "caractere", "caracteres")}.`,
  typeMore: (missing) => `Digite mais ${counted(missing, "caractere", "caracteres")}.`,
  textTooLong: (maxLength) => `Digite no máximo ${counted(maxLength, "caractere", "caracteres")}.`,
  searching: "Pesquisando…",
  found: (count) => `${counted(count, "pessoa encontrada", "pessoas encontradas")}.`,
  noneFound: (text) => `Nenhum resultado para “${text}”.`,
  moreThanShown: (count) =>
    `Há mais resultados; é mostrado um máximo de ${counted(count, "pessoa", "pessoas")}. Digite mais letras para restringir a pesquisa.`,
  offline: "Sem conexão. A pesquisa continuará quando a conexão voltar.",
  unauthenticated: "Sessão não iniciada. Inicie sessão novamente para pesquisar pessoas.",
  forbidden: "Sem permissão para pesquisar pessoas.",
  waiting: (seconds) =>
    `Muitas solicitações. A pesquisa continuará em ${counted(seconds, "segundo", "segundos")}.`,
  waitUntil: (ms) => `Muitas solicitações. Tente novamente depois deste horário: ${time(ms)}.`,
  waitIsOver: "Houve muitas solicitações. Já é possível tentar novamente.",
  timeout: "A pesquisa demorou muito.",
  network: "O serviço de pessoas está inacessível.",
  malformed: "Não é possível ler a resposta do serviço de pessoas.",
  failed: "A pesquisa falhou.",
  retry: "Tentar novamente",
  chosen: (name) => `Seleção: ${name}.`,
  removed: (name) => `${name} saiu da seleção.`,
  clear: (name) => `Remover ${name}`,
  unnamed: "Pessoa sem nome",
  unknownUser: "Pessoa desconhecida",
  loadingUser: "Carregando pessoa…",
  userNotLoaded: "Não foi possível carregar a pessoa",
  notSignedIn: "Sessão não iniciada",

  chosenPeople: "Pessoas selecionadas",
  chosenCount: (count) =>
    `${counted(count, "pessoa selecionada", "pessoas selecionadas")}. A seta para a esquerda leva à seleção.`,
  clearAll: "Remover todas as pessoas",
  removedCount: (count) => `${counted(count, "pessoa removida", "pessoas removidas")}.`,
  undo: (name) => `Recuperar ${name}`,
  undoCount: (count) => `Recuperar ${counted(count, "pessoa", "pessoas")}`,
  restored: (name) => `${name} voltou à seleção.`,
  restoredCount: (count) => `${counted(count, "pessoa recuperada", "pessoas recuperadas")}.`,
  more: (count) => `+${number(count)}`,
  showMore: (count) => `Mostrar mais ${counted(count, "pessoa", "pessoas")}`,
  showFewer: "Mostrar menos",
  locked: "Não é possível remover",
  cannotRemove: (name) => `Não é possível remover ${name}.`,
  retryWithEnter: "Enter para tentar novamente",
  limitReached: (max) =>
    `É possível selecionar no máximo ${counted(max, "pessoa", "pessoas")}. Remova uma para selecionar outra.`,
  notChoosable: "Não é possível selecionar",
  checking: "Verificando…",
  changeRefused: "Esta alteração não é permitida.",
  unassigned: "Sem atribuição",
  you: "(você)",
  suggestions: "Sugestões",
  suggestionsFailed: "Não foi possível carregar as sugestões.",
  recents: "Recentes",
  groups: "Grupos",
  foundGroups: (count) => `${counted(count, "grupo encontrado", "grupos encontrados")}.`,
  groupsFailed: "Não foi possível pesquisar os grupos.",
  unnamedGroup: "Grupo sem nome",
  group: "Grupo",
  invitations: "Fora da organização",
  invite: (email) => `Convidar ${email}`,
  invited: "Convite a enviar",
  listToLookUp: (count) => `Uma lista de ${counted(count, "pessoa", "pessoas")}.`,
  lookUp: "Pesquisar",
  lookingUp: (done, total) => `Pesquisando pessoas: ${number(done)} de ${number(total)}`,
  stop: "Parar",
  listAdded: (count) => `${counted(count, "pessoa adicionada", "pessoas adicionadas")}.`,
  listOthers: (count) => counted(count, "outro", "outros"),
  listNotFound: (texts) => `Sem resultados: ${list(texts)}.`,
  listNotAsked: (texts) => `Não foi possível pesquisar: ${list(texts)}.`,
  listNotChosen: (texts) => `Não é possível selecionar: ${list(texts)}.`,
  listChooseOne: (text) => `Quem é “${text}”?`,
  required: "Selecione uma pessoa.",

  avatarGroup: "Pessoas",
  showEverybody: (more, total) =>
    `Mais ${number(more)}: mostrar ${plural(total, { one: "# pessoa", many: "os # de pessoas", other: "as # pessoas" })}`,

  nameWithDetails: (name, details) => [name, ...details].join(", "),
  sentences: (texts) => texts.join(" "),
};
