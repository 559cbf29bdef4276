import { names, type NamePool } from "./Name.js";

const spanish: NamePool = {
  weight: 7,
  given: names(`
    Adrián Alejandra Álvaro Ángel Begoña Belén Carlos Carmen Concepción Cristóbal Diego Dolores Elena Esteban
    Fátima Fernando Gonzalo Héctor Inés Íñigo Javier Jesús Joaquín José Juan Lucía Luis Mónica María_José
    Martín Mercedes Nicolás Nuria Óscar Paloma Pilar Ramón Raúl Rocío Rubén Sofía Tomás Verónica Víctor Ximena`),
  surnames: names(`
    Acuña Aguilar Álvarez Benítez Bolaños Cabañas Castillo Cruz de_la_Fuente Delgado Díaz Domínguez Espinosa
    Fernández Flores Fuentes Gallardo García Garrido Gómez González Guerrero Gutiérrez Herrera Ibáñez Iglesias
    Jiménez León López Lozano Marín Martínez Medina Méndez Molina Morales Moreno Muñoz Navarro Núñez Ortega
    Ortiz Peña Pérez Quiñones Ramírez Ramos Reyes Ríos Rodríguez Romero Ruiz Sánchez Santos Serrano Soto
    Suárez Torres Vargas Vázquez Vidal Zúñiga`),
};

const portuguese: NamePool = {
  weight: 4,
  given: names(`
    Afonso Amália André Antônio Beatriz Caetano Conceição Dinis Estêvão Fabrício Filipa Gonçalo Helena Inês
    Joana João Joaquim Júlia Leonor Luís Luísa Mafalda Margarida Matilde Nuno Otávio Patrícia Rodrigo Rui
    Simão Thaís Vitória`),
  surnames: names(`
    Abreu Almeida Alves Araújo Assunção Azevedo Barbosa Brandão Cardoso Carvalho Conceição Correia Costa
    da_Silva dos_Santos Esteves Falcão Ferreira Fonseca Gonçalves Guimarães Leitão Lourenço Magalhães Marques
    Mendonça Moraes Nogueira Oliveira Pinheiro Queirós Ribeiro Simões Teixeira Vasconcelos`),
};

const italian: NamePool = {
  weight: 5,
  given: names(`
    Alessandra Alessio Andrea Beatrice Bruno Caterina Chiara Dario Davide Elisa Enrico Fabio Federica
    Francesco Giada Giorgia Giovanni Giulia Ilaria Lorenzo Luca Marco Martina Matteo Niccolò Noemi Paolo
    Pietro Roberta Salvatore Silvia Simone Valentina Vittorio`),
  surnames: names(`
    Amato Barbieri Basile Benedetti Bianchi Caputo Carbone Caruso Colombo Conte Costa D'Amico D'Angelo
    De_Luca Esposito Fabbri Ferrara Ferrari Fiore Gallo Gentile Giordano Grasso Greco Leone Lombardi Longo
    Marchetti Mariani Marino Martini Monti Moretti Nicolò Orlando Pellegrini Ricci Rinaldi Rizzo Romano Rossi
    Santoro Sartori Serra Silvestri Testa Valentini Villa Vitale`),
};

const romanian: NamePool = {
  weight: 1,
  given: names(
    `Ana-Maria Andreea Bogdan Călin Cătălina Dragoș Ioana Ionuț Mihai Mădălina Ovidiu Răzvan Ștefan`,
  ),
  surnames: names(
    `Bălan Ciobanu Dumitrescu Ghiță Ionescu Lăzărescu Munteanu Niță Popescu Rădulescu Ștefănescu Țurcanu`,
  ),
};

export const southernNames: readonly NamePool[] = [spanish, portuguese, italian, romanian];
