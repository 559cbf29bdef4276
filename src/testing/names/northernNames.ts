import { names, type NamePool } from "./Name.js";

const swedish: NamePool = {
  weight: 3,
  given: names(`
    Åsa Anders Annika Birgitta Björn Elin Gösta Gunilla Göran Håkan Ingegärd Jonas Karin Lennart Linnéa Märta
    Mårten Nils Olof Pär Rolf Sigrid Sven Viktor Zoë Örjan`),
  surnames: names(`
    Åkerlund Andersson Bergström Björklund Dahl Ekström Engström Forsberg Gustafsson Hallström Håkansson
    Höglund Isaksson Johansson Karlsson Larsson Lindqvist Lundgren Löfgren Mårtensson Nilsson Nyström Öberg
    Sandström Sjöberg Söderlund Wallin Wikström`),
};

const danishAndNorwegian: NamePool = {
  weight: 3,
  given: names(`
    Anne-Grethe Asbjørn Bjørg Dagfinn Eirik Frøya Guðrún Gry Håkon Ingrid Jørgen Kåre Kjersti Lærke Magnus
    Mette Øystein Ragnhild Rasmus Sigurður Solveig Søren Torbjørn Þóra Tuva Åge`),
  surnames: names(`
    Aagaard Andersen Bakke Bjørnstad Christensen Dahl Ødegård Enger Fjeld Grønvold Haugen Højgaard Hansen
    Jørgensen Kjær Knudsen Lønning Mørk Nygård Østergaard Pedersen Ræder Sæther Sørensen Thorsen Ulfarsson
    Vestergaard Ægisdóttir Åsgård`),
};

const finnishAndEstonian: NamePool = {
  weight: 4,
  given: names(`
    Aino Antti Eero Eeva Elina Heikki Helmi Hilkka Ilkka Jaakko Jarmo Juhani Jyri Kaarina Kalevi Kerttu Lauri
    Liisa Mikko Minna Outi Päivi Pekka Pirkko Riikka Sampo Satu Seppo Sinikka Taavi Tõnu Tuulikki Veikko Väinö
    Ülle Yrjö`),
  surnames: names(`
    Aaltonen Hämäläinen Heikkinen Hyvärinen Järvinen Kärkkäinen Karjalainen Kääriäinen Kõiv Korhonen Koskinen
    Laaksonen Lehtonen Mäkelä Mäkinen Mäntylä Nieminen Niinistö Peltonen Põder Räsänen Rautiainen Räty
    Saarinen Salonen Sormunen Tuominen Väätäinen Vänskä Virtanen Yli-Hukkala Öhman`),
};

const lithuanianWomen: NamePool = {
  weight: 1.5,
  given: names(
    `Agnė Aušra Danutė Eglė Gintarė Indrė Jūratė Justė Miglė Rasa Rūta Šarūnė Ugnė Vaiva Živilė Žydrė`,
  ),
  surnames: names(`
    Adomaitytė Butkienė Čepaitė Grigaliūnaitė Jankauskienė Kazlauskienė Mickevičiūtė Petrauskaitė Šimkutė
    Stankevičienė Urbonaitė Vaičiūnienė Žemaitytė Žukauskienė`),
};

const lithuanianMen: NamePool = {
  weight: 1.5,
  given: names(
    `Algirdas Ąžuolas Darius Dovydas Gediminas Jonas Kęstutis Linas Mindaugas Rytis Šarūnas Tomas Žygimantas`,
  ),
  surnames: names(`
    Adomaitis Butkus Čepaitis Grigaliūnas Jankauskas Kazlauskas Mickevičius Petrauskas Šimkus Stankevičius
    Urbonas Vaičiūnas Žemaitis Žukauskas`),
};

const polish: NamePool = {
  weight: 3,
  given: names(`
    Agnieszka Błażej Elżbieta Grażyna Grzegorz Jarosław Joanna Józef Łucja Łukasz Małgorzata Paweł Przemysław
    Rafał Sławomir Stanisław Świętosława Wojciech Zdzisław Żaneta`),
  surnames: names(`
    Bąk Błaszczyk Brzęczyszczykiewicz Ćwikła Dąbek Gołąb Góra Jabłoń Kaźmierczak Krawczyk Kłos Łuczak Mazur
    Nowak Piątek Róg Sikora Śmiech Świerk Szczęsny Wąs Wójcik Wróbel Zając Ziółko Żak`),
};

const czechAndSlovak: NamePool = {
  weight: 2,
  given: names(`
    Aleš Anežka Božena Bedřich Čeněk Dagmar František Jiří Kateřina Ladislav Ľubica Luboš Markéta Miloš Ondřej
    Přemysl Radim Růžena Šárka Tomáš Václav Zdeněk Žofie`),
  surnames: names(`
    Bartoš Beneš Bureš Čapek Dlouhý Dvořák Hájek Horáček Hruška Jelínek Kolář Kratochvíl Krejčí Kučera Kříž
    Marek Němec Novák Pokorný Říha Růžička Sedláček Šmíd Svoboda Tichý Urban Veselý Vlček Žižka`),
};

export const northernNames: readonly NamePool[] = [
  swedish,
  danishAndNorwegian,
  finnishAndEstonian,
  lithuanianWomen,
  lithuanianMen,
  polish,
  czechAndSlovak,
];
