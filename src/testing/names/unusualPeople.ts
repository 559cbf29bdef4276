/** Someone whose record breaks careless code. A field that is left out is null in the API's answer. */
export interface UnusualPerson {
  givenName?: string;
  surname?: string;
  /** The e-mail's part before the `@`; left out: no e-mail. */
  mailbox?: string;
}

const FAMILY = "👩\u200D👩\u200D👧\u200D👦";
const LONG_SURNAME =
  "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafewarenwohlgepflege";
const LONG_GIVEN_NAMES =
  "María de los Ángeles Guadalupe Concepción Inmaculada Esperanza Milagros Trinidad Asunción Encarnación Rosario";

/** Each stands once in a directory of 20,000. Text in these names is other people's text: it is never markup. */
export const unusualPeople: readonly UnusualPerson[] = [
  { givenName: "Sukarno", mailbox: "sukarno" },
  { givenName: "Björk", mailbox: "bjork" },
  { surname: "Madonna", mailbox: "madonna" },
  { givenName: "X", surname: "Æ", mailbox: "x.ae" },
  { givenName: "Li", surname: "O", mailbox: "li.o" },
  { givenName: "", surname: "", mailbox: "empty.names" },
  { givenName: "   ", surname: "\t", mailbox: "blank.names" },
  { givenName: "  Padded", surname: "Person  ", mailbox: "padded.person" },
  { givenName: "Two  Spaces", surname: "Between", mailbox: "two.spaces" },
  { givenName: "New\nLine", surname: "In\r\nName", mailbox: "new.line" },
  { givenName: "Hubert Blaine", surname: LONG_SURNAME, mailbox: "hubert" },
  { givenName: LONG_GIVEN_NAMES, surname: "de la Santísima Trinidad", mailbox: "maria.angeles" },
  {
    givenName: "Long",
    surname: "Mailbox",
    mailbox: "a.very.long.mailbox.name.that.does.not.fit.into.a.row.at.all",
  },
  { givenName: "Mary-Ann", surname: "O'Shea-D'Arcy", mailbox: "mary-ann.o'shea" },
  { givenName: "Máire", surname: "Ní Dhomhnaill", mailbox: "maire+reviews" },
  { givenName: "Ngũgĩ", surname: "wa Thiong’o", mailbox: "ngugi" },
  { givenName: "Jean–Luc", surname: "de ‘t Serclaes", mailbox: "jean-luc" },
  { givenName: "Martin", surname: "King, Jr.", mailbox: "martin.king" },
  { givenName: "Dr. Ines", surname: "Prof. Weiß (PhD)", mailbox: "ines.weiss" },
  { givenName: "3000", surname: "Printer #7", mailbox: "printer.7" },
  { givenName: "+1 555 0100", mailbox: "phone.line" },
  { givenName: "room.42@example.com", surname: "", mailbox: "room.42" },
  { givenName: "ANNA", surname: "SMITH", mailbox: "ANNA.SMITH.LOUD" },
  { givenName: "null", surname: "undefined", mailbox: "null.undefined" },
  { givenName: "constructor", surname: "__proto__", mailbox: "constructor" },
  { givenName: "Emil 🚀", surname: "Rakete", mailbox: "emil.rakete" },
  { givenName: "🦄", surname: "🌈", mailbox: "unicorn" },
  { givenName: FAMILY, surname: "Family", mailbox: "family" },
  { givenName: "Noor 👩🏽\u200D🚀", surname: "🇱🇹", mailbox: "noor.astronaut" },
  { givenName: "<b>Bold</b>", surname: "<i>Italic</i>", mailbox: "bold" },
  { givenName: "<script>alert(1)</script>", surname: "Tables", mailbox: "script" },
  { givenName: "<img src=x onerror=alert(1)>", surname: "Image", mailbox: "image" },
  { givenName: "Tom &amp; Jerry", surname: "&lt;Cartoon&gt;", mailbox: "tom.jerry" },
  { givenName: "Robert'); DROP TABLE users;--", surname: "Tables", mailbox: "bobby" },
  { givenName: "{{7*7}}", surname: "${name}", mailbox: "template" },
  { givenName: ".*", surname: "(a+)+$", mailbox: "pattern" },
  { givenName: "100%", surname: "%s %d \\u0041", mailbox: "percent" },
  { givenName: "\u202EecilA", surname: "Override", mailbox: "bidi.override" },
  { givenName: "Isolate\u2067", surname: "Open\u202B", mailbox: "bidi.open" },
  { givenName: "Zero\u200BWidth", surname: "Space\uFEFF", mailbox: "zero.width" },
  { givenName: "Nul\u0000l", surname: "Bell\u0007", mailbox: "control" },
  { givenName: "Ada\uFE0F", surname: "Z͑ͫ̓a̴͓l̷g̶o̸", mailbox: "zalgo" },
  { givenName: "Amélie".normalize("NFD"), surname: "Côté".normalize("NFD"), mailbox: "decomposed" },
  { givenName: "ﬁona", surname: "ǅ", mailbox: "ligature" },
  { givenName: "David דוד", surname: "Cohen כהן", mailbox: "david.mixed" },
  { givenName: "محمد (Mo)", surname: "123", mailbox: "mo.123" },
  { givenName: "می\u200Cخواهم", surname: "رضا", mailbox: "joiner" },
  { givenName: "क्\u200Dष", surname: "श्री", mailbox: "conjunct" },
  { givenName: "𝒜𝓃𝓃𝒶", surname: "𝕊𝕞𝕚𝕥𝕙", mailbox: "fancy.anna" },
  { givenName: "Аnna", surname: "Ѕmith", mailbox: "not.anna.smith" },
  { givenName: "Nobody", surname: "Mails" },
];
