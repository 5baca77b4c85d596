import type { Language } from '../../../src/core/language.ts';

/**
 * Names of bodies as the six languages write them, the Russian ones in the genitive: what stands where one of them does can be
 * put in the place of another of its class. Bodies of one class hold the same sort of meetings.
 */
export const CLASSES: readonly (readonly string[])[] = [
  ['CTOC/COP/WG.2', 'CTOC/COP/WG.3', 'CTOC/COP/WG.4', 'CTOC/COP/WG.6', 'CTOC/COP/WG.7'],
  ['CND', 'CCPCJ'],
];

export const NAMES: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'CTOC/COP/WG.2': [
      'Working Group on Technical Assistance',
      'Working Group of Government Experts on Technical Assistance',
    ],
    'CTOC/COP/WG.3': ['Working Group on International Cooperation'],
    'CTOC/COP/WG.4': ['Working Group on Trafficking in Persons'],
    'CTOC/COP/WG.6': ['Working Group on Firearms'],
    'CTOC/COP/WG.7': ['Working Group on the Smuggling of Migrants'],
    CND: ['Commission on Narcotic Drugs'],
    CCPCJ: ['Commission on Crime Prevention and Criminal Justice'],
  },
  fr: {
    'CTOC/COP/WG.2': [
      "Groupe de travail sur l'assistance technique",
      "Groupe de travail d'experts gouvernementaux sur l'assistance technique",
    ],
    'CTOC/COP/WG.3': ['Groupe de travail sur la coopération internationale'],
    'CTOC/COP/WG.4': ['Groupe de travail sur la traite des personnes'],
    'CTOC/COP/WG.6': ['Groupe de travail sur les armes à feu'],
    'CTOC/COP/WG.7': ['Groupe de travail sur le trafic illicite de migrants'],
    CND: ['Commission des stupéfiants'],
    CCPCJ: ['Commission pour la prévention du crime et la justice pénale'],
  },
  es: {
    'CTOC/COP/WG.2': ['Grupo de Trabajo sobre Asistencia Técnica'],
    'CTOC/COP/WG.3': ['Grupo de Trabajo sobre Cooperación Internacional'],
    'CTOC/COP/WG.4': ['Grupo de Trabajo sobre la Trata de Personas'],
    'CTOC/COP/WG.6': ['Grupo de Trabajo sobre Armas de Fuego'],
    'CTOC/COP/WG.7': ['Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes'],
    CND: ['Comisión de Estupefacientes'],
    CCPCJ: ['Comisión de Prevención del Delito y Justicia Penal'],
  },
  ru: {
    'CTOC/COP/WG.2': ['Рабочей группы по технической помощи'],
    'CTOC/COP/WG.3': ['Рабочей группы по международному сотрудничеству'],
    'CTOC/COP/WG.4': ['Рабочей группы по торговле людьми'],
    'CTOC/COP/WG.6': ['Рабочей группы по огнестрельному оружию'],
    'CTOC/COP/WG.7': ['Рабочей группы по незаконному ввозу мигрантов'],
    CND: ['Комиссии по наркотическим средствам'],
    CCPCJ: ['Комиссии по предупреждению преступности и уголовному правосудию'],
  },
  ar: {
    'CTOC/COP/WG.2': ['الفريق العامل المعني بالمساعدة التقنية'],
    'CTOC/COP/WG.3': ['الفريق العامل المعني بالتعاون الدولي'],
    'CTOC/COP/WG.4': ['الفريق العامل المعني بالاتجار بالأشخاص'],
    'CTOC/COP/WG.6': ['الفريق العامل المعني بالأسلحة النارية'],
    'CTOC/COP/WG.7': ['الفريق العامل المعني بتهريب المهاجرين'],
    CND: ['لجنة المخدرات'],
    CCPCJ: ['لجنة منع الجريمة والعدالة الجنائية'],
  },
  zh: {
    'CTOC/COP/WG.2': ['技术援助工作组'],
    'CTOC/COP/WG.3': ['国际合作工作组'],
    'CTOC/COP/WG.4': ['贩运人口问题工作组'],
    'CTOC/COP/WG.6': ['枪支问题工作组'],
    'CTOC/COP/WG.7': ['偷运移民问题工作组'],
    CND: ['麻醉药品委员会'],
    CCPCJ: ['预防犯罪和刑事司法委员会'],
  },
};
