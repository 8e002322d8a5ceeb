import type { InterfaceLanguage } from './messages.ts';

/** Names of the bodies that ministers meet in most, by their canonical identifiers. */
const names: Record<string, Record<InterfaceLanguage, string>> = {
  'nato-foreign-ministers': { nl: 'NAVO, ministers van Buitenlandse Zaken', en: 'NATO foreign ministers' },
  'nato-defence-ministers': { nl: 'NAVO, ministers van Defensie', en: 'NATO defence ministers' },
  'nato-summit': { nl: 'NAVO-top', en: 'NATO summit' },
  'nato-ukraine-council': { nl: 'NAVO-Oekraïneraad', en: 'NATO-Ukraine Council' },
  'nato-russia-council': { nl: 'NAVO-Ruslandraad', en: 'NATO-Russia Council' },
  'foreign-affairs-council': { nl: 'Raad Buitenlandse Zaken', en: 'Foreign Affairs Council' },
  'foreign-affairs-council-defence': {
    nl: 'Raad Buitenlandse Zaken Defensie',
    en: 'Foreign Affairs Council (Defence)',
  },
  'foreign-affairs-council-development': {
    nl: 'Raad Buitenlandse Zaken Ontwikkelingssamenwerking',
    en: 'Foreign Affairs Council (Development)',
  },
  'foreign-affairs-council-trade': {
    nl: 'Raad Buitenlandse Zaken Handel',
    en: 'Foreign Affairs Council (Trade)',
  },
  'general-affairs-council': { nl: 'Raad Algemene Zaken', en: 'General Affairs Council' },
  'general-affairs-council-cohesion': {
    nl: 'Raad Algemene Zaken Cohesie',
    en: 'General Affairs Council (Cohesion)',
  },
  'european-council': { nl: 'Europese Raad', en: 'European Council' },
  'euro-summit': { nl: 'Eurotop', en: 'Euro Summit' },
  eurogroup: { nl: 'Eurogroep', en: 'Eurogroup' },
  ecofin: { nl: 'Ecofinraad', en: 'Ecofin Council' },
  'justice-home-affairs-council': {
    nl: 'Raad Justitie en Binnenlandse Zaken',
    en: 'Justice and Home Affairs Council',
  },
  'agriculture-fisheries-council': {
    nl: 'Landbouw- en Visserijraad',
    en: 'Agriculture and Fisheries Council',
  },
  'environment-council': { nl: 'Milieuraad', en: 'Environment Council' },
  'energy-council': { nl: 'Energieraad', en: 'Energy Council' },
  'transport-council': { nl: 'Transportraad', en: 'Transport Council' },
  'telecom-council': { nl: 'Telecomraad', en: 'Telecommunications Council' },
  'competitiveness-council': { nl: 'Raad voor Concurrentievermogen', en: 'Competitiveness Council' },
  'health-council': { nl: 'Gezondheidsraad (EU)', en: 'Health Council' },
  'employment-council': {
    nl: 'Raad Werkgelegenheid en Sociaal Beleid',
    en: 'Employment and Social Policy Council',
  },
  'education-council': {
    nl: 'Onderwijs-, Jeugd-, Cultuur- en Sportraad',
    en: 'Education, Youth, Culture and Sport Council',
  },
  'schengen-council': { nl: 'Schengenraad', en: 'Schengen Council' },
  'osce-ministerial-council': { nl: 'OVSE, Ministeriële Raad', en: 'OSCE Ministerial Council' },
  'council-of-europe-ministers': {
    nl: 'Raad van Europa, Comité van Ministers',
    en: 'Council of Europe, Committee of Ministers',
  },
  'un-general-assembly': { nl: 'Algemene Vergadering van de VN', en: 'UN General Assembly' },
  'un-security-council': { nl: 'VN-Veiligheidsraad', en: 'UN Security Council' },
  'un-climate-conference': { nl: 'VN-klimaatconferentie', en: 'UN climate conference' },
  'imf-world-bank': { nl: 'IMF en Wereldbank', en: 'IMF and World Bank' },
};

/** The name of a body as a reader says it; identifiers without a name here are spelled out. */
export function bodyName(id: string, language: InterfaceLanguage): string {
  return names[id]?.[language] ?? id.replaceAll('-', ' ').replace(/^\w/, (first) => first.toUpperCase());
}
