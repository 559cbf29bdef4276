import { isolate } from "../messages/isolate.js";
import { localText } from "../messages/localText.js";
import type { Messages } from "../messages/Messages.js";

const { number, plural, list, time } = localText<"zero" | "one" | "two" | "few" | "many" | "other">(
  "ar",
  { hasOwnDigits: true },
);

/** The noun has a form for each count, and is in the genitive: every sentence asks for that. */
function counted(
  count: number,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): string {
  const zero = `# ${other}`;
  return plural(count, { zero, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });
}

/** A sentence about some, and another about none. */
function noneOr(count: number, none: string, some: string): string {
  return plural(count, { zero: none, one: some, two: some, few: some, many: some, other: some });
}

function characters(count: number): string {
  return counted(count, "حرف واحد", "حرفين", "أحرف", "حرفًا", "حرف");
}

function people(count: number): string {
  return counted(count, "شخص واحد", "شخصين", "أشخاص", "شخصًا", "شخص");
}

function otherPeople(count: number): string {
  return counted(count, "شخص آخر", "شخصين آخرين", "أشخاص آخرين", "شخصًا آخر", "شخص آخر");
}

function groups(count: number): string {
  return counted(count, "مجموعة واحدة", "مجموعتين", "مجموعات", "مجموعة", "مجموعة");
}

function seconds(count: number): string {
  return counted(count, "ثانية واحدة", "ثانيتين", "ثوانٍ", "ثانية", "ثانية");
}

function others(count: number): string {
  return counted(count, "واحد آخر", "اثنين آخرين", "آخرين", "آخرين", "آخرين");
}

/** Names and addresses are mostly in Latin letters. */
function isolatedList(texts: readonly string[]): string {
  return list(texts.map(isolate));
}

/** The texts in Arabic, modern standard, without imperatives, which would address a man or a woman. */
export const messages: Messages = {
  searchPlaceholder: "الاسم أو البريد الإلكتروني",
  results: "الأشخاص",
  startTyping: (minLength) => `يُرجى إدخال ${characters(minLength)} على الأقل.`,
  typeMore: (missing) => `ما زال يلزم إدخال ${characters(missing)}.`,
  textTooLong: (maxLength) => `يُرجى عدم تجاوز ${characters(maxLength)}.`,
  searching: "جارٍ البحث…",
  found: (count) => noneOr(count, "لم يتم العثور على أي شخص.", `تم العثور على ${people(count)}.`),
  noneFound: (text) => `لا توجد نتائج تطابق «${isolate(text)}».`,
  moreThanShown: (count) =>
    `تقتصر النتائج المعروضة على ${people(count)}، وهناك المزيد. يُرجى إدخال مزيد من الأحرف لتضييق نطاق البحث.`,
  offline: "لا يوجد اتصال بالإنترنت. سيُستأنف البحث عند عودة الاتصال.",
  unauthenticated: "لم يتم تسجيل الدخول. يُرجى تسجيل الدخول مجددًا للبحث عن الأشخاص.",
  forbidden: "ليس لديك إذن بالبحث عن الأشخاص.",
  waiting: (count) => `الطلبات كثيرة جدًا. سيُستأنف البحث بعد ${seconds(count)}.`,
  waitUntil: (ms) => `الطلبات كثيرة جدًا. يُرجى إعادة المحاولة بعد الساعة ${time(ms)}.`,
  waitIsOver: "كانت الطلبات كثيرة جدًا. يمكن إعادة المحاولة الآن.",
  timeout: "استغرق البحث وقتًا طويلًا جدًا.",
  network: "تعذّر الوصول إلى خدمة الأشخاص.",
  malformed: "تعذّرت قراءة رد خدمة الأشخاص.",
  failed: "تعذّر إجراء البحث.",
  retry: "إعادة المحاولة",
  chosen: (name) => `تم اختيار ${isolate(name)}.`,
  removed: (name) => `تمت إزالة ${isolate(name)}.`,
  clear: (name) => `إزالة ${isolate(name)}`,
  unnamed: "شخص بلا اسم",
  unknownUser: "شخص غير معروف",
  loadingUser: "جارٍ تحميل بيانات الشخص…",
  userNotLoaded: "تعذّر تحميل بيانات الشخص",
  notSignedIn: "لم يتم تسجيل الدخول",

  chosenPeople: "الأشخاص المختارون",
  // The picker goes to its tags with the arrow that points to the start of the line.
  chosenCount: (count) =>
    `تم اختيار ${people(count)}. ينقل مفتاح السهم الأيمن إلى الأشخاص المختارين.`,
  clearAll: "إزالة جميع الأشخاص",
  removedCount: (count) => `تمت إزالة ${people(count)}.`,
  undo: (name) => `استعادة ${isolate(name)}`,
  undoCount: (count) => `استعادة ${people(count)}`,
  restored: (name) => `تمت استعادة ${isolate(name)}.`,
  restoredCount: (count) => `تمت استعادة ${people(count)}.`,
  more: (count) => `+${number(count)}`,
  showMore: (count) => `إظهار ${otherPeople(count)}`,
  showFewer: "إظهار عدد أقل",
  locked: "الإزالة غير متاحة",
  cannotRemove: (name) => `لا يمكن إزالة ${isolate(name)}.`,
  retryWithEnter: "إعادة المحاولة بمفتاح Enter",
  limitReached: (max) =>
    `لا يمكن اختيار أكثر من ${people(max)}. لاختيار شخص آخر، يُرجى إزالة أحد الأشخاص المختارين أولًا.`,
  notChoosable: "الاختيار غير متاح",
  checking: "جارٍ التحقق…",
  changeRefused: "هذا التغيير غير مسموح به.",
  unassigned: "غير معيّن",
  you: "(أنت)",
  suggestions: "الاقتراحات",
  suggestionsFailed: "تعذّر تحميل الاقتراحات.",
  recents: "المختارون مؤخرًا",
  groups: "المجموعات",
  foundGroups: (count) =>
    noneOr(count, "لم يتم العثور على أي مجموعة.", `تم العثور على ${groups(count)}.`),
  groupsFailed: "تعذّر البحث في المجموعات.",
  unnamedGroup: "مجموعة بلا اسم",
  group: "مجموعة",
  invitations: "خارج المؤسسة",
  invite: (email) => `دعوة ${isolate(email)}`,
  invited: "ستُرسل دعوة",
  listToLookUp: (count) => `قائمة من ${people(count)}.`,
  lookUp: "بحث",
  lookingUp: (done, total) => `جارٍ البحث عن الأشخاص: ${number(done)} من ${number(total)}`,
  stop: "إيقاف",
  listAdded: (count) => noneOr(count, "لم تتم إضافة أي شخص.", `تمت إضافة ${people(count)}.`),
  listOthers: others,
  listNotFound: (texts) => `لم يتم العثور على: ${isolatedList(texts)}.`,
  listNotAsked: (texts) => `تعذّر البحث عن: ${isolatedList(texts)}.`,
  listNotChosen: (texts) => `لا يمكن اختيار: ${isolatedList(texts)}.`,
  listChooseOne: (text) => `من المقصود بـ«${isolate(text)}»؟`,
  required: "يُرجى اختيار شخص.",

  avatarGroup: "الأشخاص",
  showEverybody: (more, total) => `المزيد: ${number(more)}، إظهار جميع الأشخاص: ${number(total)}`,

  // Isolated in a sentence, the whole shows its direction by the mark alone: what is isolated within does not count.
  nameWithDetails: (name, details) => [name, ...details].map(isolate).join("،\u200f "),
  sentences: (texts) => texts.join(" "),
};
