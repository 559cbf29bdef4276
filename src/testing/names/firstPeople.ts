import { name, type Name } from "./Name.js";

/**
 * The people that every made directory starts with, whatever its size: a small one shows namesakes and many
 * scripts too. The first is the default `me`.
 */
export const firstPeople: readonly { given: Name; surname: Name }[] = [
  "Emma Lindqvist",
  "Anna Smith",
  "John Smith",
  "Anna Smith",
  "Priya Raman",
  "Jonas Kazlauskas",
  "Jane Smith",
  "Mikko Virtanen",
  "Anna Smith",
  "Jürgen Groß",
  "Zoë Smithson",
  "Ayşe Yılmaz",
  "İbrahim Işık",
  "Sean O'Neill",
  "Marie-Claire Dubois",
  "Adam Goldsmith",
  "Анна=anna Смирнова=smirnova",
  "Γιώργος=giorgos Παπαδόπουλος=papadopoulos",
  "محمد=mohammed العلي=alali",
  "נועה=noa כהן=cohen",
  "प्रिया=priya शर्मा=sharma",
  "สมชาย=somchai ใจดี=jaidee",
  "伟=wei 王=wang",
  "陽子=yoko 佐藤=sato",
  "민준=minjun 김=kim",
  "Anna Smith",
  "Yasmin El-Sayed",
  "Žydrė Žukauskienė",
  "Daniel Smit",
  "Lucía García",
  "Chiara D'Angelo",
  "Øystein Sæther",
  "Łukasz Wójcik",
  "Thị_Hồng Nguyễn",
  "Kevin van_der_Meer",
  "Sophie Smith",
].map((line) => {
  const [given = "", surname = ""] = line.split(" ");
  return { given: name(given), surname: name(surname) };
});
