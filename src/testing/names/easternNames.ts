import { names, type NamePool } from "./Name.js";

const turkish: NamePool = {
  weight: 2,
  given: names(`
    Ayşe Barış Burçak Çağla Çiğdem Doğan Elif Emre Fatoş Gülşen Hüseyin İbrahim İlkay İpek Işıl Kıvanç Mehmet
    Nurgül Oğuz Ömer Özge Pınar Rıza Selçuk Şule Tuğba Ümit Yağmur Yiğit Zeynep`),
  surnames: names(`
    Acar Aksoy Arslan Aydın Bayındır Bozkır Çelik Çınar Demir Doğan Erdoğdu Güneş Işık İnan Karagöz Kaya Kılıç
    Koç Öztürk Polat Şahin Şimşek Taş Toprak Tunç Uçar Yıldız Yıldırım Yılmaz`),
};

const indian: NamePool = {
  weight: 4,
  given: names(`
    Aarav Aditi Ajay Ananya Arjun Deepa Divya Farhan Gauri Harish Ishaan Jyoti Kavya Kiran Lakshmi Manish Meera
    Mohan Neha Nikhil Padma Pooja Pradeep Priya Rahul Ravi Rohan Sanjay Shreya Sunita Suresh Tanvi Vikram Vivek`),
  surnames: names(`
    Acharya Agarwal Banerjee Bhat Chandra Chatterjee Chaudhary Das Deshpande Dutta Ghosh Gupta Iyer Jain Joshi
    Kapoor Khan Krishnan Kulkarni Mehta Menon Mishra Mukherjee Nair Patel Pillai Raghunathan Raman Rao Reddy
    Saxena Shah Sharma Singh Srinivasan Subramanian Thakur Varma Venkataraman`),
};

const vietnamese: NamePool = {
  weight: 1.5,
  given: names(`
    Ánh Bảo Châu Đức Dũng Hạnh Hiếu Hương Khánh Lân Linh Mỹ_Linh Ngọc Nhung Phương Quỳnh Sơn Thảo Thị_Hồng
    Trúc Tuấn Văn_Minh Xuân Yến`),
  surnames: names(`Bùi Đặng Đỗ Dương Hồ Hoàng Huỳnh Lê Lý Ngô Nguyễn Phạm Phan Trần Trịnh Võ Vũ`),
};

const arabicInLatin: NamePool = {
  weight: 2,
  given: names(`
    Ahmed Aisha Amina Bilal Dalia Fadi Faisal Hana Hassan Ibrahim Jamila Karim Khalid Layla Mariam Mohammed
    Nadia Omar Rania Samir Tariq Yasmin Youssef Zaynab`),
  surnames: names(`
    Abdallah Al-Amin Al-Farsi Al-Khalil Bakri Ben_Youssef Darwish El-Masri El-Sayed Fahmy Haddad Hakimi Hamdan
    Khoury Mansour Nasser Qasim Rahman Saleh Sabbagh Tahan Zidan`),
};

const russianWomen: NamePool = {
  weight: 1,
  given: names(`
    Анна=anna Вера=vera Галина=galina Дарья=darya Елена=elena Ирина=irina Ксения=kseniya Любовь=lyubov
    Мария=maria Наталья=natalya Ольга=olga Светлана=svetlana Татьяна=tatyana Юлия=yulia`),
  surnames: names(`
    Белова=belova Волкова=volkova Ёлкина=yolkina Иванова=ivanova Козлова=kozlova Кузнецова=kuznetsova
    Лебедева=lebedeva Морозова=morozova Новикова=novikova Орлова=orlova Петрова=petrova Смирнова=smirnova
    Соколова=sokolova Щербакова=shcherbakova`),
};

const ukrainianAndBulgarian: NamePool = {
  weight: 1,
  given: names(`
    Богдан=bohdan Володимир=volodymyr Георги=georgi Дмитро=dmytro Євген=yevhen Іван=ivan Ївга=yivha
    Кирил=kiril Ліна=lina Микола=mykola Оксана=oksana Пламен=plamen Сергій=serhii Цветан=tsvetan`),
  surnames: names(`
    Бойко=boiko Ґудзь=gudz Димитров=dimitrov Іваненко=ivanenko Їжак=yizhak Коваленко=kovalenko
    Лисенко=lysenko Мельник=melnyk Петренко=petrenko Савченко=savchenko Тодоров=todorov Шевчук=shevchuk`),
};

const greek: NamePool = {
  weight: 1.5,
  given: names(`
    Αλέξανδρος=alexandros Βασιλική=vasiliki Γιώργος=giorgos Δήμητρα=dimitra Ελένη=eleni Ηλίας=ilias
    Ιωάννα=ioanna Κωνσταντίνος=konstantinos Μαρία=maria Νίκος=nikos Σοφία=sofia Χρύσα=chrysa`),
  surnames: names(`
    Αγγελόπουλος=angelopoulos Βλάχος=vlachos Γεωργίου=georgiou Δημητρίου=dimitriou Ζαχαρίας=zacharias
    Καραγιάννης=karagiannis Κοσμίδης=kosmidis Μακρής=makris Νικολάου=nikolaou Οικονόμου=oikonomou
    Παπαδόπουλος=papadopoulos Σαμαράς=samaras Χατζής=chatzis`),
};

export const easternNames: readonly NamePool[] = [
  turkish,
  indian,
  vietnamese,
  arabicInLatin,
  russianWomen,
  ukrainianAndBulgarian,
  greek,
];
