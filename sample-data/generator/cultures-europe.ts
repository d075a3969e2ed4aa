import type { Culture } from './culture-model';

/**
 * How companies and people are called in Europe. In a pattern {p} is an invented place, {s} a
 * surname and {l} the legal form of the country.
 */
export const european: Readonly<Record<string, Culture>> = {
  german: {
    placeStarts:
      'Alten Birken Buchen Eichen Falken Hasel Hohen Kalten Lauter Mühlen Neuen Ober Raben Silber Sonnen Stein Tannen Unter Wall Weiden Wetter'.split(
        ' ',
      ),
    placeEnds: 'bach berg bruck feld furt hagen hausen heim hof horst stadt stein tal wald'.split(
      ' ',
    ),
    surnames:
      'Achterberg Brandauer Dernbach Eschner Fallmer Grünwald Hallbauer Kesseler Lindenau Marbach Nordmeyer Osterkamp Pfeil Rademaker Sievers Thalhofer Ullmann Vollrath Westermann Zöllner'.split(
        ' ',
      ),
    firstNames:
      'Anna Benedikt Carla Dirk Eva Florian Greta Hannes Jana Karl Lena Moritz Nele Oskar Petra Rolf Sabine Tobias Ute Wiebke'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['{s} Maschinenbau {l}', '{p}er Metallwerke {l}', '{s} Antriebstechnik {l}'],
      Healthcare: ['Klinikum {p}', '{p} Medizintechnik {l}', 'Klinikverbund {p} {l}'],
      'Financial services': ['{p}er Volkskasse', '{s} Versicherung {l}', 'Privatbank {s} {l}'],
      'Public sector': ['Stadtverwaltung {p}', 'Landkreis {p}', 'Verkehrsbetriebe {p}'],
      Retail: ['{s} Warenhaus {l}', 'Möbelhaus {s} {l}', '{p} Drogeriemärkte {l}'],
      Energy: ['Stadtwerke {p} {l}', '{p} Windkraft {l}', '{s} Energietechnik {l}'],
      Media: ['{p}er Tageblatt {l}', 'Verlag {s} {l}'],
      Logistics: ['Spedition {s} {l}', '{p} Logistik {l}', '{s} Frachtdienste {l}'],
      Technology: ['{s} Datensysteme {l}', '{p} Softwarehaus {l}'],
    },
  },
  british: {
    placeStarts:
      'Alder Ash Bram Carl Cold East Fern Green Hart Hazel Kelm Long Marl North Oak Pem Rowan Sel Stan Thorn West Wick'.split(
        ' ',
      ),
    placeEnds:
      'bourne bridge bury combe ford gate ham hurst leigh mere mouth stoke thorpe ton'.split(' '),
    surnames:
      'Abernathy Blackwood Carrow Dunmore Eastlake Fairclough Garrick Hollis Inskip Kendrick Lockwood Merriman Northcote Oakden Penhale Radford Selwyn Thackery Underhill Wainscott'.split(
        ' ',
      ),
    firstNames:
      'Alice Ben Charlotte Daniel Emily Fraser Georgia Harry Imogen Jack Katie Liam Megan Nathan Olivia Patrick Rachel Simon Tessa William'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['{p} Castings {l}', '{s} Engineering {l}', '{s} & Sons Tooling {l}'],
      Healthcare: ['{p} Hospitals Trust', '{s} Diagnostics {l}', '{p} Care {l}'],
      'Financial services': ['{p} Building Society', '{s} Assurance {l}', '{s} & Dunn Bank {l}'],
      'Public sector': ['{p} Borough Council', '{p} County Council', '{p} Water Authority'],
      Retail: ['{s} Stores {l}', '{p} Home & Garden {l}', '{s} Outfitters {l}'],
      Energy: ['{p} Power {l}', '{s} Renewables {l}', '{p} Offshore {l}'],
      Media: ['{p} Gazette {l}', '{s} Broadcasting {l}'],
      Logistics: ['{s} Haulage {l}', '{p} Freight {l}', '{p} Ports {l}'],
      Technology: ['{s} Software {l}', '{p} Networks {l}'],
    },
  },
  french: {
    placeStarts: 'Aube Beau Belle Cler Font Haute Mont Noir Pont Roche Clair Val Vieux'.split(' '),
    placeEnds: 'champ court fort ligny mare mont ville vaux sac reuil'.split(' '),
    surnames:
      'Aubertin Bressac Chauvel Delorme Estève Fouquet Gaillard Hébrard Jolivet Lacombe Maréchal Nogaret Ormeau Périer Quentin Rochette Sénéchal Tournier Vauquelin Verneuil'.split(
        ' ',
      ),
    firstNames:
      'Adèle Bruno Camille Didier Élodie François Géraldine Hervé Inès Julien Karine Loïc Manon Noé Océane Pascal Romane Sébastien Thibault Zoé'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['Ateliers {s} {l}', 'Forges de {p} {l}', '{s} Mécanique {l}'],
      Healthcare: ['Clinique de {p}', 'Laboratoires {s} {l}', 'Hôpital de {p}'],
      'Financial services': ['Banque {s} {l}', 'Mutuelle de {p}', 'Crédit {s} {l}'],
      'Public sector': ['Métropole de {p}', 'Mairie de {p}', 'Département de {p}'],
      Retail: ['Maison {s} {l}', 'Comptoir de {p} {l}', 'Épiceries {s} {l}'],
      Energy: ['Énergies de {p} {l}', '{s} Solaire {l}', 'Hydro {p} {l}'],
      Media: ['Éditions {s} {l}', 'Presse de {p} {l}'],
      Logistics: ['Transports {s} {l}', 'Messageries de {p} {l}'],
      Technology: ['{s} Logiciels {l}', 'Réseaux {s} {l}'],
    },
  },
  nordic: {
    placeStarts:
      'Alm Berg Björk Dal Ek Fjell Gran Hav Kloster Lind Norr Ros Sjö Skog Sten Söder Tall Väster Öst'.split(
        ' ',
      ),
    placeEnds: 'borg dal fors hamn holm lund mark näs sund torp vik ås'.split(' '),
    surnames:
      'Almqvist Bergström Dahlberg Ekdahl Forsell Granlund Hagström Isaksen Järvelin Kallio Lagerborg Mattila Nyholm Ottesen Palmgren Rantala Sandvik Thorsen Virtala Wikander'.split(
        ' ',
      ),
    firstNames:
      'Aino Björn Cecilia Eero Freja Gustav Hanna Ivar Johanna Kari Linnea Mikko Nils Outi Pekka Ragnhild Signe Tor Ulrika Viggo'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['{s} Verkstad {l}', '{p} Bruk {l}', '{s} Mekaniska {l}'],
      Healthcare: ['{p} Sjukhus', '{s} Medical {l}', '{p} Hälsa {l}'],
      'Financial services': ['{p} Sparbank {l}', '{s} Kapital {l}', '{p} Försäkring {l}'],
      'Public sector': ['{p} Kommun', 'Region {p}', '{p} Hamnverk'],
      Retail: ['{s} Varuhus {l}', '{p} Livs {l}', '{s} Sport {l}'],
      Energy: ['{p} Kraft {l}', '{s} Vind {l}', '{p} Energi {l}'],
      Media: ['{p} Tidning {l}', '{s} Förlag {l}'],
      Logistics: ['{p} Rederi {l}', '{s} Frakt {l}'],
      Technology: ['{s} Data {l}', '{p} Systems {l}'],
    },
  },
  italian: {
    placeStarts: 'Borgo Castel Colle Fonte Monte Ponte Rocca Serra Torre Valle Villa'.split(' '),
    placeEnds: 'alto bruna chiara fredda grande lunga nera nuovo secca verde'.split(' '),
    surnames:
      'Albanetti Bellandi Cattaruzza Donadelli Ermini Falchetti Gherardini Iacovelli Lorandi Mazzanti Nardelli Orsolini Pellicciari Ranieri Salvadori Tedeschini Ubaldi Valsecchi Zanforlin'.split(
        ' ',
      ),
    firstNames:
      'Alessia Bruno Chiara Davide Elena Fabio Giulia Ivan Lucia Marco Nadia Paolo Rosa Sergio Tiziana Valerio'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['Officine {s} {l}', 'Fonderie {s} {l}', 'Ceramiche {p} {l}'],
      Healthcare: ['Casa di Cura {p}', 'Farmaceutici {s} {l}'],
      'Financial services': ['Banca di {p} {l}', 'Assicurazioni {s} {l}'],
      'Public sector': ['Comune di {p}', 'Provincia di {p}', 'Trasporti Pubblici {p}'],
      Retail: ['Magazzini {s} {l}', 'Fratelli {s} Moda {l}'],
      Energy: ['Energia {p} {l}', '{s} Gas {l}'],
      Media: ['Edizioni {s} {l}', 'Radio {p} {l}'],
      Logistics: ['Trasporti {s} {l}', 'Spedizioni {p} {l}'],
      Technology: ['{s} Informatica {l}', '{p} Digitale {l}'],
    },
  },
};
