import type { Culture } from './culture-model';

/** How companies and people are called in the Low Countries, Iberia, America and Asia. */
export const worldwide: Readonly<Record<string, Culture>> = {
  dutch: {
    placeStarts: 'Buiten Dijk Eiken Haver Kasteel Linden Meer Nieuw Oude Polder Water Zand'.split(
      ' ',
    ),
    placeEnds: 'beek broek dam daal horst kerk laar recht veen wijk'.split(' '),
    surnames:
      'Aalders Boersma Dekkers Elzinga Franssen Geelen Hoekema Koolhaas Leenders Muller Noordhof Postma Ruiter Smeets Terpstra Verhagen Westra'.split(
        ' ',
      ),
    firstNames:
      'Anouk Bram Daan Esther Femke Gijs Hester Jeroen Lotte Maarten Noor Pieter Roos Sander Tess Wouter'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['{s} Machinefabriek {l}', '{p} Staal {l}'],
      Healthcare: ['Ziekenhuis {p}', '{s} Zorg {l}'],
      'Financial services': ['{s} Verzekeringen {l}', '{p} Spaarbank {l}'],
      'Public sector': ['Gemeente {p}', 'Waterschap {p}'],
      Retail: ['{s} Winkels {l}', 'Tuincentrum {p} {l}'],
      Energy: ['{p} Warmte {l}', '{s} Wind {l}'],
      Media: ['Uitgeverij {s} {l}', '{p} Courant {l}'],
      Logistics: ['{s} Expeditie {l}', 'Rederij {p} {l}'],
      Technology: ['{s} Automatisering {l}', '{p} Digital {l}'],
    },
  },
  iberian: {
    placeStarts: 'Agua Alta Campo Costa Fuente Monte Peña Puerto Río Sierra Torre Valle Vega'.split(
      ' ',
    ),
    placeEnds: ' Alegre, Blanca, Clara, Dorada, Grande, Honda, Mayor, Real, Serena, Verde'.split(
      ',',
    ),
    surnames:
      'Arrieta Belmonte Carvalhal Domenech Echeverri Figueira Gálvez Herrero Ibarra Lacerda Moncada Navarrete Olivares Pacheco Quiroga Ribeiro Salgado Tavares Urrutia Villalba'.split(
        ' ',
      ),
    firstNames:
      'Adriana Bernardo Catarina Diego Elvira Fernanda Gonzalo Isabel Joaquín Lucía Marcos Nuria Óscar Paula Rafael Sofía Tomás Verónica'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['Talleres {s} {l}', 'Aceros {p} {l}', 'Industrias {s} {l}'],
      Healthcare: ['Clínica {p}', 'Hospital {p}', 'Laboratorios {s} {l}'],
      'Financial services': ['Banco {s} {l}', 'Seguros {p} {l}'],
      'Public sector': ['Municipio de {p}', 'Diputación de {p}', 'Metro de {p}'],
      Retail: ['Almacenes {s} {l}', 'Tiendas {p} {l}'],
      Energy: ['Energía {p} {l}', 'Solar {s} {l}'],
      Media: ['Editorial {s} {l}', 'Diario de {p} {l}'],
      Logistics: ['Transportes {s} {l}', 'Puertos de {p} {l}'],
      Technology: ['{s} Sistemas {l}', '{s} Informática {l}'],
    },
  },
  american: {
    placeStarts:
      'Amber Bear Blue Cedar Copper Crescent Eagle Flint Granite Harbor Iron Juniper Lake Maple Mesa Pine Prairie Red Sage Silver Stone Timber Willow'.split(
        ' ',
      ),
    placeEnds:
      ' Bluff, Canyon, Creek, Falls, Grove, Harbor, Hollow, Mesa, Point, Ridge, River, Springs, Valley'.split(
        ',',
      ),
    surnames:
      'Aldridge Brannigan Calloway Delacroix Easton Fitzhugh Granger Holloway Irvine Jessup Kilbourne Langford McAllister Nesbitt Ostrander Prewitt Rutledge Stanton Thibodeau Whitaker'.split(
        ' ',
      ),
    firstNames:
      'Ashley Brandon Caitlin Derek Erica Frank Grace Heather Jason Kayla Luis Monica Nicole Owen Priya Ryan Stephanie Trevor Vanessa Zach'.split(
        ' ',
      ),
    patterns: {
      Manufacturing: ['{p} Manufacturing {l}', '{s} Industries {l}', '{s} Tool & Die {l}'],
      Healthcare: ['{p} Medical Center', '{s} Health {l}', '{p} Biosciences {l}'],
      'Financial services': ['{p} Credit Union', '{s} Financial {l}', 'First {p} Bancorp {l}'],
      'Public sector': ['City of {p}', '{p} County', '{p} Transit Authority'],
      Retail: ['{s} Outdoor {l}', '{p} Markets {l}', '{s} Apparel {l}'],
      Energy: ['{p} Electric {l}', '{s} Petroleum {l}', '{p} Solar {l}'],
      Media: ['{p} Studios {l}', '{s} Publishing {l}'],
      Logistics: ['{s} Trucking {l}', '{p} Distribution {l}', '{s} Air Cargo {l}'],
      Technology: ['{p} Labs {l}', '{s} Robotics {l}', '{s} Cloud {l}'],
    },
  },
  japanese: {
    placeStarts:
      'Asa Fuji Haya Ishi Kawa Kita Matsu Minami Mori Naka Nishi Oka Shira Taka Tomi Yama'.split(
        ' ',
      ),
    placeEnds: 'gawa hara hashi kawa mura moto no saki shima shiro zaki'.split(' '),
    surnames:
      'Asahina Chigusa Enokida Fukamachi Hanamura Ichikura Kamishiro Makimura Nagahori Okudera Sakamaki Tachikawa Umezono Wakasugi Yoshinaga'.split(
        ' ',
      ),
    firstNames: 'Akira Chie Daiki Emi Haruka Jun Kenta Mai Naoki Rina Satoshi Yui'.split(' '),
    patterns: {
      Manufacturing: ['{s} Seiki {l}', '{p} Precision {l}'],
      Healthcare: ['{p} General Hospital', '{s} Pharma {l}'],
      'Financial services': ['{p} Shinkin Bank', '{s} Securities {l}'],
      'Public sector': ['{p} City Office', '{p} Prefecture'],
      Retail: ['{s} Department Stores {l}', '{p} Foods {l}'],
      Energy: ['{p} Gas {l}', '{s} Power {l}'],
      Media: ['{p} Shimbun {l}', '{s} Pictures {l}'],
      Logistics: ['{p} Express {l}', '{s} Shipping {l}'],
      Technology: ['{s} Electronics {l}', '{p} Systems {l}'],
    },
  },
  indian: {
    placeStarts:
      'Amra Bhava Chandra Deva Giri Indra Kamal Lakshmi Madhu Naga Rama Shanti Surya Vana'.split(
        ' ',
      ),
    placeEnds: 'garh kot nagar pally pur vati wada'.split(' '),
    surnames:
      'Acharyan Bhalerao Chitnis Deshmukhi Ganatra Hirani Jhaveri Kothandan Malviya Nambiar Padgaonkar Raghavan Sabharwal Tendulwar Upadhya Vaidyan'.split(
        ' ',
      ),
    firstNames:
      'Aditi Bharat Deepa Gaurav Isha Karthik Meera Nikhil Pooja Rahul Sneha Vikram'.split(' '),
    patterns: {
      Manufacturing: ['{s} Forgings {l}', '{p} Textiles {l}', '{s} Motors {l}'],
      Healthcare: ['{p} Hospitals {l}', '{s} Lifesciences {l}'],
      'Financial services': ['{p} Cooperative Bank', '{s} Finance {l}'],
      'Public sector': ['{p} Municipal Board', '{p} Metro Rail'],
      Retail: ['{s} Bazaar {l}', '{p} Jewels {l}'],
      Energy: ['{p} Power {l}', '{s} Green Energy {l}'],
      Media: ['{p} Times {l}', '{s} Films {l}'],
      Logistics: ['{s} Carriers {l}', '{p} Roadways {l}'],
      Technology: ['{s} Infosystems {l}', '{p} Softworks {l}'],
    },
  },
};
