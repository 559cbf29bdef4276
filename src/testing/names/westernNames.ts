import { names, type NamePool } from "./Name.js";

const english: NamePool = {
  weight: 28,
  given: names(`
    Abigail Adam Aidan Alice Amanda Amber Andrew Anna Anthony Arthur Ava Barbara Beatrice Ben Bethany
    Brian Bridget Caleb Cameron Caroline Charles Charlotte Chloe Christopher Claire Colin Connor Daniel
    David Deborah Diana Dominic Dorothy Duncan Edith Edward Eleanor Elizabeth Ella Emily Emma Ethan Evelyn
    Felicity Fiona Florence Frances Frank Gavin George Georgia Grace Graham Hannah Harriet Harry Hazel
    Heather Helen Henry Hugh Imogen Isaac Isabel Jack Jacob James Jane Jasper Jean Jennifer Jessica Joan
    John Jonathan Joseph Joshua Joyce Judith Julia Karen Kate Katherine Keith Kenneth Kimberly Laura Leah
    Leonard Lewis Liam Linda Logan Louise Lucas Lucy Luke Lydia Malcolm Margaret Mark Martha Martin Mary
    Matilda Matthew Megan Michael Miriam Molly Nancy Naomi Nathan Neil Nicholas Nicola Nora Oliver Olivia
    Oscar Owen Pamela Patricia Patrick Paul Penelope Peter Philip Phoebe Rachel Ralph Rebecca Richard Robert
    Robin Rose Ruby Russell Ruth Ryan Samuel Sandra Sarah Scott Sean Sharon Sheila Simon Sophie Stella
    Stephen Stuart Susan Sylvia Teresa Theodore Thomas Timothy Toby Tracy Vanessa Victoria Vincent Virginia
    Walter Wendy William Zoe`),
  surnames: names(`
    Abbott Adams Allen Anderson Andrews Armstrong Atkinson Bailey Baker Baldwin Banks Barker Barlow Barnes
    Bennett Bishop Blackwell Bradley Brooks Brown Bryant Burgess Burton Butler Campbell Carpenter Carter
    Chambers Chapman Clark Clarke Coleman Collins Cooper Cox Crawford Cunningham Dalton Davies Davis Dawson
    Dixon Douglas Duncan Edwards Elliott Ellis Evans Fairchild Ferguson Fisher Fleming Fletcher Forbes Foster
    Fox Fraser Freeman Gardner Gibson Gilbert Goldsmith Gordon Graham Grant Gray Green Griffin Griffiths Hall
    Hamilton Harper Harris Harrison Hart Harvey Hayes Henderson Hill Holland Holmes Howard Hudson Hughes
    Hunt Hunter Ingram Jackson Jenkins Johnson Johnston Jones Jordan Kelly Kennedy King Knight Lawrence
    Lawson Lee Lewis Lloyd Lowe MacDonald Marsh Marshall Mason Matthews McAllister Mitchell Moore Morgan
    Morris Morrison Moss Murphy Murray Nelson Newman Nicholson O'Brien O'Connor O'Neill Osborne Owen Page
    Palmer Parker Parsons Patterson Pearce Pearson Perkins Perry Phillips Porter Powell Price Reid Reynolds
    Richards Richardson Roberts Robertson Robinson Rogers Ross Russell Saunders Scott Shaw Shepherd Simpson
    Sinclair Slater Smith Smithson Spencer Stevens Stevenson Stewart Stone Sutherland Taylor Thompson
    Thornton Turner Wade Walker Wallace Walsh Walters Ward Warren Watson Watts Webb Wells West Wheeler White
    Whitfield Wilkinson Williams Wilson Winter Wood Woodward Wright Young Parker-Jones Fox-Wallace`),
};

const german: NamePool = {
  weight: 10,
  given: names(`
    Andrea Annegret Bärbel Birgit Björn Christoph Claudia Dieter Elke Felix Friederike Günther Hannelore
    Heike Heinz Ingrid Jens Jörg Jürgen Karl-Heinz Katharina Klaus Käthe Lars Lukas Manfred Matthias Maximilian
    Monika Niklas Petra Rainer Rüdiger Sabine Stefan Susanne Sören Theresa Ulrike Ursula Uwe Werner Wolfgang`),
  surnames: names(`
    Bauer Becker Böhm Braun Dörfler Fischer Frank Fuchs Fuß Geißler Graf Groß Günther Hahn Hartmann Hofmann
    Huber Jäger Keller Klein Kluge Koch König Köhler Krämer Krause Krüger Lang Lehmann Maier Meyer Möller
    Müller Neumann Preuß Richter Roth Schäfer Schmidt Schneider Scholz Schröder Schulz Schwarz Strauß Vogel
    Wagner Weber Weiß Werner Winkler Wolf Zimmermann von_Hagen Lüdenscheidt Meyer-Böhm`),
};

const french: NamePool = {
  weight: 8,
  given: names(`
    Adèle Agnès Amélie André Antoine Aurélie Benoît Camille Céline Cédric Chloé Clément Denis Élodie Émile
    Étienne Fabien François Françoise Frédéric Geneviève Gérard Hélène Hervé Inès Jean-Luc Jérôme Joël Julien
    Léa Loïc Louis Manon Marie-Claire Mathéo Mélanie Noël Océane Pascal Raphaël Rémi René Sébastien Solène
    Sylvie Thérèse Thibault Valérie Yves Zoé`),
  surnames: names(`
    Barbier Bélanger Benoît Bernard Blanchard Bonnet Boucher Bouvier Brun Caron Chevalier Côté Deschamps
    D'Aubigny Dubois Dufour Dupont Durand Fontaine Fournier Gagné Garnier Gauthier Girard Guérin Hébert Joly
    Lacroix Lambert Laurent Lavoie Lebœuf Leclerc Lefèvre Lemaître Léger L'Hermitte Marchand Martin Mercier
    Moreau Noël Pelletier Perrin Petit Rivière Robert Rousseau Saint-Martin Simon Tremblay Vasseur`),
};

const dutch: NamePool = {
  weight: 5,
  given: names(`
    Anouk Bram Daan Femke Floor Geert Hanneke Jeroen Joost Katrijn Lieke Lotte Maarten Marijke Niels Pieter
    Renée Roos Ruben Sanne Sjoerd Thijs Tijmen Wouter`),
  surnames: names(`
    Bakker Bos Brouwer de_Boer de_Bruijn de_Graaf de_Jong de_Vries Dekker Dijkstra Hendriks Hoekstra Jansen
    Kuipers Maes Mulder Peeters Postma Schouten Smit Smits ter_Horst van_Beek van_Dam van_den_Berg van_der_Meer
    van_Dijk van_'t_Hof Verhoeven Vermeulen Visser Vos Willems Zijlstra`),
};

export const westernNames: readonly NamePool[] = [english, german, french, dutch];
