import type { Tongue } from './tongue.ts';

const UNITS = [
  ...['', 'unième', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième'],
  ...['dixième', 'onzième', 'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième'],
  ...['dix-septième', 'dix-huitième', 'dix-neuvième'],
];
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

/** 1re to 99e: `vingt et unième` also with hyphens, `soixante et onzième`, `quatre-vingt-unième`. */
function ordinal(value: number): string[] {
  if (value === 1) return ['première', 'premier'];
  if (value === 2) return ['deuxième', 'seconde', 'second'];
  if (value < 20) return [UNITS[value] as string];
  const ten = TENS[Math.floor(value / 10) - 2] as string;
  const rest = value - (value >= 80 ? 80 : value >= 60 ? 60 : Math.floor(value / 10) * 10);
  if (rest === 0) return [`${ten.replace(/e$/, '')}ième`];
  const unit = UNITS[rest] as string;
  const et = (rest === 1 || rest === 11) && value < 80;
  return et ? [`${ten} et ${unit}`, `${ten}-et-${unit}`] : [`${ten}-${unit}`];
}

const OPEN = "(?: (?:intergouvernemental|provisoire|d'experts gouvernementaux|d'experts|à composition non limitée))*";
const GROUP = `[Gg]roupe de travail${OPEN}`;
const EXPERTS = `[Gg]roupe(?: intergouvernemental)? d'experts${OPEN}`;
const UNTOC =
  "Convention(?:(?: des Nations Unies)? contre la criminalité(?: transnationale)? organisée| de Palerme)(?: et (?:des|aux|les) [Pp]rotocoles s'y rapportant)?";
/** Behind `Parties`: the treaty that they are parties to, and not `à sa dixième session`. */
const TO_TREATY =
  "(?:(?:à|de) (?:la |l')?(?:[A-ZÀ-Ý]|convention|accord|traité)|(?:au|du) (?:[A-ZÀ-Ý]|protocole|traité))";
const CORRUPTION = 'Convention(?: des Nations Unies)? contre la corruption';

export const fr: Tongue = {
  language: 'fr',
  apart: true,
  frequent: ['le', 'la', 'les', 'des', 'et', 'du', 'dans', 'que', 'sur', 'aux', 'sa', 'par'],
  resolution: { one: ['résolution'], many: ['résolutions', 'rés.'] },
  decision: { one: ['décision'], many: ['décisions'] },
  numberSign: 'n\\s?[°ºo]',
  and: ['et', 'ou', 'ainsi que', 'et aussi'],
  but: ['mais', 'mais pas', 'ni', 'tandis que', 'alors que'],
  to: ['à', 'au'],
  months: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'],
    ...['août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  date: '\\d{1,2}(?:\\s?er|\\^\\{er\\})? MONTH(?: \\d{4})?',
  dated: ['du', 'des', 'en date (?:du|des)', 'datées? (?:du|des)', 'adoptées? les?'],
  respectively: ['respectivement'],
  entitled: ['intitulée?s?', 'sur'],
  topic: ['sur', 'concernant', 'relatives? (?:à|au|aux)', 'portant sur'],
  including: [
    ...['notamment', 'y compris', 'dont', 'à savoir', 'en particulier', 'spécialement', 'tel(?:le)?s que'],
    ...[
      '(?:et )?(?:tout )?(?:dernièrement|récemment)',
      '(?:dont )?la (?:dernière|plus récente)(?: en date)?(?: étant| est)?',
    ],
  ],
  places: ['annexe', 'annexes', 'par\\.', 'paragraphes?', 'sect\\.', 'section'],
  annex: '[Aa]nnexes?',
  operative: 'dispositif',
  of: ['de', 'du', 'des', "d'"],
  adoptedBy: [
    '(?:toutes deux )?(?:adoptée?s?|approuvée?s?)(?: (?:en|le|à) [^.;:,]{1,40}?)? par',
    '(?:adoptée?s?|prises?) (?:à|lors de) (?:la|sa) (?:[a-zà-ÿ-]+ ){1,4}(?:réunion|session) de',
  ],
  which: ['que', "qu'"],
  adopted: '(?:adoptée?s?|approuvée?s?)',
  byWhich: ['(?:dans|par|en vertu de|aux termes de) laquelle', '(?:dans|par|en vertu des|aux termes des)quelles'],
  passive: '(?:est|était|sont|étaient|a été|ont été|avait été|avaient été|soit|soient)',
  clause: ['que', "qu'", 'comme', 'ce que', "ce qu'", 'lorsque', 'quand', 'où', 'dont', 'si', 'puisque', 'tandis que'],
  the: ['la', 'le', 'les', "l'"],
  state: {
    organs: [
      "[Cc]our(?: (?:suprême|constitutionnelle|d'appel|de cassation))?",
      '[Tt]ribunal',
      '[Pp]arlement',
      '[Gg]ouvernement',
      '[Cc]onseil des ministres',
      '[Mm]inistère',
    ],
    decides: ['(?:a (?:pris|adopté|rendu)|adopta)', ', (?:dans|par)'],
  },
  unnamed: { article: "(?:L'|La |Le |Les )", behind: ['(?:inter)?nationale?s?', 'mondiale?s?'] },
  another: { before: ['autre'], behind: ['s(?:œ|oe)ur'] },
  its: ['sa', 'son', 'ses', 'leurs?', 'sa propre', 'ses propres', 'leurs? propres?'],
  own: '(?:sa|ses|leurs?) propres?',
  preamble: '[A-ZÀ-Ý][a-zà-ÿ]+ant',
  auxiliary: ['avait', 'a', 'avaient', 'ont'],
  announcing: [
    'dans l[ae]s? (?:résolution|décision)s?',
    'par l[ae]s? (?:résolution|décision)s?',
    'aux? paragraphes? \\d[\\d\\s,et()à–-]{0,40} (?:de la|des) (?:résolution|décision)s?',
  ],
  opening: ['dans', 'par', 'à', 'conformément à', 'en application de', 'en vertu de', 'selon', 'suivant'],
  oblique: [
    ...['de', 'du', 'des', "d'", 'à', 'au', 'aux', 'par', 'pour', 'avec', 'sans', 'sous', 'entre', 'dans', 'chez'],
    ...['devant', 'sur', 'selon', 'vers'],
  ],
  by: ['par'],
  that: ['cette', 'cet', 'ce'],
  same: ['cette même', 'ce même', 'la même', 'le même', 'ladite', 'ledit', 'la susdite'],
  ofSame: ['du même', 'dudit'],
  latter: ['cette dernière', 'ce dernier'],
  mentioned: ['susmentionnée?', 'susvisée?', 'précitée?', 'mentionnée? (?:ci-dessus|plus haut)', 'visée? ci-dessus'],
  document: ['document', 'rapport'],
  see: ['voir(?: aussi)?', 'v\\.'],
  ibid: ['[Ii]bid\\.', '[Ii]bidem'],
  groupMeeting: 'réunions?',
  plenaryMeeting: '[Ss]essions?(?! extraordinaires?)',
  several: ['réunions', '[Ss]essions'],
  indefinite: ['une?', 'des'],
  held: ['tenue?s?', 'organisée?s?', 'a eu lieu', 'se tiendra', 'aura lieu', 'prévue?s?'],
  sessionAdjectives: ['ordinaire', 'annuelle'],
  hundreds: ['cents?'],
  ordinals: Array.from({ length: 99 }, (_, index) => ordinal(index + 1)),
  ordinalEnding: 're|er|e|ème|ième|nde',
  article: ['article', 'articles', 'art.'],
  rule: [],
  lettered: ['alinéas?', 'al\\.'],
  paragraph: ['paragraphe', 'paragraphes', 'par.'],
  here: ['ci-(?:dessus|dessous|après|avant)', 'supra', 'infra', 'précédents?', 'qui précèdent?'],
  ofTheLatter: ['de celle-ci', 'de celui-ci', 'de cette dernière', 'de ce dernier'],
  meetingWords: ['réunion', 'session', 'Session'],
  firstWords: (
    'Conférence États Assemblée Conseil Commission Sous-Commission Groupe groupe Règlement règlement Convention Protocole Organe ' +
    'Charte Statut Pacte Traité Constitution Code Loi procédures Procédures Comité ECOSOC Première Deuxième Troisième Quatrième Cinquième Sixième ' +
    'Organisation Union Agence Ligue OMS OIT UNESCO FAO OACI OMI AIEA OEA OUA OSCE INTERPOL Interpol OMPI UIT UPU OMM OMC ' +
    'OTAN ASEAN CEDEAO COSP CoSP COP UNTOC UNCAC CNUCC AGNU CSNU CDH CND CPCJP CCPCJ'
  ).split(' '),
  bodies: [
    [`Conférence des États [Pp]arties à la ${CORRUPTION}`, 'CAC/COSP'],
    ['Conférence des États [Pp]arties à la Convention(?! (?:sur|de|relative|contre))', '=states-parties'],
    [`Conférence des États [Pp]arties(?! ${TO_TREATY})`, '=states-parties'],
    ["COP (?:à|de) (?:la |l')?(?:UNTOC|CTOC)", 'CTOC/COP'],
    ["C[Oo]SP (?:à|de) (?:la |l')?(?:UNCAC|CNUCC)", 'CAC/COSP'],
    // no part of a symbol: `CAC/COSP/2023/2`; and one with its number is another's: `COP28`
    ['C[Oo]SP(?<!/COSP)(?!/)', '=states-parties'],
    ['COP(?<!/COP)(?!/|-?\\d)', '=parties'],
    ['COP(?<!/COP)(?!/)', '~conference'],
    [`Conférence des [Pp]arties à la ${UNTOC}`, 'CTOC/COP'],
    // who adopts a resolution together is their Conference
    [`États [Pp]arties à la ${UNTOC}(?= (?:ont|avaient) adopté)`, 'CTOC/COP'],
    [`États [Pp]arties à la ${CORRUPTION}(?= (?:ont|avaient) adopté)`, 'CAC/COSP'],
    ['Conférence des [Pp]arties à la Convention sur la diversité biologique', 'CBD/COP'],
    ['Conférence des [Pp]arties à la Convention-cadre des Nations Unies sur les changements climatiques', 'FCCC/CP'],
    ['Conférence des [Pp]arties à la Convention(?![- ](?:sur|de|relative|contre|cadre|pour))', '=convention-parties'],
    [`Conférence des [Pp]arties(?! (?:${TO_TREATY}|agissant))`, '=parties'],
    ['Conférence des (?:États )?[Pp]arties', '~conference'],
    [
      "Conférence (?:des Nations Unies|du désarmement|sur le désarmement|d'examen|des [a-z]+|internationale|mondiale|régionale|générale|diplomatique)",
      '~conference',
    ],
    ['Conférence', '=conference'],
    ['(?:Assemblée générale|AGNU)', 'A'],
    ["Assemblée des Nations Unies pour l'environnement", 'UNEP/EA'],
    ["Assemblée (?:des Nations Unies pour l'habitat|d'ONU-Habitat|d'UN-Habitat)", 'HSP/HA'],
    [
      "Assemblée (?:mondiale|parlementaire|nationale|législative|d'[A-Za-z]+|de (?!\\p{Ll}+(?:er|ir|re)\\b)[a-zé]+|des [a-zé]+|du [a-zé]+)",
      '~assembly',
    ],
    ['Assemblée', '=assembly'],
    ['Conseil économique et social', 'E'],
    ['ECOSOC', 'E'],
    ["(?:Conseil des droits de l'homme|CDH)", 'A/HRC'],
    ['(?:Conseil de sécurité|CSNU)', 'S'],
    [
      "Conseil d'administration(?:/Forum ministériel mondial| du (?:Programme des Nations Unies pour l'environnement|PNUE))",
      'UNEP/GC',
    ],
    [
      "Conseil (?:d'(?!\\p{Ll}+(?:er|ir|re)\\b)[a-zé]+|de (?!\\p{Ll}+(?:er|ir|re)\\b)[a-zé]+|du [a-zé]+|des [a-zé]+|européen|exécutif|national|consultatif)",
      '~council',
    ],
    ['Conseil', '=council'],
    ['Organe international', '~committee'],
    ['Comité', '~committee'],
    ['(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission', '~committee'],
    ['(?:Commission des stupéfiants|CND(?!/))', 'CND'],
    ['(?:Commission pour la prévention du crime et la justice pénale|C(?:PCJP|CPCJ(?!/)))', 'CCPCJ'],
    ['Sous-Commission(?: de la (?:promotion|lutte)|(?! (?:de|des|du|pour|sur)\\b))', 'E/CN.4/SUB.2'],
    ['Sous-Commission', '~commission'],
    ["Commission des droits de l'homme", 'E/CN.4'],
    ["Commission économique pour l'Amérique latine(?: et les Caraïbes)?", 'ECLAC'],
    [
      "Commission (?:d'(?!\\p{Ll}+(?:er|ir|re)\\b)[a-zé]+|de (?!\\p{Ll}+(?:er|ir|re)\\b)[a-zé]+|du [a-zé]+|des [a-zé]+|pour (?!\\p{Ll}+(?:er|ir|re)\\b)[a-zé]+|économique|européenne|statistique|nationale|africaine)",
      '~commission',
    ],
    ['Commission', '=commission'],
    [`${GROUP} sur l'assistance technique`, 'CTOC/COP/WG.2'],
    [`${GROUP} sur la coopération internationale`, 'CTOC/COP/WG.3'],
    [`${GROUP} sur la traite des (?:personnes|êtres humains)`, 'CTOC/COP/WG.4'],
    [`${GROUP} chargé d'examiner l'application de la (?:${UNTOC}|Convention)`, 'CTOC/COP/WG.5'],
    [`${GROUP} sur les armes à feu`, 'CTOC/COP/WG.6'],
    [`${GROUP} sur le trafic(?: illicite)? de migrants`, 'CTOC/COP/WG.7'],
    [`${EXPERTS} créé conformément à la résolution 9/1`, 'CTOC/COP/WG.10'],
    [`${GROUP} sur le recouvrement d'avoirs`, 'CAC/COSP/WG.2'],
    [`${GROUP} sur la prévention de la corruption`, 'CAC/COSP/WG.4'],
    [`${GROUP} (?:sur|chargé)\\b(?! (?:sa|ses|leurs?|les travaux de)\\b)`, '~group'],
    [GROUP, '=group'],
    [`${EXPERTS} sur\\b(?! (?:sa|ses|leurs?|les travaux de)\\b)`, '~group'],
    [EXPERTS, '=group'],
    [`Groupe d'examen de l'application(?: de la ${CORRUPTION})?(?! de(?! la Conf))`, 'CAC/COSP/IRG'],
    ["Groupe d'examen(?! d)", '=review-group'],
    ["Groupe d'examen", '~review-group'],
    ["Groupe (?:des? |d')(?:\\d{1,2}|[A-ZÀ-Ý][a-zà-ÿ]+)", '~organization'],
    ["Groupe(?! (?:de|des|d'))", '=review-group'],
    [
      "Organisation (?:mondiale|internationale|panaméricaine|maritime|météorologique|des États américains|de l'[Uu]nité africaine|de (?:la )?[Cc]oopération|pour (?:l'interdiction|la sécurité)|des Nations Unies pour)",
      '~organization',
    ],
    ['Union (?:européenne|africaine|interparlementaire|internationale|postale)', '~organization'],
    ['(?:Agence internationale|Ligue des États arabes)', '~organization'],
    [
      '(?:OMS|OIT|UNESCO|FAO|OACI|OMI|AIEA|OEA|OUA|OSCE|INTERPOL|Interpol|OMPI|UIT|UPU|OMM|OMC|OTAN|ASEAN|CEDEAO)',
      '~organization',
    ],
  ],
  treaties: [
    ['[Rr]èglement intérieur', 'CTOC/COP/ROP'],
    ['[Pp]rocédures et règles', 'CTOC/COP/RES/9/1/ANNEX'],
    [UNTOC, 'UNTOC'],
    ['UNTOC', 'UNTOC'],
    [CORRUPTION, 'UNCAC'],
    ['UNCAC', 'UNCAC'],
    ['CNUCC', 'UNCAC'],
    [
      'Protocole(?: additionnel à la [^.;:]{0,120}?)? visant à prévenir, réprimer et punir la traite des personnes',
      'UNTOC-TIP',
    ],
    ['Protocole relatif à la traite des personnes', 'UNTOC-TIP'],
    ['Protocole (?:contre le|relatif au) trafic(?: illicite)? de migrants', 'UNTOC-SOM'],
    ['Protocole relatif aux migrants', 'UNTOC-SOM'],
    ["Protocole contre la fabrication et le trafic illicites d'armes à feu", 'UNTOC-FIREARMS'],
    ['Protocole relatif aux armes à feu', 'UNTOC-FIREARMS'],
    [
      'Convention(?:-cadre)? (?:de|des|du|sur|pour|relative|unique|internationale|interaméricaine|européenne|contre)\\b',
      '~treaty',
    ],
    ['Convention', '=convention'],
    ['Protocole(?!s)', '=protocol'],
    ['(?:Charte|Statut|Pacte|Traité|Constitution|Code|Loi)', '~treaty'],
  ],
};
